/** Preloaded into a process: writes what it used to BENCH_USAGE_FILE when it ends. */
import { writeFileSync } from 'node:fs'

process.on('exit', () => {
  writeFileSync(process.env.BENCH_USAGE_FILE, JSON.stringify(process.resourceUsage()))
})
