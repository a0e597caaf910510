import { existsSync } from 'node:fs'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { run } from './command.ts'
import { AgentFailure } from './failure.ts'
import type { Layout } from './layout.ts'
import type { Log } from './log.ts'

/** The instance's deadline ends a script that hangs long before this. */
const limitMs = 24 * 3_600_000

/** What the script starts lives on beside jobs: the agent's protection when memory is short is not for it. */
const unprotected = '{ echo 0 >/proc/self/oom_score_adj; } 2>/dev/null; exec bash "$0"'

/**
 * Runs the user's pre-runner script once per boot, also when the agent is restarted. Throws {@link AgentFailure} with
 * the end of its output when it fails.
 */
export async function runPreRunnerScript(layout: Layout, log: Log): Promise<void> {
  const script = `${layout.state}/pre-runner.sh`
  if (!existsSync(script)) return
  await mkdir(layout.boot, { recursive: true })
  const exitFile = `${layout.boot}/pre-runner.exit`
  const earlier = await readFile(exitFile, 'utf8').catch(() => undefined)
  if (earlier === '0') return
  if (earlier !== undefined)
    throw failure(earlier === '' ? 'no code, since the agent was restarted' : earlier)
  await writeFile(exitFile, '')
  const { code, tail } = await run(['bash', '-c', unprotected, script], {
    cwd: '/',
    limitMs,
    onLine: (line) => {
      log.line(`pre-runner-script: ${line}`)
    },
  })
  await writeFile(exitFile, String(code ?? 'a signal'))
  if (code !== 0) throw failure(String(code ?? 'a signal'), tail)
}

function failure(exit: string, tail?: string): AgentFailure {
  return new AgentFailure('pre-runner', `pre-runner-script exited with ${exit}`, tail)
}
