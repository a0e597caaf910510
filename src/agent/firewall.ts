import { run } from './command.ts'
import type { Change } from './changes.ts'

/** Rules as the boot left them. Null where there is no program that tells them. */
export interface Firewall {
  /** Of `iptables-save` and `ip6tables-save`. */
  iptables: string | null
  ip6tables: string | null
  /** nft's tables that are not iptables' own, as `nft list table` tells them, by family and name. */
  nft: Record<string, string> | null
}

const limitMs = 20_000
/** iptables keeps its rules in these where it works on top of nft; its own programs load them best. */
const iptablesTables = /^ip6? (filter|nat|mangle|raw|security)$/
/** The wall before the metadata service: put up again after this. */
const ownTable = 'inet ec2_runner_pool'

export async function readFirewall(): Promise<Firewall> {
  const [iptables, ip6tables, nft] = await Promise.all([
    save('iptables-save'),
    save('ip6tables-save'),
    readTables(),
  ])
  return { iptables, ip6tables, nft }
}

/** Loads the rules of the boot where they are others now. Gives what could not be loaded. */
export async function restoreFirewall(before: Firewall): Promise<Change[]> {
  const now = await readFirewall()
  const failed: Change[] = []
  const load = async (command: string[], rules: string, name: string) => {
    const { code } = await run(['bash', '-c', '"${@:2}" <<<"$1"', 'load', rules, ...command], { limitMs })
    if (code !== 0) failed.push({ group: 'firewall', difference: 'changed', name })
  }
  for (const name of ['iptables', 'ip6tables'] as const) {
    const rules = before[name]
    if (rules === null || now[name] === rules) continue
    await load([`${name}-restore`], `${emptied(now[name] ?? '', rules)}${rules}`, name)
  }
  const nft = planTables(before.nft ?? {}, now.nft ?? {})
  if (nft !== '') await load(['nft', '-f', '/dev/stdin'], nft, 'nft')
  return failed
}

/** What makes the one set of nft's tables of the other, in one step; empty when nothing is to be done. */
export function planTables(before: Record<string, string>, now: Record<string, string>): string {
  const gone = Object.keys(now).filter((name) => before[name] !== now[name])
  const missing = Object.entries(before).filter(([name, rules]) => now[name] !== rules)
  return [...gone.map((name) => `delete table ${name}`), ...missing.map(([, rules]) => rules)].join('\n')
}

/** Of iptables' tables those that only a job used: loading the others leaves them alone. */
export function emptied(now: string, before: string): string {
  const tables = (text: string) => [...text.matchAll(/^\*(\w+)$/gm)].map(([, name = '']) => name)
  const kept = tables(before)
  return tables(now)
    .filter((name) => !kept.includes(name))
    .map((name) => {
      const block = new RegExp(`^\\*${name}$[^]*?^COMMIT$`, 'm').exec(now)?.[0] ?? ''
      const builtIn = [...block.matchAll(/^:(\w+) (?!-)/gm)].map(
        ([, chain = '']) => `:${chain} ACCEPT [0:0]\n`,
      )
      return `*${name}\n${builtIn.join('')}COMMIT\n`
    })
    .join('')
}

/** Without what changes by itself: counters and the time. */
export function withoutCounters(rules: string): string {
  return rules.replace(/^#.*\n/gm, '').replace(/\[\d+:\d+\]/g, '[0:0]')
}

async function save(program: string): Promise<string | null> {
  const { code, stdout } = await run([program], { limitMs })
  return code === 0 ? withoutCounters(stdout).replace(wallRule, '') : null
}

/** Where iptables is all there is, the wall is among its rules. */
const wallRule = /^-A OUTPUT -d (169\.254\.169\.254\/32|fd00:ec2::254\/128) .*--reject-with tcp-reset\n/gm

async function readTables(): Promise<Record<string, string> | null> {
  const { code, stdout } = await run(['nft', 'list', 'tables'], { limitMs })
  if (code !== 0) return null
  const names = stdout
    .split('\n')
    .map((line) => line.replace(/^table /, ''))
    .filter((name) => name !== '' && name !== ownTable && !iptablesTables.test(name))
  const rules = names.map(async (name) => {
    const listed = await run(['nft', '--stateless', 'list', 'table', ...name.split(' ')], { limitMs })
    return [name, listed.stdout] as const
  })
  return Object.fromEntries(await Promise.all(rules))
}
