import { hostname } from 'node:os'
import { stringField } from '../fields.ts'
import { parseRegistration, type RegistrationRequest } from '../wire.ts'
import type { RunnerArguments } from './arguments.ts'
import { apiUrlOf, call } from './connection.ts'
import {
  hasCredentials,
  isConfigured,
  readOrCreateKey,
  readSettings,
  wipeConfiguration,
  wipeCredentials,
  writeCredentials,
  writeSettings,
} from './settings.ts'

const rule = '-'.repeat(80)
const maxNameLength = 64
const maxLabelLength = 256

/** `config.sh`: registers the runner and writes its files. Throws with the reason when it can not. */
export async function configure(root: string, version: string, given: RunnerArguments): Promise<void> {
  console.log(`\n${rule}\n|${'Self-hosted runner registration'.padStart(55).padEnd(78)}|\n${rule}\n`)
  if (isConfigured(root)) {
    throw new Error(
      "Cannot configure the runner because it is already configured. To reconfigure the runner, run './config.sh remove' first.",
    )
  }
  console.log('# Authentication\n')
  const url = required(given, 'url')
  const token = required(given, 'token')
  const request = registrationRequest(root, version, url, given)
  const answer = await call(
    'POST',
    `${apiUrlOf(url)}/actions/runners/register`,
    `RemoteAuth ${token}`,
    request,
  )
  if (answer.status === 409) {
    console.log(`\n√ Connected to GitHub\n\n# Runner Registration\n\nA runner exists with the same name`)
    throw new Error(`A runner exists with the same name ${request.name}.`)
  }
  if (answer.status !== 201) throw refusal('POST', '/actions/runner-registration', answer.status, answer.body)
  const { id, clientId } = parseRegistration(answer.body)
  console.log('\n√ Connected to GitHub\n\n# Runner Registration\n')
  console.log(
    `√ Runner successfully ${request.replace ? 'replaced' : 'added'}\n√ Runner connection is good\n`,
  )
  writeCredentials(root, clientId, `${new URL(url).origin}/_services/vstoken`)
  writeSettings(root, {
    agentId: id,
    agentName: request.name,
    gitHubUrl: url,
    workFolder: given.value('work') ?? '_work',
    ephemeral: request.ephemeral,
  })
  console.log('# Runner settings\n\n√ Settings Saved.\n')
}

/** `config.sh remove`: deregisters the runner and removes its files. Throws with the reason when it can not. */
export async function unconfigure(root: string, given: RunnerArguments): Promise<void> {
  console.log('\n# Runner removal\n')
  if (given.has('local')) {
    wipeConfiguration(root)
    console.log('√ Removed .credentials\n√ Removed .runner\n')
    return
  }
  if (!isConfigured(root) || !hasCredentials(root)) {
    console.log('Does not exist. Skipping Removing runner from the server\n')
    wipeCredentials(root)
    return
  }
  const settings = readSettings(root)
  const token = required(given, 'token')
  const url = `${apiUrlOf(settings.gitHubUrl)}/actions/runners/${settings.agentId}`
  const answer = await call('DELETE', url, `RemoteAuth ${token}`)
  if (answer.status !== 204)
    throw refusal('DELETE', '/actions/runner-registration', answer.status, answer.body)
  console.log('√ Runner removed successfully')
  wipeConfiguration(root)
  console.log('√ Removed .credentials\n√ Removed .runner\n')
}

function registrationRequest(
  root: string,
  version: string,
  url: string,
  given: RunnerArguments,
): RegistrationRequest {
  const name = given.value('name') ?? hostname()
  if (name.length > maxNameLength)
    throw new Error(`The runner name is longer than ${maxNameLength} characters.`)
  return {
    url,
    name,
    labels: labelsOf(given),
    version,
    ephemeral: given.has('ephemeral'),
    replace: given.has('replace'),
    publicKey: readOrCreateKey(root),
  }
}

function labelsOf(given: RunnerArguments): string[] {
  const own = (given.value('labels') ?? '').split(',').filter((label) => label !== '')
  if (own.some((label) => label.length > maxLabelLength)) {
    throw new Error(`A label is longer than ${maxLabelLength} characters.`)
  }
  if (!given.has('no-default-labels')) {
    return ['self-hosted', 'Linux', process.arch === 'arm64' ? 'ARM64' : 'X64', ...own]
  }
  if (own.length === 0) throw new Error('--no-default-labels needs at least one label.')
  return own
}

/** There is never a terminal to ask, so a missing value ends the command as it does with `--unattended`. */
function required(given: RunnerArguments, name: string): string {
  const value = given.value(name)
  if (value === undefined || value === '') {
    throw new Error(`Invalid configuration provided for ${name}. Terminating unattended configuration.`)
  }
  return value
}

function refusal(method: string, path: string, status: number, body: unknown): Error {
  return new Error(`Http response code: ${status} from '${method} ${path}': ${stringField(body, 'message')}`)
}
