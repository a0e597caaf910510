import { readFileSync } from 'node:fs'

/** What a process has used so far, as proc(5) counts it. */
export interface ProcessUse {
  /** Of all its threads, user and system. */
  cpuMs: number
  /** Of the commands that it started and that have ended. */
  childrenCpuMs: number
  rssBytes: number
  peakRssBytes: number
  /** Its share of memory: pages that others map too, such as the binary of another Node, count in part. */
  pssBytes: number
}

/** USER_HZ: what Linux counts in for user space, on every architecture that EC2 has. */
const ticksPerSecond = 100

export function readProcessUse(pid: number): ProcessUse {
  const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
  // The name before it may hold anything, parentheses too.
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
  const ticksMs = (first: number) =>
    ((Number(fields[first]) + Number(fields[first + 1])) * 1_000) / ticksPerSecond
  const status = readFileSync(`/proc/${pid}/status`, 'utf8')
  const rollup = readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8')
  return {
    cpuMs: ticksMs(11),
    childrenCpuMs: ticksMs(13),
    rssBytes: kibibytes(status, 'VmRSS'),
    peakRssBytes: kibibytes(status, 'VmHWM'),
    pssBytes: kibibytes(rollup, 'Pss'),
  }
}

function kibibytes(text: string, name: string): number {
  return 1_024 * Number(new RegExp(`^${name}:\\s+(\\d+) kB`, 'm').exec(text)?.[1])
}
