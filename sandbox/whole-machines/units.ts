import { spawn, spawnSync } from 'node:child_process'
import * as fs from 'node:fs'
import { join } from 'node:path'

/** What is known of units, and the process that looks after each: one half of the stand-in for systemd, see systemd.ts. */
export const [files, known, groups] = ['/etc/systemd/system', '/run/systemd/stand-in', '/sys/fs/cgroup']
export const environment = {
  PATH: '/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin',
  LANG: 'C.UTF-8',
}
export const exitCodes = { failed: 1, inactive: 3, notLoaded: 5 } as const
const cleanSignals = ['SIGHUP', 'SIGINT', 'SIGTERM', 'SIGPIPE']

type State = 'activating' | 'active' | 'deactivating' | 'failed'

/** What is known of a loaded unit; a unit that ended well, or never ran, has none. */
export interface Known {
  state: State
  isTransient: boolean
  properties: Record<string, string>
  command: string[]
  mainPid: number
  /** As of org.freedesktop.systemd1(5). */
  result: string
  code: number
  status: number
}

export const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))
export const fileOf = (unit: string) => join(known, unit)
export const stopFileOf = (unit: string) => join(known, `.stop-${unit}`)

function read(path: string): string {
  try {
    return fs.readFileSync(path, 'utf8')
  } catch {
    return ''
  }
}

export function look(unit: string): Known | undefined {
  const text = read(fileOf(unit))
  // eslint-disable-next-line @typescript-eslint/no-unsafe-type-assertion -- only keep() writes it
  return text === '' ? undefined : (JSON.parse(text) as Known)
}

export function keep(unit: string, unitNow: Known): void {
  fs.mkdirSync(known, { recursive: true })
  const fresh = join(known, `.fresh-${unit}-${process.pid}`)
  fs.writeFileSync(fresh, JSON.stringify(unitNow))
  fs.renameSync(fresh, fileOf(unit))
}

/** Reads `[Service]` and `[Install]` of a unit's file; undefined when there is none. */
export function load(unit: string): Known | undefined {
  const text = read(join(files, unit))
  if (text === '') return undefined
  const properties = Object.fromEntries(
    text.split('\n').flatMap((line) => {
      const at = line.indexOf('=')
      return at > 0 ? [[line.slice(0, at), line.slice(at + 1)]] : []
    }),
  )
  return fresh(properties['ExecStart']?.split(' ') ?? [], properties, false)
}

export function fresh(command: string[], properties: Record<string, string>, isTransient: boolean): Known {
  const rest = { mainPid: 0, result: 'success', code: 0, status: 0 }
  return { state: 'activating', isTransient, properties, command, ...rest }
}

export function pidsIn(unit: string): number[] {
  return read(join(groups, unit, 'cgroup.procs'))
    .split('\n')
    .filter(Boolean)
    .map(Number)
}

export function send(pid: number, signal: NodeJS.Signals | number): void {
  try {
    process.kill(pid, signal)
  } catch {
    // It has ended.
  }
}

/** SIGTERM to all of the unit, SIGKILL after its time; tells whether it took that. */
async function empty(unit: string, properties: Record<string, string>): Promise<boolean> {
  const limit = performance.now() + Number(properties['TimeoutStopSec'] ?? 90) * 1_000
  for (const pid of pidsIn(unit)) send(pid, 'SIGTERM')
  while (pidsIn(unit).length > 0 && performance.now() < limit) await pause(20)
  const isLate = pidsIn(unit).length > 0
  while (pidsIn(unit).length > 0) {
    for (const pid of pidsIn(unit)) send(pid, 'SIGKILL')
    await pause(20)
  }
  return isLate
}

/** Enters the control group and becomes the user, so that the unit's main process is the command itself. */
const enter = `group=$1 user=$2 soft=$3 hard=$4; shift 4
echo $$ >"$group/cgroup.procs" || exit 219
ulimit -Hn "$hard" 2>/dev/null; ulimit -Sn "$soft" 2>/dev/null
cd /; umask 0022
[[ -n $user ]] || exec "$@"
IFS=: read -r _ _ uid gid _ HOME SHELL < <(getent passwd "$user") || exit 217
export HOME SHELL USER=$user LOGNAME=$user
exec setpriv --reuid="$uid" --regid="$gid" --init-groups "$@"`

/** Runs the unit's command once; resolves with what became of it when nothing of it is left. */
async function runOnce(unit: string, unitNow: Known): Promise<Known> {
  const { properties, command } = unitNow
  const group = join(groups, unit)
  fs.mkdirSync(group, { recursive: true })
  const [soft = '', hard = ''] = (properties['LimitNOFILE'] ?? '1024:524288').split(':')
  const child = spawn(
    '/bin/bash',
    ['-c', enter, 'enter', group, properties['User'] ?? '', soft, hard, ...command],
    { env: environment, detached: true, stdio: 'inherit' },
  )
  keep(unit, { ...unitNow, state: 'active', mainPid: child.pid ?? 0 })
  const exit = new Promise<[number | null, NodeJS.Signals | null]>((resolve) => {
    child.once('exit', (code, signal) => {
      resolve([code, signal])
    })
  })
  let isStopped = false
  let isLate = false
  const stopping = (async () => {
    while (child.exitCode === null && child.signalCode === null) {
      if (fs.existsSync(stopFileOf(unit)) && !isStopped) {
        isStopped = true
        keep(unit, { ...unitNow, state: 'deactivating', mainPid: child.pid ?? 0 })
        isLate = await empty(unit, properties)
      }
      await pause(20)
    }
  })()
  const [code, signal] = await exit
  await stopping
  keep(unit, { ...unitNow, state: 'deactivating' })
  isLate = (await empty(unit, properties)) || isLate
  fs.rmdirSync(group)
  return { ...unitNow, ...endOf(code, signal, isLate) }
}

function endOf(code: number | null, signal: NodeJS.Signals | null, isLate: boolean) {
  const ended = signal === null ? { code: 1, status: code ?? 0 } : { code: 2, status: numberOf(signal) }
  const isClean = signal === null ? code === 0 : cleanSignals.includes(signal)
  const why = signal === null ? 'exit-code' : 'signal'
  return { ...ended, result: isLate ? 'timeout' : isClean ? 'success' : why }
}

export function numberOf(signal: string): number {
  return Number(spawnSync('/bin/bash', ['-c', `kill -l ${signal}`], { encoding: 'utf8' }).stdout)
}

/** Looks after a unit until it is stopped, or ends without being told to restart. */
export async function supervise(unit: string): Promise<number> {
  // Out of the group of whoever asked for it.
  fs.writeFileSync(join(groups, 'cgroup.procs'), String(process.pid))
  for (const name of cleanSignals) process.on(name, () => undefined)
  for (;;) {
    const now = look(unit)
    if (now === undefined) return exitCodes.failed
    const ended = await runOnce(unit, now)
    const isStopped = fs.existsSync(stopFileOf(unit))
    if (!isStopped && now.properties['Restart'] === 'always') {
      keep(unit, { ...ended, state: 'activating' })
      await pause(Number(now.properties['RestartSec'] ?? 0.1) * 1_000)
      if (!fs.existsSync(stopFileOf(unit))) continue
    }
    if (ended.result === 'success') fs.rmSync(fileOf(unit), { force: true })
    else keep(unit, { ...ended, state: 'failed' })
    if (ended.result === 'success') return 0
    return ended.result === 'exit-code' ? ended.status : exitCodes.failed
  }
}
