import { randomUUID } from 'node:crypto'
import type { SandboxClock } from '../clock.ts'
import type { JsonObject } from '../json.ts'

export interface Message {
  messageId: string
  body: string
  attributes: JsonObject
  sentAtMs: number
  /** Receivers see the message from then on. */
  visibleAtMs: number
  firstReceivedAtMs?: number
  receiveCount: number
  /** Of the last receive; older ones do not delete. */
  receiptHandle?: string
}

interface Waiter {
  take: () => boolean
}

const defaultAttributes = {
  VisibilityTimeout: '30',
  MaximumMessageSize: '1048576',
  MessageRetentionPeriod: '345600',
  DelaySeconds: '0',
  ReceiveMessageWaitTimeSeconds: '0',
}

/** One standard queue. Long polls end the moment a message can be seen. */
export class Queue {
  readonly name: string
  readonly createdAtMs: number
  attributes: Record<string, string>
  tags: Record<string, string>
  purgedAtMs = -Infinity
  #messages: Message[] = []
  #waiters = new Set<Waiter>()
  #alarm: NodeJS.Timeout | undefined
  readonly #clock: SandboxClock

  constructor(
    name: string,
    attributes: Record<string, string>,
    tags: Record<string, string>,
    clock: SandboxClock,
  ) {
    this.name = name
    this.#clock = clock
    this.createdAtMs = clock.now()
    this.attributes = { ...defaultAttributes, ...attributes }
    this.tags = tags
  }

  seconds(attribute: keyof typeof defaultAttributes): number {
    return Number(this.attributes[attribute])
  }

  send(body: string, attributes: JsonObject, delaySeconds: number): Message {
    const now = this.#clock.now()
    const message: Message = {
      messageId: randomUUID(),
      body,
      attributes,
      sentAtMs: now,
      visibleAtMs: now + delaySeconds * 1_000,
      receiveCount: 0,
    }
    this.#messages.push(message)
    this.#wake()
    return message
  }

  /** Waits until there is a message, the time is over, or the receiver has gone. */
  async receive(
    limit: number,
    visibilitySeconds: number,
    waitSeconds: number,
    gone: AbortSignal,
  ): Promise<Message[]> {
    const ready = this.#take(limit, visibilitySeconds)
    if (ready.length > 0 || waitSeconds === 0 || gone.aborted) return ready
    return new Promise((resolve) => {
      const finish = (messages: Message[]) => {
        this.#waiters.delete(waiter)
        clearTimeout(timeout)
        gone.removeEventListener('abort', leave)
        resolve(messages)
      }
      const waiter: Waiter = {
        take: () => {
          const messages = this.#take(limit, visibilitySeconds)
          if (messages.length > 0) finish(messages)
          return messages.length > 0
        },
      }
      const leave = () => {
        finish([])
      }
      const timeout = setTimeout(leave, waitSeconds * 1_000)
      gone.addEventListener('abort', leave)
      this.#waiters.add(waiter)
      this.#setAlarm()
    })
  }

  messages(): Message[] {
    const oldest = this.#clock.now() - this.seconds('MessageRetentionPeriod') * 1_000
    this.#messages = this.#messages.filter(({ sentAtMs }) => sentAtMs > oldest)
    return this.#messages
  }

  find(messageId: string): Message | undefined {
    return this.messages().find((message) => message.messageId === messageId)
  }

  /** Deletes the message when the handle is that of its last receive; else leaves it, as SQS may. */
  delete(messageId: string, receiptHandle: string): void {
    this.#messages = this.#messages.filter(
      (message) => message.messageId !== messageId || message.receiptHandle !== receiptHandle,
    )
  }

  isVisible(message: Message): boolean {
    return message.visibleAtMs <= this.#clock.now()
  }

  hide(message: Message, seconds: number): void {
    message.visibleAtMs = this.#clock.now() + seconds * 1_000
    this.#wake()
  }

  /** Receivers that wait take what became visible. */
  timeSkipped(): void {
    this.#wake()
  }

  lose(): void {
    this.#messages = []
  }

  purge(): void {
    this.lose()
    this.purgedAtMs = this.#clock.now()
  }

  /** Ends the queue's timer; long polls end with their connections. */
  close(): void {
    this.#messages = []
    clearTimeout(this.#alarm)
  }

  #take(limit: number, visibilitySeconds: number): Message[] {
    const now = this.#clock.now()
    const visible = this.messages().filter(({ visibleAtMs }) => visibleAtMs <= now)
    const taken = visible.slice(0, limit)
    for (const message of taken) {
      message.visibleAtMs = now + visibilitySeconds * 1_000
      message.firstReceivedAtMs ??= now
      message.receiveCount += 1
      message.receiptHandle = Buffer.from(`${message.messageId} ${randomUUID()}`).toString('base64')
    }
    return taken
  }

  #wake(): void {
    for (const waiter of [...this.#waiters]) if (!waiter.take()) break
    this.#setAlarm()
  }

  /** Wakes the waiters when the next hidden message becomes visible. */
  #setAlarm(): void {
    clearTimeout(this.#alarm)
    const hidden = this.messages().map(({ visibleAtMs }) => visibleAtMs)
    if (this.#waiters.size === 0 || hidden.length === 0) return
    const delayMs = Math.max(1, Math.min(...hidden) - this.#clock.now())
    this.#alarm = setTimeout(() => {
      this.#wake()
    }, delayMs)
  }
}

/** The message id within a receipt handle; undefined when the handle is garbage. */
export function messageIdOf(receiptHandle: string): string | undefined {
  return /^([0-9a-f-]{36}) [0-9a-f-]{36}$/.exec(Buffer.from(receiptHandle, 'base64').toString())?.[1]
}
