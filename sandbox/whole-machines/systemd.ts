import { type ChildProcess, spawn, spawnSync, type StdioOptions } from 'node:child_process'
import * as fs from 'node:fs'
import { basename, dirname, join } from 'node:path'

/**
 * Stands in for systemd inside a whole machine: `systemd.ts CONTROL-URL systemctl|systemd-run|shutdown|… ARGUMENTS`. A unit is a
 * control group, a process that looks after it, and a directory of what is known about it. It knows what a machine of the pool
 * uses, ends with the exit codes of systemd 252, and refuses what it does not know. IPAddressDeny and OOMPolicy are taken
 * and do nothing.
 */
const [controlUrl = '', program = '', ...words] = process.argv.slice(2)
const [files, known, groups] = ['/etc/systemd/system', '/run/systemd/stand-in', '/sys/fs/cgroup']
const environment = {
  PATH: '/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin',
  LANG: 'C.UTF-8',
}
const exitCodes = { failed: 1, inactive: 3, notLoaded: 5 } as const
const cleanSignals = ['SIGHUP', 'SIGINT', 'SIGTERM', 'SIGPIPE']
const ignored = ['IPAddressDeny', 'OOMPolicy', 'OOMScoreAdjust']

type State = 'activating' | 'active' | 'deactivating' | 'failed'

/** What is known of a loaded unit; a unit that ended well, or never ran, has none. */
interface Known {
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

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))
const fileOf = (unit: string) => join(known, unit)
const stopFileOf = (unit: string) => join(known, `.stop-${unit}`)

function read(path: string): string {
  try {
    return fs.readFileSync(path, 'utf8')
  } catch {
    return ''
  }
}

function look(unit: string): Known | undefined {
  const text = read(fileOf(unit))
  // eslint-disable-next-line @typescript-eslint/no-unsafe-type-assertion -- only keep() writes it
  return text === '' ? undefined : (JSON.parse(text) as Known)
}

function keep(unit: string, unitNow: Known): void {
  fs.mkdirSync(known, { recursive: true })
  const fresh = join(known, `.fresh-${unit}-${process.pid}`)
  fs.writeFileSync(fresh, JSON.stringify(unitNow))
  fs.renameSync(fresh, fileOf(unit))
}

function refuse(words: string, code: number = exitCodes.failed): never {
  process.stderr.write(`${program}: ${words}\n`)
  process.exit(code)
}

