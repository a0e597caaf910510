import { rm } from 'node:fs/promises'
import { basename } from 'node:path'
import type { Change } from './changes.ts'
import { run } from './command.ts'
import { AgentFailure } from './failure.ts'

/** A unit as `systemctl show` tells of it. */
export interface Unit {
  id: string
  /** Also one that systemd has yet to start. */
  isUp: boolean
  /** Whether systemd has yet to do what it was told about it, such as to start it once cloud-init is done. */
  isQueued: boolean
  hasFailed: boolean
  /** Made by a program while systemd ran, without a file of its own. */
  isTransient: boolean
  /** Empty for a transient unit of old systemd, and for what has no file. */
  file: string
  /** Whether it comes and goes without anybody's word: by a timer, a socket, a bus name, or by being done. */
  isPassing: boolean
}

/** What systemd had before the first lease. */
export interface UnitBaseline {
  /** Ids of those that were up. */
  up: string[]
  /** Ids of those of them that nobody stops but a job. */
  lasting: string[]
  /** Everything in {@link unitDirectories}. */
  files: string[]
}

/** What is to be done about units, and what can only be told. */
export interface UnitPlan {
  stop: string[]
  /** Foreign ones that failed: they would be listed for ever. */
  forget: string[]
  removeFiles: string[]
  stopped: Change[]
}

/** Where units come from that are not transient. */
const unitDirectories = [
  ...['/etc/systemd/system', '/etc/systemd/system.control', '/run/systemd/system'],
  ...['/run/systemd/system.control', '/usr/local/lib/systemd/system', '/usr/lib/systemd/system'],
  '/lib/systemd/system',
  ...['/run/systemd/generator', '/run/systemd/generator.early', '/run/systemd/generator.late'],
]
/** A job puts its own there; what stands in the others belongs to packages. */
const jobDirectories = unitDirectories.slice(0, 4)

/**
 * The pool's own, what logind keeps for people who log in (that of the jobs' user ends with its processes), and snaps,
 * which update themselves.
 */
const ownUnits = /^(ec2-runner-pool-|user@|user-runtime-dir@|session-|init\.scope$|snap[.-])/
const upStates = ['active', 'activating', 'reloading', 'deactivating', 'refreshing']
const limitMs = 60_000
const patterns = ['service', 'timer', 'socket', 'path', 'scope'].map((type) => `*.${type}`)
const properties = 'Id,ActiveState,Type,FragmentPath,TriggeredBy,Transient,BusName,Job'

/** Reads the output of `systemctl show` for several units. */
export function parseUnits(text: string): Unit[] {
  return text.split('\n\n').flatMap((block) => {
    const values = new Map(
      block
        .split('\n')
        .filter(Boolean)
        .map((line): [string, string] => {
          const end = line.indexOf('=')
          return [line.slice(0, end), line.slice(end + 1)]
        }),
    )
    const value = (name: string) => values.get(name) ?? ''
    if (value('Id') === '') return []
    // The number of the job, if there is one: none where it is missing or empty.
    const isQueued = Number(value('Job')) > 0
    const comesByItself = value('TriggeredBy') !== '' || value('BusName') !== ''
    return {
      id: value('Id'),
      isUp: isQueued || upStates.includes(value('ActiveState')),
      isQueued,
      hasFailed: value('ActiveState') === 'failed',
      isTransient: value('Transient') === 'yes',
      file: value('FragmentPath'),
      isPassing: comesByItself || ['oneshot', 'dbus'].includes(value('Type')),
    }
  })
}

/**
 * What a job made goes: its unit files, the links by which it enabled units, transient units. A unit of the image that
 * it started is stopped, unless the machine may have started it; one that it stopped is told.
 */
export function planUnits(
  baseline: UnitBaseline,
  units: readonly Unit[],
  files: readonly string[],
): UnitPlan {
  const wasUp = new Set(baseline.up)
  const hadFile = new Set(baseline.files)
  const isUp = new Set(units.filter((unit) => unit.isUp).map(({ id }) => id))
  const others = units.filter(({ id }) => !ownUnits.test(id))
  const isForeign = ({ file, isTransient }: Unit) => isTransient || (file !== '' && !hadFile.has(file))
  const isNew = (unit: Unit) => !wasUp.has(unit.id) && (isForeign(unit) || !unit.isPassing)
  return {
    stop: others.filter((unit) => unit.isUp && isNew(unit)).map(({ id }) => id),
    forget: others.filter((unit) => unit.hasFailed && isForeign(unit)).map(({ id }) => id),
    removeFiles: files.filter(
      (file) =>
        !hadFile.has(file) &&
        !ownUnits.test(basename(file)) &&
        jobDirectories.some((directory) => file.startsWith(`${directory}/`)),
    ),
    // systemd forgets a unit that was stopped.
    stopped: baseline.lasting
      .filter((id) => !isUp.has(id))
      .map((id) => ({ group: 'services', difference: 'stopped', name: id })),
  }
}

/** What is remembered of these. Whether one lasts that has yet to start nobody knows: its start may come to nothing. */
export function unitBaselineOf(units: readonly Unit[], files: string[]): UnitBaseline {
  const up = units.filter(({ isUp }) => isUp)
  const lasting = up.filter(
    ({ id, isQueued, isPassing, isTransient }) =>
      !isQueued && !isPassing && !isTransient && !ownUnits.test(id),
  )
  return { up: up.map(({ id }) => id), lasting: lasting.map(({ id }) => id), files }
}

export async function takeUnitBaseline(): Promise<UnitBaseline> {
  const [units, files] = await Promise.all([readUnits(), readFiles()])
  return unitBaselineOf(units, files)
}

/** Puts units back. Gives what it could not; throws when something of a job does not stop. */
export async function restoreUnits(baseline: UnitBaseline): Promise<Change[]> {
  const plan = planUnits(baseline, await readUnits(), await readFiles())
  if (plan.stop.length > 0) await stopUnits(plan.stop)
  for (const file of plan.removeFiles) await rm(file, { recursive: true, force: true })
  if (plan.removeFiles.length > 0) await systemctl('daemon-reload')
  if (plan.forget.length > 0) await systemctl('reset-failed', '--', ...plan.forget)
  return plan.stopped
}

async function stopUnits(ids: readonly string[]): Promise<void> {
  await systemctl('stop', '--', ...ids)
  const left = (await readUnits()).filter(({ id, isUp }) => isUp && ids.includes(id)).map(({ id }) => id)
  if (left.length === 0) return
  // One that takes its time, or that was told to start again.
  await systemctl('kill', '--signal=KILL', '--', ...left)
  const { tail } = await systemctl('stop', '--', ...left)
  const stay = (await readUnits()).find(({ id, isUp }) => isUp && left.includes(id))
  if (stay !== undefined)
    throw new AgentFailure('cleaning', `the unit ${stay.id} of a job does not stop`, tail)
}

async function readUnits(): Promise<Unit[]> {
  const { stdout } = await systemctl('show', `--property=${properties}`, '--', ...patterns)
  return parseUnits(stdout)
}

async function readFiles(): Promise<string[]> {
  const { stdout } = await run(['find', ...unitDirectories, '-mindepth', '1', '-print0'], { limitMs })
  return stdout.split('\0').filter(Boolean)
}

function systemctl(...args: string[]) {
  return run(['systemctl', ...args], { limitMs })
}
