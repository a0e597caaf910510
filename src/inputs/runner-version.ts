import { refuse, type Given } from './given.ts'

/**
 * The oldest version that GitHub lets register
 * (https://github.blog/changelog/2026-06-12-github-actions-minimum-version-enforcement-timeline-for-self-hosted-runners).
 */
const oldest = [2, 329, 0] as const

const rule = { allowed: `latest, or a version from ${oldest.join('.')} on`, example: 'latest' }

/**
 * @returns `latest`, or a version as three numbers with dots
 * @throws InputError when the text is neither, or a version that GitHub no longer lets register
 */
export function parseRunnerVersion(given: Given): string {
  if (given.text === 'latest') return given.text
  const match = /^(\d{1,5})\.(\d{1,5})\.(\d{1,5})$/.exec(given.text)
  if (!match) refuse(given, rule)
  if (!isOldestOrNewer(match.slice(1).map(Number))) {
    refuse(given, rule, 'GitHub no longer lets this version register')
  }
  return given.text
}

function isOldestOrNewer(version: readonly number[]): boolean {
  for (const [index, floor] of oldest.entries()) {
    const part = version[index] ?? 0
    if (part !== floor) return part > floor
  }
  return true
}
