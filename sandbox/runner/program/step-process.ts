import { spawn, type ChildProcess } from 'node:child_process'
import { killTree } from './processes.ts'

/** From SIGINT to SIGTERM, and from there to SIGKILL (GitHub: `ProcessInvoker`). */
const interruptLimitMs = 7_500
const terminateLimitMs = 2_500
/** How long a step's output is read after its process ended while something else holds it open. */
const outputLimitMs = 5_000

/** The process of the job's current step, and whether the job is to end. */
export class StepProcess {
  ending: 'cancelled' | 'shutdown' | undefined
  #process: ChildProcess | undefined

  /** Runs `bash -e <script>`; resolves to the exit code, null when a signal ended it. */
  async run(
    script: string,
    cwd: string,
    env: NodeJS.ProcessEnv,
    onOutput: (text: string) => void,
  ): Promise<number | null> {
    const child = spawn('bash', ['-e', script], { cwd, env, stdio: ['ignore', 'pipe', 'pipe'] })
    this.#process = child
    for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', onOutput)
    const closed = new Promise<void>((resolve) => child.once('close', resolve))
    const exitCode = await new Promise<number | null>((resolve) => {
      child.once('exit', resolve)
      child.once('error', (error) => {
        onOutput(`${error.message}\n`)
        resolve(127)
      })
    })
    this.#process = undefined
    await Promise.race([closed, new Promise((resolve) => setTimeout(resolve, outputLimitMs))])
    return exitCode
  }

  /** Ends the current step, gently first. */
  end(reason: 'cancelled' | 'shutdown'): void {
    this.ending = reason
    const child = this.#process
    if (child === undefined) return
    child.kill('SIGINT')
    setTimeout(() => child.kill('SIGTERM'), interruptLimitMs)
    setTimeout(() => {
      if (this.#process === child) this.kill()
    }, interruptLimitMs + terminateLimitMs)
  }

  /** Kills the current step with all that descends from it. */
  kill(): void {
    if (this.#process?.pid !== undefined) killTree(this.#process.pid)
  }
}
