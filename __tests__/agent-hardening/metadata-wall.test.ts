import { execFile, spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { expect, test } from '@jest/globals'

const program = fileURLToPath(new URL('./walled.ts', import.meta.url))
/** Firewall rules and users other than one's own are root's. */
const mayWall = spawnSync('unshare', ['--net', 'nft', 'list', 'tables']).status === 0

/** What came of a scenario in a network namespace of its own; undefined where nobody may make one. */
async function walled(scenario: string): Promise<unknown> {
  if (!mayWall) {
    console.warn('Not root, or without nft: the wall before the metadata service is not tested.')
    return undefined
  }
  const text = await new Promise<string>((resolve, reject) => {
    execFile('unshare', ['--net', process.execPath, program, scenario], (error, stdout, stderr) => {
      if (error) reject(new Error(stderr, { cause: error }))
      else resolve(stdout)
    })
  })
  return JSON.parse(text)
}

async function expectOf(scenario: string, expected: unknown): Promise<void> {
  const found = await walled(scenario)
  if (mayWall) expect(found).toEqual(expected)
}

const everybody = [
  'root',
  'a plain process',
  'a process that left its session',
  'a process of another control group',
]

test('root alone reaches the metadata service, over IPv4 and IPv6, and again after the rules were flushed', () =>
  expectOf('nft', {
    before: [everybody, everybody],
    first: 'held',
    walled: [['root'], ['root']],
    flushed: everybody,
    again: 'held',
    then: ['root'],
  }))

test('iptables does where there is no nft: one rule, before those that let others through', () =>
  expectOf('iptables', { first: 'held', again: 'held', ours: 1, walled: [['root'], ['root']] }))

test('an image without a program for it does not serve, and says which one is missing', () =>
  expectOf('no program', {
    first:
      'metadata-wall: jobs reach the instance metadata service at http://169.254.169.254 and http://[fd00:ec2::254]: ' +
      'the image has neither nft nor iptables to refuse it',
  }))

test('a rule that does not hold is found by asking as a job would', () =>
  expectOf('no rule', {
    first:
      'metadata-wall: jobs reach the instance metadata service at http://169.254.169.254 and http://[fd00:ec2::254]: ' +
      'the rule of the firewall does not hold',
  }))

test('an endpoint that the environment names is walled, and its neighbours are not', () =>
  expectOf('endpoint', { first: 'held', walled: ['root'], neighbour: everybody }))

test('a service that answers late is reached; one that nobody can connect to is not', () =>
  expectOf('no answer', {
    late:
      'metadata-wall: jobs reach the instance metadata service at http://127.0.0.1:8097: ' +
      'the rule of the firewall does not hold',
    dropped: 'held',
  }))
