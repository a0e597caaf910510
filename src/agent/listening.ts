import { within, type Clock } from './clock.ts'
import type { LeaseControl, LeaseHost, LeaseOrder } from './lease.ts'
import { listenerEndWords, listenerFailure, mayRestart, type ListenerExit } from './listener-end.ts'
import type { ListenerSign, SeenSign } from './listener-log.ts'

/** A running listener: GitHub's program that waits for jobs. */
export interface Listener {
  readonly exited: Promise<ListenerExit>
  /** Whether a process that runs a job is there. */
  hasWorker(): boolean
  /** Whether a signal has stopped it. */
  isStopped(): boolean
  /** Lets it go on when it is stopped. */
  resume(): void
  /** What its own log said last when it was asked before: nobody waits for the log. */
  sign(): SeenSign | undefined
  /** Asks it to stop; a job that runs is cancelled. False when it has not come so far that it could be asked. */
  interrupt(): Promise<boolean>
  /** Ends it and all that it started. */
  kill(): Promise<void>
}

/** How long an interrupted listener may take to delete its session (at most 30 s) and to cancel its job (10 s). */
const stopLimitMs = 40_000
/** The same when the machine is about to go. */
const abandonLimitMs = 15_000
const jobEndPollMs = 500
/** Until a listener that could not be asked to stop yet is asked again. */
const askAgainMs = 500

/** So many failed starts within the window, and the machine is of no use to its run. */
const maxFailedStarts = 5
/** Five session conflicts in a row take 20 min, since a listener waits 4 min for each. */
const failedStartsWindowMs = 30 * 60_000
/** As GitHub's own run-helper.sh waits. */
const relaunchDelayMs = 5_000
/** After a refusal, which leaves nothing that would have to settle: the run's own jobs wait meanwhile. */
const shortDelayMs = 1_000

/** Between two looks at whether a listener still hears. */
const lookIntervalMs = 10_000
/** A listener that was let go on so often and is stopped again is started anew, unless it runs a job. */
const maxResumes = 3
/** A job that a listener takes on has a worker within seconds; after ten minutes GitHub gives it up. */
const acknowledgedLimitMs = 120_000
/** A listener that lost its session asks for another each 30 s. */
const sessionLostLimitMs = 300_000
/** How long each sign may be the last of the log while there is no worker. */
const signLimitsMs: Readonly<Record<ListenerSign, number>> = {
  acknowledged: acknowledgedLimitMs,
  'session-lost': sessionLostLimitMs,
  well: Number.POSITIVE_INFINITY,
}
/**
 * A listener that waits in silence looks the same whether it still polls or not (actions/runner issues 4444, 4695), so
 * one that had nothing to say for so long is started anew: that costs seconds, a deaf one its run's jobs.
 */
const silenceLimitMs = 15 * 60_000

/** What a listener has told since its start. */
interface Course {
  jobRuns: boolean
  /** Whether GitHub gave it a job. */
  hadJob: boolean
  spokeAtMs: number
}

type Outcome = { kind: 'lease-over' } | { kind: 'exited'; exit: ListenerExit } | { kind: 'deaf'; why: string }

/** Keeps a listener until the lease ends. Throws when none can be kept. */
export async function keepListening(
  order: LeaseOrder,
  host: LeaseHost,
  control: LeaseControl,
): Promise<void> {
  const { clock, log, report, released, abandoned } = control
  const ended = AbortSignal.any([released, abandoned])
  const isOneTooMany = failedStarts(clock)
  while (!ended.aborted) {
    const course: Course = { jobRuns: false, hadJob: false, spokeAtMs: clock.nowMs() }
    const listener = host.listen(order, (line) => {
      follow(line, course, order, control)
    })
    void listener.exited.then(() => (course.jobRuns = false))
    const outcome = await outcomeOf(listener, course, clock, ended)
    if (outcome.kind === 'lease-over') {
      await stop(listener, () => course.jobRuns || listener.hasWorker(), control)
      return
    }
    const exit = outcome.kind === 'exited' ? outcome.exit : undefined
    // After an exit this ends what a listener that died left of its job.
    await (exit === undefined ? leave(listener, stopLimitMs, control) : listener.kill())
    const isFailedStart = exit !== undefined && !isRefusal(exit, course)
    if (isFailedStart && (!mayRestart(exit.end) || isOneTooMany())) throw listenerFailure(exit)
    const why = outcome.kind === 'deaf' ? outcome.why : endWords(outcome.exit, course)
    log.line(`${why}; it starts again`)
    report('registering', order.lease, `${why}; it starts again`)
    await clock.sleep(isFailedStart ? relaunchDelayMs : shortDelayMs, ended)
  }
}

/** Counts failed starts; true when there were too many in too short a time. */
function failedStarts(clock: Clock): () => boolean {
  let atMs: number[] = []
  return () => {
    const now = clock.nowMs()
    atMs = [...atMs.filter((each) => now - each < failedStartsWindowMs), now]
    return atMs.length >= maxFailedStarts
  }
}

