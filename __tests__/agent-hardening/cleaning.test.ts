import {
  chmodSync,
  chownSync,
  existsSync,
  lchownSync,
  linkSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { execFileSync } from 'node:child_process'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { runnerFingerprint, takeBaseline, type Baseline } from '../../src/agent/baseline.ts'
import { makeRoom, removeDockerObjects, wipeLease } from '../../src/agent/cleaning.ts'
import { isRoot, type JobUser } from '../../src/agent/job-user.ts'
import { layoutBelow, type Layout } from '../../src/agent/layout.ts'
import { createTrash, type Trash } from '../../src/agent/trash.ts'

let root: string
let layout: Layout
let home: string
let user: JobUser
let trash: Trash
const path = process.env['PATH']

/** `docker` lists the files of a directory per kind and removes what it is told to. */
const docker = (state: string) => `#!/bin/bash
cd '${state}'; echo "$*" >>calls
[[ $1 == system ]] || { mkdir -p "$1"; cd "$1" || exit; }
case $2 in
  ls) ls ;;
  rm) for id; do [[ $id == -* || $id == rm || ! -e $id ]] || rm "$id"; done; [[ ! -e busy && ! -e ../refuses ]] ;;
esac`

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'cleaning-'))
  layout = layoutBelow(root)
  home = `${layout.homes}/runner`
  user = { name: 'runner', home, uid: undefined }
  trash = createTrash(layout.trash, { line: () => undefined, tail: () => '' })
  const { state, temporary, pristineRunner, leases, toolCache } = layout
  const needed = [state, home, temporary, pristineRunner, leases, toolCache]
  for (const directory of [...needed, ...['bin', 'docker/container', 'docker/volume'].map(below)])
    mkdirSync(directory, { recursive: true })
  writeFileSync(below('bin/docker'), docker(below('docker')), { mode: 0o755 })
  writeFileSync(below('bin/usermod'), '#!/bin/bash\n', { mode: 0o755 })
  writeFileSync(join(layout.pristineRunner, 'run'), 'original')
  process.env['PATH'] = `${below('bin')}:${path}`
})
afterEach(async () => {
  process.env['PATH'] = path
  await trash.emptied()
  rmSync(root, { recursive: true })
})

const wipe = (baseline: Baseline) =>
  wipeLease({
    ...{ layout, user, baseline, trash },
    scripts: join(layout.state, 'lease-1'),
    kill: () => Promise.resolve(),
  })
const below = (name: string) => join(root, name)
const dockerCalls = () => readFileSync(below('docker/calls'), 'utf8')

test('containers and volumes of the image stay, those of a lease go', async () => {
  writeFileSync(below('docker/container/registry'), '')
  const baseline = await takeBaseline(layout, user)
  for (const name of ['container/c1', 'container/c2', 'volume/v1']) writeFileSync(below(`docker/${name}`), '')
  await removeDockerObjects(baseline)
  expect(dockerCalls()).toMatch(/container rm --force --volumes c1 c2\n(.* ls .*\n)*volume rm --force v1\n/)
  await removeDockerObjects(baseline)
  expect(readFileSync(below('docker/container/registry'), 'utf8')).toBe('')
})

test('a container that resists costs the machine', async () => {
  const baseline = await takeBaseline(layout, user)
  writeFileSync(below('docker/container/busy'), '')
  writeFileSync(below('bin/rm'), '#!/bin/bash\nexit 1\n', { mode: 0o755 })
  await expect(removeDockerObjects(baseline)).rejects.toMatchObject({ kind: 'cleaning' })
})

test('a container that goes by itself meanwhile does not cost the machine', async () => {
  const baseline = await takeBaseline(layout, user)
  writeFileSync(below('docker/container/vanishing'), '')
  // It is gone when the command says that there is no such container.
  writeFileSync(below('docker/refuses'), '')
  await removeDockerObjects(baseline)
  expect(dockerCalls()).toContain('container rm --force --volumes vanishing')
})

test('a Docker that no longer answers costs the machine: nobody knows what runs in it', async () => {
  const baseline = await takeBaseline(layout, user)
  writeFileSync(below('bin/docker'), '#!/bin/bash\nexit 1\n', { mode: 0o755 })
  await expect(removeDockerObjects(baseline)).rejects.toMatchObject({ message: 'Docker no longer answers' })
})

