import { readdirSync, readFileSync } from 'node:fs'

/** Kills a process and all that descends from it. */
export function killTree(pid: number): void {
  for (const child of pids().filter((candidate) => parentOf(candidate) === pid)) killTree(child)
  kill(pid)
}

/** Kills every process that carries the variable in its environment; returns their names by process id. */
export function killMarked(variable: string, value: string): Map<number, string> {
  const marker = `${variable}=${value}`
  const killed = new Map<number, string>()
  for (const pid of pids()) {
    if (pid === process.pid || !read(pid, 'environ').split('\0').includes(marker)) continue
    killed.set(pid, read(pid, 'comm').trim())
    kill(pid)
  }
  return killed
}

function pids(): number[] {
  return readdirSync('/proc').map(Number).filter(Number.isInteger)
}

function parentOf(pid: number): number {
  const status = read(pid, 'stat')
  // The second field, the name in parentheses, may hold anything; the parent is the second field after it.
  return Number(status.slice(status.lastIndexOf(')') + 2).split(' ')[1])
}

/** Empty when the process is gone or not ours. */
function read(pid: number, file: string): string {
  try {
    return readFileSync(`/proc/${pid}/${file}`, 'utf8')
  } catch {
    return ''
  }
}

function kill(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL')
  } catch {
    // It ended by itself, or belongs to another user.
  }
}
