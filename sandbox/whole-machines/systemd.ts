import { type ChildProcess, spawn, type StdioOptions } from 'node:child_process'
import * as fs from 'node:fs'
import { dirname, join } from 'node:path'
import {
  environment,
  exitCodes,
  fileOf,
  files,
  fresh,
  keep,
  known,
  type Known,
  load,
  look,
  numberOf,
  pause,
  pidsIn,
  send,
  stopFileOf,
  supervise,
} from './units.ts'

/**
 * Stands in for systemd inside a whole machine: `systemd.ts CONTROL-URL systemctl|systemd-run|shutdown|… ARGUMENTS`. A unit is a
 * control group, a process that looks after it, and a directory of what is known about it. It knows what a machine of the pool
 * uses, ends with the exit codes of systemd 252, and refuses what it does not know. IPAddressDeny and OOMPolicy are taken
 * and do nothing.
 */
const [controlUrl = '', program = '', ...words] = process.argv.slice(2)
const ignored = ['IPAddressDeny', 'OOMPolicy', 'OOMScoreAdjust']

function refuse(why: string, code: number = exitCodes.failed): never {
  process.stderr.write(`${program}: ${why}\n`)
  process.exit(code)
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
  const found = loaded ?? load(unit)
  const { properties, isTransient, mainPid, result, code, status } = found ?? fresh([], {}, false)
  const file = join(isTransient ? '/run/systemd/transient' : files, unit)
  const values: Record<string, string | number> = {
    ...properties,
    Id: unit,
    LoadState: found === undefined ? 'not-found' : 'loaded',
    ActiveState: loaded?.state ?? 'inactive',
    Type: 'simple',
    FragmentPath: found === undefined ? '' : file,
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
    const signal = numberOf(flags.get('--signal') ?? 'TERM')
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

process.exitCode = await (programs[program] ?? (() => refuse('the sandbox only powers off')))()