test('a restarted agent knows what was there before the first lease', async () => {
  writeFileSync(join(layout.temporary, 'of the\nimage'), '')
  await takeBaseline(layout, user)
  writeFileSync(join(layout.temporary, 'of a job'), '')
  writeFileSync(join(home, 'of a job'), '')
  await wipe(await takeBaseline(layout, user))
  expect(readFileSync(join(layout.temporary, 'of the\nimage'), 'utf8')).toBe('')
  expect(() => readFileSync(join(layout.temporary, 'of a job'))).toThrow('ENOENT')
  expect(() => readFileSync(join(home, 'of a job'))).toThrow('ENOENT')
})

describe('what a job without sudo plants among the temporary files', () => {
  const uid = isRoot() ? 54_321 : (process.getuid?.() ?? 0)
  const temporary = (name: string) => join(layout.temporary, name)
  const plant = (path: string, text: string) => {
    writeFileSync(path, text)
    chownSync(path, uid, uid)
  }

  beforeEach(() => {
    user.uid = uid
  })

  /** As some seconds before the first job; times of files are as coarse as the ticks of the kernel. */
  async function earlier() {
    const baseline = await takeBaseline(layout, user)
    await sleep(100)
    return baseline
  }

  test('goes under the name of a service, too; what root has under it stays', async () => {
    const baseline = await earlier()
    plant(temporary('.font-unix'), '')
    mkdirSync(temporary('systemd-private-1'))
    await wipe(baseline)
    expect(existsSync(temporary('.font-unix'))).toBe(false)
    expect(existsSync(temporary('systemd-private-1'))).toBe(isRoot())
  })

  test('goes from a directory that was there before; what was there unchanged stays', async () => {
    mkdirSync(temporary('old/inner'), { recursive: true })
    mkdirSync(below('var/spool/cron/crontabs'), { recursive: true })
    const crontab = below('var/spool/cron/crontabs/runner')
    const others = below('var/spool/cron/crontabs/other')
    plant(crontab, '@daily true\n')
    plant(others, '@daily true\n')
    plant(temporary('old/kept'), 'kept')
    const baseline = await earlier()
    const { mtime } = statSync(crontab)
    plant(crontab, '@daily evil\n')
    utimesSync(crontab, mtime, mtime)
    plant(temporary('old/inner/a\nfile'), '')
    symlinkSync('/etc', temporary('old/inner/link'))
    lchownSync(temporary('old/inner/link'), uid, uid)
    await wipe(baseline)
    expect(existsSync(crontab)).toBe(false)
    expect(readFileSync(others, 'utf8')).toBe('@daily true\n')
    expect(readdirSync(temporary('old/inner'))).toEqual([])
    expect(readFileSync(temporary('old/kept'), 'utf8')).toBe('kept')
  })

  test('goes even when there is more of it than one command line takes', async () => {
    const baseline = await earlier()
    for (let i = 0; i < 10_000; i++) writeFileSync(temporary(`${i}-`.padEnd(250, 'x')), '')
    await wipe(baseline)
    expect(readdirSync(layout.temporary)).toEqual([])
  })
})

test('more files than the agent has memory for go as well', () => {
  const program = fileURLToPath(new URL('./crowded.ts', import.meta.url))
  const memory = ['--max-semi-space-size=1', '--max-old-space-size=32']
  execFileSync(process.execPath, [...memory, program, root, '80000'], { stdio: 'pipe' })
  expect(readdirSync(layout.temporary)).toEqual([])
  expect(readdirSync(layout.trash)).toEqual([])
})

test('hard links leave the fingerprint of the runner alone; writing through them does not', async () => {
  const link = below('link')
  const before = await runnerFingerprint(layout)
  linkSync(join(layout.pristineRunner, 'run'), link)
  expect(await runnerFingerprint(layout)).toBe(before)
  chmodSync(link, 0o777)
  const chmod = await runnerFingerprint(layout)
  expect(chmod).not.toBe(before)
  writeFileSync(link, 'changed!')
  expect(await runnerFingerprint(layout)).not.toBe(chmod)
})

test('caches go only while the disk is nearly full: images first, then tools', async () => {
  const tool = join(layout.toolCache, 'tool')
  writeFileSync(tool, '')
  const room = (free: () => number) =>
    makeRoom(
      layout.toolCache,
      trash,
      () => Promise.resolve(free()),
      (message) => told.push(message),
    )
  const told: string[] = []
  await room(() => 20)
  expect(() => dockerCalls()).toThrow('ENOENT')
  const readings = [19, 19, 30]
  await room(() => readings.shift() ?? 0)
  expect(dockerCalls()).toBe('system prune --all --force\n')
  expect(readFileSync(tool, 'utf8')).toBe('')
  await room(() => 5)
  expect(() => readFileSync(tool)).toThrow('ENOENT')
  expect(told).toEqual([])
})