/**
 * With 0 a listener ends when the job-started hook refused a job of another run, so that no neighbour can use up the
 * starts of a machine: a listener that GitHub gave a job was no failed start. Only a job of the run itself could feign
 * this, by changing the runner that it belongs to, and the end of the lease ends it.
 */
function isRefusal({ end }: ListenerExit, { hadJob }: Course): boolean {
  return hadJob && end.kind === 'exited' && end.code === 0
}

function endWords(exit: ListenerExit, course: Course): string {
  return isRefusal(exit, course)
    ? "the runner's listener stopped in a job, as it does to refuse one of another run"
    : listenerEndWords(exit)
}

/** Waits until the listener ends, the lease is over, or the listener no longer hears. */
async function outcomeOf(
  listener: Listener,
  course: Course,
  clock: Clock,
  ended: AbortSignal,
): Promise<Outcome> {
  const watching = new AbortController()
  try {
    return await Promise.race([
      listener.exited.then((exit): Outcome => ({ kind: 'exited', exit })),
      watch(listener, course, clock, AbortSignal.any([ended, watching.signal])),
    ])
  } finally {
    watching.abort()
  }
}

/** Looks at the listener from time to time, until it should be started anew or all is over. */
async function watch(listener: Listener, course: Course, clock: Clock, over: AbortSignal): Promise<Outcome> {
  let seen: Look = { resumes: 0, sign: nothingSaid, signSinceMs: clock.nowMs() }
  for (;;) {
    await clock.sleep(lookIntervalMs, over)
    if (over.aborted) return { kind: 'lease-over' }
    seen = look(listener, seen, clock.nowMs())
    const why = whyDeaf(seen, course, clock.nowMs())
    if (why !== undefined && !course.jobRuns && !listener.hasWorker()) return { kind: 'deaf', why }
  }
}

/** What the looks at a listener have shown so far. */
interface Look {
  /** How often in a row it was stopped and let go on. */
  resumes: number
  sign: SeenSign
  signSinceMs: number
}

const nothingSaid: SeenSign = { sign: 'well', line: '' }

function look(listener: Listener, before: Look, nowMs: number): Look {
  const isStopped = listener.isStopped()
  if (isStopped) listener.resume()
  const sign = listener.sign() ?? nothingSaid
  return {
    resumes: isStopped ? before.resumes + 1 : 0,
    sign,
    signSinceMs: sign.line === before.sign.line ? before.signSinceMs : nowMs,
  }
}

function whyDeaf({ resumes, sign: { sign }, signSinceMs }: Look, course: Course, nowMs: number) {
  if (resumes > maxResumes) return "the runner's listener stays stopped"
  if (nowMs - signSinceMs >= signLimitsMs[sign]) return signWords[sign]
  const isSilent = nowMs - course.spokeAtMs >= silenceLimitMs
  return isSilent ? "the runner's listener had nothing to say for long" : undefined
}

const signWords: Readonly<Record<ListenerSign, string>> = {
  acknowledged: "the runner's listener took a job on and does not run it",
  'session-lost': "the runner's listener lost its session and finds no other",
  well: "the runner's listener is well",
}

/** Reports what a line of the listener's output means. */
function follow(
  line: string,
  course: Course,
  order: LeaseOrder,
  { clock, report, jobDone }: LeaseControl,
): void {
  course.spokeAtMs = clock.nowMs()
  const words = line.replace(/^[\d:\- ]+Z: /, '')
  if (words.startsWith('Running job: ')) {
    course.jobRuns = true
    course.hadJob = true
    report('busy', order.lease)
  } else if (/^Job .* completed with result: /.test(words)) {
    course.jobRuns = false
    jobDone()
    report('ready', order.lease)
  } else if (words.startsWith('Listening for Jobs')) report('ready', order.lease)
}

/** Lets a job end within its grace, then stops the listener. */
async function stop(listener: Listener, isBusy: () => boolean, control: LeaseControl): Promise<void> {
  const { clock, abandoned, jobEndMs } = control
  const graceEndsAtMs = clock.nowMs() + jobEndMs
  while (isBusy() && clock.nowMs() < graceEndsAtMs && !abandoned.aborted) {
    await clock.sleep(jobEndPollMs, abandoned)
  }
  await leave(listener, abandoned.aborted ? abandonLimitMs : stopLimitMs, control)
}

/** Stops a listener, gently first. */
async function leave(listener: Listener, limitMs: number, { clock, log }: LeaseControl): Promise<void> {
  // One that is stopped does not hear that it is to end.
  listener.resume()
  const giveUpAtMs = clock.nowMs() + limitMs
  let exit: ListenerExit | undefined
  for (let isAsked = false; !isAsked && exit === undefined && clock.nowMs() < giveUpAtMs;) {
    isAsked = await listener.interrupt()
    exit = await within(clock, isAsked ? giveUpAtMs - clock.nowMs() : askAgainMs, listener.exited)
  }
  if (exit === undefined) log.line(`the listener did not stop within ${limitMs / 1000} s and is killed`)
  await listener.kill()
}
