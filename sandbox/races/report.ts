import type { Race, Tally } from './race.ts'

/** What races came to, in lines. */
export function tallyLines(interleavings: number, tally: Tally): string[] {
  const transitions = [...tally.transitions].sort().map(([name, count]) => `${name} ${count}`)
  return [
    `interleavings: ${interleavings}, moments: ${tally.moments}`,
    `provisions served: ${tally.provisionsServed}, failed: ${tally.provisionsFailed}; writes refused: ${tally.refusedWrites}`,
    `transitions: ${transitions.join(', ')}`,
  ]
}

/** What broke, and how it came to that. */
export function violationLines({ seed, commands, course, violations }: Race): string[] {
  return [`seed ${seed}: ${commands}`, ...violations, 'The course:', ...course.map((line) => `  ${line}`)]
}
