import { execFile, spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from '@jest/globals'
import { emptied, planTables, withoutCounters } from '../../src/agent/firewall.ts'
import { isMountedByItself } from '../../src/agent/foreign-mounts.ts'
import { foreignLinks, type Link } from '../../src/agent/network.ts'
import { parseUnits, planUnits, unitBaselineOf, type Unit } from '../../src/agent/units.ts'

const unit = (id: string, change: Partial<Unit> = {}): Unit => ({
  ...{ id, isUp: true, isQueued: false, hasFailed: false, isTransient: false, isPassing: false },
  file: `/usr/lib/systemd/system/${id}`,
  ...change,
})
const nothing = { stop: [], forget: [], removeFiles: [], stopped: [] }

describe('units', () => {
  const lib = (id: string) => `/usr/lib/systemd/system/${id}`
  const files = ['a.service', 'b.service', 't.timer'].map(lib)
  const a = unit('a.service')
  test.each<[string, Unit[], string[], object]>([
    ['as they were', [a], [], {}],
    ['one of the image that a job started', [a, unit('b.service')], [], { stop: ['b.service'] }],
    ['one that the machine starts itself', [a, unit('b.service', { isPassing: true })], [], {}],
    [
      'one that a job stopped',
      [unit('a.service', { isUp: false })],
      [],
      { stopped: [{ group: 'services', difference: 'stopped', name: 'a.service' }] },
    ],
    ['one that is done', [a, unit('d.service', { isUp: false, isPassing: true })], [], {}],
    [
      'one that a job stopped and systemd forgot',
      [],
      [],
      { stopped: [{ group: 'services', difference: 'stopped', name: 'a.service' }] },
    ],
    [
      'one of a job, though it is started by a timer',
      [a, unit('j.service', { file: '/etc/systemd/system/j.service', isPassing: true })],
      ['/etc/systemd/system/j.service', '/etc/systemd/system/x.wants/j.service'],
      {
        stop: ['j.service'],
        removeFiles: ['/etc/systemd/system/j.service', '/etc/systemd/system/x.wants/j.service'],
      },
    ],
    [
      'a transient one',
      [a, unit('run-1.service', { file: '', isTransient: true })],
      [],
      { stop: ['run-1.service'] },
    ],
    [
      'a transient one that failed',
      [a, unit('run-1.service', { file: '', isTransient: true, isUp: false, hasFailed: true })],
      [],
      { forget: ['run-1.service'] },
    ],
    ['of a new package', [a, unit('nginx.service')], [lib('nginx.service')], { stop: ['nginx.service'] }],
    [
      "the pool's own, logind's, a snap's",
      [
        'a.service',
        'ec2-runner-pool-guard-1.timer',
        'user@1000.service',
        'session-3.scope',
        'snap.lxd.daemon.service',
      ].map((id) => unit(id, { isTransient: true })),
      ['/etc/systemd/system/snap-core-1.mount'],
      {},
    ],
    ['one without a file, not found', [a, unit('x.service', { file: '', isUp: false })], [], {}],
  ])('%s', (_, units, newFiles, plan) => {
    const baseline = { up: ['a.service', 'd.service'], lasting: ['a.service'], files }
    expect(planUnits(baseline, units, [...files, ...newFiles])).toEqual({ ...nothing, ...plan })
  })

  test.each([
    ['starts', 'ActiveState=active\n'],
    ['comes to nothing', 'ActiveState=inactive\n'],
    ['is queued still', 'ActiveState=inactive\nJob=77\n'],
  ])(
    'one of the image whose start was queued before the first lease is left alone when it %s',
    (_, state) => {
      const read = (states: string) =>
        parseUnits(`Id=a.service\nType=simple\nFragmentPath=${lib('a.service')}\nTransient=no\n${states}`)
      const baseline = unitBaselineOf(read('ActiveState=inactive\nJob=77\n'), files)
      expect(planUnits(baseline, read(state), files)).toEqual(nothing)
    },
  )

  test('are read from what systemctl shows', () => {
    const text = [
      'Type=notify\nBusName=\nId=dbus.service\nTriggeredBy=dbus.socket\nActiveState=active\nFragmentPath=/lib/x\nTransient=no',
      'Id=run-1.scope\nActiveState=failed\nFragmentPath=/run/systemd/transient/run-1.scope\nTransient=yes',
      '',
    ].join('\n\n')
    expect(parseUnits(text)).toEqual([
      unit('dbus.service', { isPassing: true, file: '/lib/x' }),
      unit('run-1.scope', {
        ...{ isUp: false, hasFailed: true, isTransient: true },
        file: '/run/systemd/transient/run-1.scope',
      }),
    ])
  })
})

test.each([
  ['/mnt/share', false],
  ['/run/user/1000', true],
  ['/run/username', false],
  ['/sys/kernel/debug', true],
  ['/snap/core/1', true],
  ['/procs', false],
  ['/run/user', false],
])('the machine mounts at %s by itself: %s', (path, expected) => {
  expect(isMountedByItself(path)).toBe(expected)
})

test('an interface at a bridge that was there belongs to a container of the image', () => {
  const link = (name: string, bridge?: string): Link => ({ name, isVirtual: true, bridge })
  const before = [link('eth0'), link('docker0')]
  const now = [...before, link('veth1', 'docker0'), link('br-job'), link('veth2', 'br-job')]
  expect(foreignLinks(before, now).map(({ name }) => name)).toEqual(['br-job', 'veth2'])
})

describe('rules of the firewall', () => {
  test.each([
    ['the same', { 'ip a': 'A' }, { 'ip a': 'A' }, ''],
    ['one more', {}, { 'ip a': 'A' }, 'delete table ip a'],
    ['one less', { 'ip a': 'A' }, {}, 'A'],
    ['another', { 'ip a': 'A' }, { 'ip a': 'B' }, 'delete table ip a\nA'],
  ])('nft: %s', (_, before, now, plan) => {
    expect(planTables(before, now)).toBe(plan)
  })

  test('iptables: the tables that a job was the first to use are emptied', () => {
    const filter = '*filter\n:INPUT ACCEPT [0:0]\nCOMMIT\n'
    const nat = '*nat\n:POSTROUTING DROP [0:0]\n:JOB - [0:0]\n-A POSTROUTING -j JOB\nCOMMIT\n'
    expect(emptied(filter + nat, filter)).toBe('*nat\n:POSTROUTING ACCEPT [0:0]\nCOMMIT\n')
    expect(emptied(filter, filter)).toBe('')
  })

  test('counters and the time say nothing', () => {
    expect(withoutCounters('# at noon\n:INPUT ACCEPT [12:3456]\n')).toBe(':INPUT ACCEPT [0:0]\n')
  })
})

const program = fileURLToPath(new URL('./restored.ts', import.meta.url))
const mayPlant = spawnSync('unshare', ['--net', '--mount', 'nft', 'list', 'tables']).status === 0
/** Not on a machine that somebody works with. */
const virtualization = spawnSync('bash', ['-c', 'systemd-detect-virt --container'], {
  encoding: 'utf8',
}).stdout
const hasSystemd = mayPlant && virtualization === 'systemd-nspawn\n'

async function expectOf(scenario: string, isPossible: boolean, expected: unknown): Promise<void> {
  if (!isPossible) {
    console.warn(
      `Not root, or without nft, loop devices or systemd in a container: what sudo leaves of ${scenario} is not tested.`,
    )
    return
  }
  const inNamespaces = scenario === 'units' ? 'exec "$@"' : 'exec unshare --net --mount "$@"'
  const text = await new Promise<string>((resolve, reject) => {
    execFile(
      'bash',
      ['-c', inNamespaces, 'bash', process.execPath, program, scenario],
      (error, stdout, stderr) => {
        if (error) reject(new Error(stderr, { cause: error }))
        else resolve(stdout)
      },
    )
  })
  expect(JSON.parse(text)).toEqual(expected)
}

describe('as root, what a job with sudo left is put back', () => {
  test('mounts: deepest first, one on another, one in use; what is mounted there stays whole', () =>
    expectOf('mounts', mayPlant, { same: true, kept: 'kept\nkept', visible: [] }))

  test('network namespaces and interfaces, not those of the containers of the image', () =>
    expectOf('network', mayPlant, { told: [], links: ['image0', 'lo', 'ours0', 'theirs0'], isGone: true }))

  test('rules of nft and of iptables, not the wall', () =>
    expectOf('firewall', mayPlant, {
      ...{ told: [], changed: true, same: true, left: [], wall: true, again: [] },
    }))

  test('loop devices', () =>
    expectOf('loops', mayPlant && existsSync('/dev/loop-control'), { seen: true, told: [], left: '' }))

  test('units and services, on systemd', () =>
    expectOf('units', hasSystemd, {
      told: [{ group: 'services', difference: 'stopped', name: 'of-image.service' }],
      isQuick: true,
      up: [],
      untouched: ['active', 'active', 'active'],
      files: [],
      enabled: false,
      failed: '',
      again: [{ group: 'services', difference: 'stopped', name: 'of-image.service' }],
    }))
})