/** Reads `[Service]` and `[Install]` of a unit's file; undefined when there is none. */
function load(unit: string): Known | undefined {
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

function fresh(command: string[], properties: Record<string, string>, isTransient: boolean): Known {
  const rest = { mainPid: 0, result: 'success', code: 0, status: 0 }
  return { state: 'activating', isTransient, properties, command, ...rest }
}

function pidsIn(unit: string): number[] {
  return read(join(groups, unit, 'cgroup.procs'))
    .split('\n')
    .filter(Boolean)
    .map(Number)
}

function send(pid: number, signal: string): void {
  try {
    process.kill(pid, signal as NodeJS.Signals)
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
  const ended = signal === null ? { code: 1, status: code ?? 0 } : { code: 2, status: numberOf(signal) }
  const isClean = signal === null ? code === 0 : cleanSignals.includes(signal)
  const result = isLate ? 'timeout' : isClean ? 'success' : signal === null ? 'exit-code' : 'signal'
  return { ...unitNow, ...ended, result }
}

function numberOf(signal: NodeJS.Signals): number {
  return Number(spawnSync('/bin/bash', ['-c', `kill -l ${signal}`], { encoding: 'utf8' }).stdout)
}

/** Looks after a unit until it is stopped, or ends without being told to restart. */
async function supervise(unit: string): Promise<number> {
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

function superviseApart(unit: string, unitNow: Known, stdio: StdioOptions): ChildProcess {
  keep(unit, unitNow)
  fs.rmSync(stopFileOf(unit), { force: true })
  const self = [process.argv[1] ?? '', controlUrl, 'supervise', unit]
  const child = spawn(process.execPath, self, { env: environment, cwd: '/', detached: true, stdio })
  return child
}

const isUp = (unit: string) => ['activating', 'active', 'deactivating'].includes(look(unit)?.state ?? '')
const isRunning = (unit: string) => ['active'].includes(look(unit)?.state ?? '')

async function start(unit: string, isAwaited: boolean): Promise<void> {
  if (isUp(unit)) return
  const unitNow = load(unit) ?? refuse(`Unit ${unit} not found.`, exitCodes.notLoaded)
  superviseApart(unit, unitNow, 'ignore').unref()
  while (isAwaited && !isRunning(unit)) await pause(20)
}

async function stop(unit: string): Promise<void> {
  if (look(unit) === undefined && load(unit) === undefined)
    refuse(`Failed to stop ${unit}: Unit ${unit} not loaded.`, exitCodes.notLoaded)
  if (!isUp(unit)) return
  fs.writeFileSync(stopFileOf(unit), '')
  while (isUp(unit)) await pause(20)
}

function show(unit: string, names: readonly string[]): string {
  const loaded = look(unit)
  const unitNow = loaded ?? load(unit)
  const {
    properties = {},
    isTransient = false,
    mainPid = 0,
    result = 'success',
    code = 0,
    status = 0,
  } = unitNow ?? {}
  const values: Record<string, string | number> = {
    ...properties,
    Id: unit,
    LoadState: unitNow === undefined ? 'not-found' : 'loaded',
    ActiveState: loaded?.state ?? 'inactive',
    Type: 'simple',
    FragmentPath: isTransient
      ? join('/run/systemd/transient', unit)
      : unitNow === undefined
        ? ''
        : join(files, unit),
    TriggeredBy: '',
    BusName: '',
    Transient: isTransient ? 'yes' : 'no',
    MainPID: mainPid,
    Result: result,
    ExecMainCode: code,
    ExecMainStatus: status,
  }
  return names.map((name) => `${name}=${values[name] ?? ''}\n`).join('')
}

/** Names in full; patterns stand for the units that are loaded. */
function unitsOf(names: readonly string[]): string[] {
  const loaded = fs.existsSync(known) ? fs.readdirSync(known).filter((name) => !name.startsWith('.')) : []
  return names.flatMap((name) => {
    if (name.startsWith('*')) return loaded.filter((unit) => unit.endsWith(name.slice(1)))
    return name.includes('.') ? name : `${name}.service`
  })
}

function enable(unit: string, isOn: boolean): void {
  const target = load(unit)?.properties['WantedBy'] ?? refuse(`Unit file ${unit} does not exist.`)
  const link = join(files, `${target}.wants`, unit)
  fs.rmSync(link, { force: true })
  if (!isOn) return
  fs.mkdirSync(dirname(link), { recursive: true })
  fs.symlinkSync(join(files, unit), link)
}

function isEnabled(unit: string): boolean {
  return fs
    .readdirSync(files)
    .some((name) => name.endsWith('.wants') && fs.existsSync(join(files, name, unit)))
}

async function powerOff(): Promise<number> {
  await fetch(`${controlUrl}/power-off?afterSeconds=0`, { method: 'POST' })
  return 0
}

/** `--name=value` and `--name`, before and among the words. */
function options(given: readonly string[]): { flags: Map<string, string>; rest: string[] } {
  const isOption = (word: string) => word.startsWith('--') && word !== '--'
  const pairs = given.filter(isOption).map((word): [string, string] => {
    const at = word.indexOf('=')
    return at < 0 ? [word, ''] : [word.slice(0, at), word.slice(at + 1)]
  })
  return { flags: new Map(pairs), rest: given.filter((word) => !word.startsWith('--')) }
}

type Verb = (units: string[], flags: ReadonlyMap<string, string>) => number | Promise<number>

const verbs: Record<string, Verb> = {
  'daemon-reload': () => 0,
  poweroff: powerOff,
  start: async (units, flags) => {
    for (const unit of units) await start(unit, !flags.has('--no-block'))
    return 0
  },
  restart: async (units, flags) => {
    for (const unit of units) {
      if (isUp(unit)) await stop(unit)
      await start(unit, !flags.has('--no-block'))
    }
    return 0
  },
  stop: async (units) => {
    await Promise.all(units.map(stop))
    return 0
  },
  kill: (units, flags) => {
    const signal = `SIG${flags.get('--signal') ?? 'TERM'}`
    for (const unit of units) {
      const unitNow = look(unit) ?? refuse(`Failed to kill unit ${unit}: Unit ${unit} not loaded.`)
      const isMainAlone = flags.get('--kill-who') === 'main'
      for (const pid of isMainAlone ? [unitNow.mainPid] : pidsIn(unit)) if (pid > 0) send(pid, signal)
    }
    return 0
  },
  'reset-failed': (units) => {
    for (const unit of units) {
      const unitNow =
        look(unit) ?? refuse(`Failed to reset failed state of unit ${unit}: Unit ${unit} not loaded.`)
      if (unitNow.state === 'failed') fs.rmSync(fileOf(unit), { force: true })
    }
    return 0
  },
  show: (units, flags) => {
    const names = (flags.get('--property') ?? '').split(',')
    process.stdout.write(units.map((unit) => show(unit, names)).join('\n'))
    return 0
  },
  'is-active': (units) => (units.some(isRunning) ? 0 : exitCodes.inactive),
  'is-enabled': (units) => (units.some(isEnabled) ? 0 : exitCodes.failed),
  enable: (units) => {
    for (const unit of units) enable(unit, true)
    return 0
  },
  disable: async (units, flags) => {
    for (const unit of units) enable(unit, false)
    if (flags.has('--now')) await Promise.all(units.map(stop))
    return 0
  },
}

function systemctl(): number | Promise<number> {
  const { flags, rest } = options(words)
  if (flags.has('--version')) {
    process.stdout.write('systemd 252 (the sandbox)\n')
    return 0
  }
  const [name = '', ...units] = rest
  const verb = verbs[name] ?? refuse(`Unknown command verb ${name}.`)
  return verb(unitsOf(units), flags)
}

/** `systemd-run [--quiet] [--pipe --wait] --unit=NAME [--property=NAME=VALUE…] COMMAND…` */
async function systemdRun(): Promise<number> {
  const commandAt = words.findIndex((word) => !word.startsWith('--'))
  const own = words.slice(0, commandAt)
  const { flags } = options(own)
  const properties = Object.fromEntries(
    own.flatMap((word) => {
      const [, name, value] = /^--property=(\w+)=(.*)$/s.exec(word) ?? []
      return name === undefined ? [] : [[name, value ?? '']]
    }),
  )
  const understood = ['User', 'KillMode', 'TimeoutStopSec', 'LimitNOFILE', ...ignored]
  const strange = Object.keys(properties).find((name) => !understood.includes(name))
  if (strange !== undefined) refuse(`Unknown assignment: ${strange}`)
  if ((properties['KillMode'] ?? 'control-group') !== 'control-group') refuse('KillMode: only control-group')
  const [unit = ''] = unitsOf([flags.get('--unit') ?? `run-${process.pid}`])
  if (look(unit) !== undefined)
    refuse(`Failed to start transient service unit: Unit ${unit} was already loaded or has a fragment file.`)
  const stdio = flags.has('--pipe') ? 'inherit' : 'ignore'
  const supervisor = superviseApart(unit, fresh(words.slice(commandAt), properties, true), stdio)
  if (flags.has('--wait'))
    return new Promise((resolve) =>
      supervisor.once('exit', (code) => {
        resolve(code ?? exitCodes.failed)
      }),
    )
  supervisor.unref()
  return 0
}

const programs: Record<string, () => number | Promise<number>> = {
  systemctl,
  'systemd-run': systemdRun,
  supervise: () => supervise(words[0] ?? ''),
  shutdown: powerOff,
  poweroff: powerOff,
}

process.exitCode = await (programs[basename(program)] ?? (() => refuse('the sandbox only powers off')))()
