import { chmodSync, linkSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { runnerFingerprint, takeBaseline } from '../../src/agent/baseline.ts'
import { makeRoom, removeDockerObjects, wipeLease } from '../../src/agent/cleaning.ts'
import { layoutBelow, type Layout } from '../../src/agent/layout.ts'

let root: string
let layout: Layout
let home: string
const path = process.env['PATH']

/** `docker` lists the files of a directory per kind and removes what it is told to. */
const docker = (state: string) => `#!/bin/bash
cd '${state}'; echo "$*" >>calls
[[ $1 == system ]] || { mkdir -p "$1"; cd "$1" || exit; }
case $2 in
  ls) ls ;;
  rm) for id; do [[ $id == -* || $id == rm || ! -e $id ]] || rm "$id"; done; [[ ! -e busy ]] ;;
esac`

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'cleaning-'))
  layout = layoutBelow(root)
  home = `${layout.homes}/runner`
  const needed = [layout.state, home, layout.temporary, layout.pristineRunner, layout.toolCache]
  for (const directory of [...needed, ...['bin', 'docker/container', 'docker/volume'].map(below)])
    mkdirSync(directory, { recursive: true })
  writeFileSync(below('bin/docker'), docker(below('docker')), { mode: 0o755 })
  writeFileSync(join(layout.pristineRunner, 'run'), 'original')
  process.env['PATH'] = `${below('bin')}:${path}`
})
afterEach(() => {
  process.env['PATH'] = path
  rmSync(root, { recursive: true })
})

const below = (name: string) => join(root, name)
const dockerCalls = () => readFileSync(below('docker/calls'), 'utf8')

test('containers and volumes of the image stay, those of a lease go', async () => {
  writeFileSync(below('docker/container/registry'), '')
  const baseline = await takeBaseline(layout, home)
  for (const name of ['container/c1', 'container/c2', 'volume/v1']) writeFileSync(below(`docker/${name}`), '')
  await removeDockerObjects(baseline)
  expect(dockerCalls()).toMatch(
    /container rm --force --volumes c1 c2\nnetwork ls .*\nvolume ls --quiet\nvolume rm --force v1\n/,
  )
  await removeDockerObjects(baseline)
  expect(readFileSync(below('docker/container/registry'), 'utf8')).toBe('')
})

test('a container that resists costs the machine', async () => {
  const baseline = await takeBaseline(layout, home)
  writeFileSync(below('docker/container/busy'), '')
  writeFileSync(below('bin/rm'), '#!/bin/bash\nexit 1\n', { mode: 0o755 })
  await expect(removeDockerObjects(baseline)).rejects.toMatchObject({ kind: 'cleaning' })
})

test('a restarted agent knows what was there before the first lease', async () => {
  writeFileSync(join(layout.temporary, 'of the\nimage'), '')
  await takeBaseline(layout, home)
  writeFileSync(join(layout.temporary, 'of a job'), '')
  writeFileSync(join(home, 'of a job'), '')
  await wipeLease(layout, home, [], await takeBaseline(layout, home))
  expect(readFileSync(join(layout.temporary, 'of the\nimage'), 'utf8')).toBe('')
  expect(() => readFileSync(join(layout.temporary, 'of a job'))).toThrow('ENOENT')
  expect(() => readFileSync(join(home, 'of a job'))).toThrow('ENOENT')
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
  await makeRoom(layout.toolCache, () => Promise.resolve(20))
  expect(() => dockerCalls()).toThrow('ENOENT')
  const readings = [19, 30]
  await makeRoom(layout.toolCache, () => Promise.resolve(readings.shift() ?? 0))
  expect(dockerCalls()).toBe('system prune --all --force\n')
  expect(readFileSync(tool, 'utf8')).toBe('')
  await makeRoom(layout.toolCache, () => Promise.resolve(5))
  expect(() => readFileSync(tool)).toThrow('ENOENT')
})
