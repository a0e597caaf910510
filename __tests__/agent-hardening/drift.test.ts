import { execFileSync } from 'node:child_process'
import {
  appendFileSync,
  chmodSync,
  chownSync,
  existsSync,
  linkSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { changeWords, changeWordsMaxLength, compareLists, type Change } from '../../src/agent/changes.ts'
import { createDriftWatch, type DriftWatch } from '../../src/agent/drift.ts'
import { isRoot, type JobUser } from '../../src/agent/job-user.ts'
import { layoutBelow } from '../../src/agent/layout.ts'

describe('what changed, in words', () => {
  const change = (group: string, difference: Change['difference'], name: string): Change => ({
    group,
    difference,
    name,
  })
  test.each<[string, Change[], string | undefined]>([
    ['nothing', [], undefined],
    ['one', [change('/etc', 'changed', '/etc/hosts')], '/etc: 1 changed (/etc/hosts)'],
    [
      'several kinds',
      [
        change('packages', 'added', 'nginx'),
        change('/etc', 'removed', '/etc/motd'),
        change('packages', 'added', 'nginx-common'),
        change('packages', 'changed', 'curl'),
      ],
      'packages: 2 added (nginx, nginx-common), 1 changed (curl); /etc: 1 removed (/etc/motd)',
    ],
    [
      'more than anybody reads',
      [1, 2, 3, 4, 5].map((number) => change('/opt', 'added', `/opt/${number}`)),
      '/opt: 5 added (/opt/1, /opt/2, /opt/3, ...)',
    ],
    ['what cannot be printed', [change('/etc', 'added', '/etc/ä\n::x')], '/etc: 1 added (/etc/??::x)'],
  ])('%s', (_, changes, words) => {
    expect(changeWords(changes)).toBe(words)
  })

  test('never more than the attribute may hold', () => {
    const long = changeWords([change('/opt', 'added', `/opt/${'x'.repeat(3_000)}`)])
    expect(long).toHaveLength(changeWordsMaxLength)
    expect(long?.endsWith('...')).toBe(true)
  })
})

describe('two lists', () => {
  const compared = (lines: string[]) => {
    const comparison = compareLists()
    for (const line of lines) comparison.line(line)
    return comparison.changes().map(({ difference, key }) => `${difference} ${key}`)
  }
  test.each([
    ['a change is a line of each', ['/a\t1', '\t/a\t2'], ['changed /a']],
    ['what one of them has', ['/a\t1', '\t/b\t2'], ['removed /a', 'added /b']],
    [
      'what is below something new is part of it, what only begins like it is not',
      ['\t/a\td', '\t/a-b\t1', '\t/a/x\t1', '\t/a/y\td', '\t/a/y/z\t1'],
      ['added /a', 'added /a-b'],
    ],
    ['a file that became a directory', ['/a\tf', '\t/a\td', '\t/a/x\t1'], ['changed /a', 'added /a/x']],
  ])('%s', (_, lines, expected) => {
    expect(compared(lines)).toEqual(expected)
  })
})

describe('a machine', () => {
  let root: string
  let watch: DriftWatch
  const user: JobUser = { name: 'runner', home: '/home/runner', uid: isRoot() ? 4_711 : undefined }
  const below = (path: string) => join(root, path)
  const write = (path: string, text = path) => {
    writeFileSync(below(path), text)
  }

  beforeEach(async () => {
    root = mkdtempSync(join(tmpdir(), 'drift-'))
    for (const path of [
      'etc/app',
      'usr/local/bin',
      'usr/lib/systemd/system',
      'opt/hostedtoolcache',
      'opt/work',
    ])
      mkdirSync(below(path), { recursive: true })
    mkdirSync(below('opt/ec2-runner-pool/runner'), { recursive: true })
    write('etc/passwd', 'root:x:0:0::/root:/bin/sh\nrunner:x:4711:4711::/home/runner:/bin/sh\n')
    for (const path of ['etc/hosts', 'etc/app/conf', 'usr/local/bin/tool', 'opt/ec2-runner-pool/runner/run'])
      write(path)
    chmodSync(below('opt/work'), 0o777)
    watch = createDriftWatch(layoutBelow(root), user, () => [])
    await watch.begin()
  })
  afterEach(() => {
    rmSync(root, { recursive: true })
  })

  test.each<[string, () => void, string]>([
    ['nothing', () => undefined, ''],
    [
      'a file is written',
      () => {
        appendFileSync(below('etc/hosts'), 'x')
      },
      '/etc: 1 changed (/etc/hosts)',
    ],
    [
      'a file is written and its time put back',
      () => {
        execFileSync('touch', ['-r', below('etc/hosts'), below('reference')])
        write('etc/hosts', 'ETC/HOSTS')
        execFileSync('touch', ['-r', below('reference'), below('etc/hosts')])
      },
      '/etc: 1 changed (/etc/hosts)',
    ],
    [
      'a mode',
      () => {
        chmodSync(below('usr/local/bin/tool'), 0o4755)
      },
      '/usr/local: 1 changed (/usr/local/bin/tool)',
    ],
    [
      'a file goes, a link comes',
      () => {
        rmSync(below('etc/app/conf'))
        symlinkSync('/tmp', below('opt/link'))
      },
      '/etc: 1 removed (/etc/app/conf); /opt: 1 added (/opt/link)',
    ],
    [
      'a whole tree is one',
      () => {
        mkdirSync(below('opt/nginx/conf'), { recursive: true })
        write('opt/nginx/conf/a')
      },
      '/opt: 1 added (/opt/nginx)',
    ],
    [
      'a unit',
      () => {
        write('usr/lib/systemd/system/x.service')
      },
      'units: 1 added (/usr/lib/systemd/system/x.service)',
    ],
    [
      'another user',
      () => {
        appendFileSync(below('etc/passwd'), 'eve:x:0:0::/:/bin/sh\n')
      },
      '/etc: 1 changed (/etc/passwd)',
    ],
    [
      "the number of the jobs' user",
      () => {
        write('etc/passwd', 'root:x:0:0::/root:/bin/sh\nrunner:x:30001:4711::/home/runner:/bin/sh\n')
      },
      '',
    ],
    [
      'what changes by itself',
      () => {
        write('etc/resolv.conf')
        write('etc/passwd-')
        mkdirSync(below('usr/local/bin/__pycache__'))
      },
      '',
    ],
    [
      'what leases share',
      () => {
        write('opt/hostedtoolcache/node')
        linkSync(below('opt/ec2-runner-pool/runner/run'), below('opt/ec2-runner-pool/linked'))
        write('opt/work/file')
      },
      '',
    ],
  ])('%s', async (_, act, words) => {
    act()
    expect((await watch.look()) ?? '').toBe(words)
  })

  test('what was put back in place of itself is no drift when it is the same file', async () => {
    chmodSync(below('etc'), 0o700)
    expect(await watch.look()).toBe('/etc: 1 changed (/etc)')
    chmodSync(below('etc'), 0o755)
    expect(await watch.look()).toBeUndefined()
  })

  test('a restarted agent compares with what the one before it saw, and another boot begins anew', async () => {
    appendFileSync(below('etc/hosts'), 'x')
    const restarted = createDriftWatch(layoutBelow(root), user, () => [])
    await restarted.begin()
    expect(await restarted.look()).toBe('/etc: 1 changed (/etc/hosts)')
    rmSync(below('run'), { recursive: true })
    await restarted.begin()
    expect(await restarted.look()).toBeUndefined()
  })

  test('what others tell is told too, and the lists are for nobody else', async () => {
    const told = createDriftWatch(layoutBelow(root), user, () => [
      { group: 'services', difference: 'removed', name: 'docker.service' },
    ])
    expect(await told.look()).toBe('services: 1 removed (docker.service)')
    expect(statSync(below('var/lib/ec2-runner-pool/drift')).mode & 0o777).toBe(0o700)
  })

  test('as root: what the image gave to the jobs is theirs, what a job gave itself is not', async () => {
    if (!isRoot()) {
      console.warn('Not root: files of another user are not tested.')
      return
    }
    mkdirSync(below('opt/mine'))
    chownSync(below('opt/mine'), 4_711, 4_711)
    expect(await watch.look()).toBe('/opt: 1 added (/opt/mine)')
    rmSync(below('run'), { recursive: true })
    await watch.begin()
    write('opt/mine/file')
    expect(await watch.look()).toBeUndefined()
  })

  test('packages are named', async () => {
    if (!existsSync('/usr/bin/dpkg-query')) {
      console.warn('No dpkg: packages are not tested.')
      return
    }
    const status = (name: string, version: string) =>
      `Package: ${name}\nStatus: install ok installed\nArchitecture: all\nMaintainer: x\nVersion: ${version}\nDescription: x\n\n`
    mkdirSync(below('var/lib/dpkg/updates'), { recursive: true })
    mkdirSync(below('var/lib/dpkg/info'))
    write('var/lib/dpkg/info/format', '1\n')
    write('var/lib/dpkg/status', status('bash', '1') + status('curl', '1'))
    rmSync(below('run'), { recursive: true })
    await watch.begin()
    write('var/lib/dpkg/status', status('curl', '2') + status('nginx', '1'))
    expect(readFileSync(below('var/lib/dpkg/status'), 'utf8')).toContain('nginx')
    expect(await watch.look()).toBe('packages: 1 removed (bash), 1 changed (curl), 1 added (nginx)')
  })
})
