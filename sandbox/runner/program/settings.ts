import { randomUUID } from 'node:crypto'
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { field, flagField, numberField, stringField } from '../fields.ts'

/** The runner's configuration as GitHub's runner keeps it in `.runner`. */
export interface RunnerSettings {
  agentId: number
  agentName: string
  gitHubUrl: string
  /** Relative to the runner's root, or absolute. */
  workFolder: string
  ephemeral: boolean
}

/** GitHub's runner writes its JSON files with a byte order mark, which `JSON.parse` refuses. */
const byteOrderMark = '\uFEFF'

/** Whether `.runner` stands, or the file that the server may have put in its place. */
export function isConfigured(root: string): boolean {
  return existsSync(join(root, '.runner')) || existsSync(join(root, '.runner_migrated'))
}

export function hasCredentials(root: string): boolean {
  return existsSync(join(root, '.credentials'))
}

/** Throws when the runner is not configured. */
export function readSettings(root: string): RunnerSettings {
  const value = readJson(join(root, '.runner'))
  return {
    agentId: numberField(value, 'agentId'),
    agentName: stringField(value, 'agentName'),
    gitHubUrl: stringField(value, 'gitHubUrl'),
    workFolder: stringField(value, 'workFolder'),
    ephemeral: flagField(value, 'ephemeral'),
  }
}

/** The header with which the runner speaks for itself. Throws when the credentials are gone. */
export function readAuthorization(root: string): string {
  if (!hasCredentials(root)) throw new Error('Credentials not stored. Must reconfigure.')
  const clientId = stringField(field(readJson(join(root, '.credentials')), 'data'), 'clientId')
  return `Bearer ${clientId}.${readOrCreateKey(root)}`
}

/** The runner's secret key; one that stands is used again. */
export function readOrCreateKey(root: string): string {
  const path = join(root, '.credentials_rsaparams')
  if (!existsSync(path)) writeFileSync(path, JSON.stringify({ d: randomUUID() }), { mode: 0o600 })
  return stringField(readJson(path), 'd')
}

export function writeSettings(root: string, settings: RunnerSettings): void {
  const pool = { poolId: 1, poolName: 'Default', serverUrl: settings.gitHubUrl }
  writeJson(join(root, '.runner'), { ...settings, ...pool })
}

export function writeCredentials(root: string, clientId: string, authorizationUrl: string): void {
  writeJson(join(root, '.credentials'), { scheme: 'OAuth', data: { clientId, authorizationUrl } })
}

/** Removes what `config.sh` wrote and the server may have added. */
export function wipeConfiguration(root: string): void {
  for (const name of ['.runner', '.runner_migrated']) rmSync(join(root, name), { force: true })
  wipeCredentials(root)
}

export function wipeCredentials(root: string): void {
  for (const name of ['.credentials', '.credentials_migrated', '.credentials_rsaparams']) {
    rmSync(join(root, name), { force: true })
  }
}

function readJson(path: string): unknown {
  const text = readFileSync(path, 'utf8')
  return JSON.parse(text.startsWith(byteOrderMark) ? text.slice(1) : text)
}

function writeJson(path: string, value: unknown): void {
  writeFileSync(path, byteOrderMark + JSON.stringify(value, undefined, 2))
}
