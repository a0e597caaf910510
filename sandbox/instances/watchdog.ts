import { spawn } from 'node:child_process'
import { once } from 'node:events'
import type { Mark } from './processes.ts'

/**
 * Reads marks until its input ends, which also happens when this process is killed. Then kills what lives under the
 * marks, and removes the directories; those that jobs made read-only are made writable first.
 */
const script = `marks=()
while read -r mark; do marks+=("$mark"); done
if [ "\${#marks[@]}" -gt 0 ]; then
  any=$(IFS='|'; echo "\${marks[*]}")
  for round in {1..100}; do
    alive=()
    for file in $(grep -lE "^Max msgqueue size +[0-9]+ +($any) +bytes" /proc/[0-9]*/limits 2>/dev/null); do
      # A zombie has no executable any more.
      if [ -e "\${file%limits}exe" ]; then alive+=("$(cut -d/ -f3 <<<"$file")"); fi
    done
    [ "\${#alive[@]}" -gt 0 ] || break
    kill -KILL "\${alive[@]}" 2>/dev/null
    sleep 0.05
  done
fi
rm -rf -- "$@" 2>/dev/null || { chmod -R u+rwX -- "$@"; rm -rf -- "$@"; }`

/** Cleans up after the sandbox, however it ends. */
export interface Watchdog {
  watch: (mark: Mark) => void
  /** Resolves when all is gone. */
  finish: () => Promise<void>
}

export function startWatchdog(directories: string[]): Watchdog {
  const child = spawn('/bin/bash', ['-c', script, 'watchdog', ...directories], {
    cwd: '/',
    detached: true,
    stdio: ['pipe', 'ignore', 'ignore'],
  })
  const exit = once(child, 'exit')
  return {
    watch: (mark) => {
      child.stdin.write(`${mark}\n`)
    },
    finish: async () => {
      child.stdin.end()
      await exit
    },
  }
}
