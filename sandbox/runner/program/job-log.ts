import type { Conclusion, JobMessage } from '../wire.ts'
import { call } from './connection.ts'

/** Sends a job's log to the server while it is written: one call at a time, in order. */
export class JobLog {
  readonly #url: string
  readonly #authorization: string
  #pending = ''
  #sending: Promise<void> = Promise.resolve()

  constructor(apiUrl: string, job: JobMessage) {
    this.#url = `${apiUrl}/runner/jobs/${job.id}`
    this.#authorization = `Bearer ${job.token}`
  }

  write(text: string): void {
    const idle = this.#pending === ''
    this.#pending += text
    if (idle && text !== '') this.#sending = this.#sending.then(() => this.#send())
  }

  line(text: string): void {
    this.write(`${text}\n`)
  }

  /** Reports the job's end when the whole log has arrived. */
  async finish(conclusion: Conclusion): Promise<void> {
    await this.#sending
    await call('POST', `${this.#url}/finish`, this.#authorization, { conclusion })
  }

  async #send(): Promise<void> {
    const text = this.#pending
    this.#pending = ''
    await call('POST', `${this.#url}/log`, this.#authorization, { text })
  }
}
