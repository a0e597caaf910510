import { figuresOf, type Figures } from '../figures.ts'
import { markdownTable } from '../report/markdown.ts'
import { coldLife, seededRandom, warmLife } from './lives.ts'
import { simulateWait, type Wait } from './simulate.ts'

/** How steps waited for so many instances. */
export interface WaitingResults {
  kind: 'from the pool' | 'launched'
  instances: number
  delayMs: Figures
  waitedMs: Figures
  reads: Figures
  /** Reads for each 100 instances and second waited. */
  readRate: Figures
}

const kinds = [
  { kind: 'from the pool', life: warmLife },
  { kind: 'launched', life: coldLife },
] as const
const sizes = [
  { instances: 2, steps: 2_000 },
  { instances: 20, steps: 500 },
  { instances: 100, steps: 200 },
  { instances: 500, steps: 100 },
]

/** Simulates the waits; the same figures in every run. */
export async function benchWaiting(): Promise<WaitingResults[]> {
  const results: WaitingResults[] = []
  for (const { kind, life } of kinds) {
    for (const { instances, steps } of sizes) {
      const random = seededRandom(1)
      const waits: Wait[] = []
      for (let step = 0; step < steps; step++) {
        waits.push(await simulateWait(Array.from({ length: instances }, () => life(random))))
      }
      results.push({ kind, instances, ...sumUp(waits, Math.ceil(instances / 100)) })
    }
  }
  return results
}

function sumUp(waits: readonly Wait[], hundreds: number) {
  return {
    delayMs: figuresOf(waits.map(({ delayMs }) => delayMs)),
    waitedMs: figuresOf(waits.map(({ waitedMs }) => waitedMs)),
    reads: figuresOf(waits.map(({ reads }) => reads)),
    readRate: figuresOf(waits.map(({ reads, waitedMs }) => reads / hundreds / (waitedMs / 1_000))),
  }
}

/** The table of docs/benchmarks.md. */
export function waitingMarkdown(results: readonly WaitingResults[]): string {
  return markdownTable(
    [
      'instances',
      'steps simulated',
      'seen after, s: median',
      '95 %',
      'waited, s: median',
      'reads: median',
      'reads / 100 instances / s: median',
      'most',
    ],
    results.map(({ kind, instances, delayMs, waitedMs, reads, readRate }) => [
      `${instances} ${kind}`,
      String(delayMs.samples),
      (delayMs.median / 1_000).toFixed(2),
      (delayMs.p95 / 1_000).toFixed(2),
      (waitedMs.median / 1_000).toFixed(1),
      reads.median.toFixed(0),
      readRate.median.toFixed(2),
      readRate.max.toFixed(2),
    ]),
  )
}
