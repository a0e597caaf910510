import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { makeRoom } from '../../src/agent/cleaning.ts'
import { createTrash } from '../../src/agent/trash.ts'

let root: string
const path = process.env['PATH']
const log = { line: () => undefined, tail: () => '' }
const below = (name: string) => join(root, name)

/** Whatever is deleted in the background waits until the file `go` is there. */
const slow = (directory: string) => `#!/bin/bash
until [[ -e '${directory}/go' ]]; do sleep 0.02; done
shift 2; exec "$@"
`

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'trash-'))
  mkdirSync(below('bin'))
  writeFileSync(below('bin/ionice'), slow(root), { mode: 0o755 })
  process.env['PATH'] = `${below('bin')}:${path}`
})
afterEach(() => {
  process.env['PATH'] = path
  rmSync(root, { recursive: true })
})

test('what a lease left is out of sight at once, and deleted later', async () => {
  const trash = createTrash(below('trash'), log)
  mkdirSync(below('workspace/inner'), { recursive: true })
  mkdirSync(below('kept'))
  writeFileSync(below('kept/file'), '')
  symlinkSync(below('kept'), below('workspace/link'))
  symlinkSync(below('kept'), below('link'))
  await trash.take([below('workspace'), below('link'), below('not there')])
  expect(existsSync(below('workspace'))).toBe(false)
  expect(await trash.loads()).toBe(1)
  expect(statSync(below('trash')).mode & 0o777).toBe(0o700)
  writeFileSync(below('go'), '')
  await trash.emptied()
  expect(readdirSync(below('trash'))).toEqual([])
  expect(readdirSync(below('kept'))).toEqual(['file'])
})

test('an agent deletes what the one before it had no time for, read-only directories too', async () => {
  mkdirSync(below('trash/load/read-only'), { recursive: true })
  writeFileSync(below('trash/load/read-only/file'), '')
  chmodSync(below('trash/load/read-only'), 0o555)
  writeFileSync(below('go'), '')
  await createTrash(below('trash'), log).emptied()
  expect(readdirSync(below('trash'))).toEqual([])
})

test('on a full disk the next lease waits for it, and says so, before caches go', async () => {
  const trash = createTrash(below('trash'), log)
  writeFileSync(below('large'), '')
  await trash.take([below('large')])
  const told: string[] = []
  const free = async () => ((await trash.loads()) > 0 ? 5 : 50)
  mkdirSync(below('tools'))
  writeFileSync(below('tools/tool'), '')
  await makeRoom(below('tools'), trash, free, (message) => {
    told.push(message)
    writeFileSync(below('go'), '')
  })
  expect(told).toEqual(['the disk is nearly full: waiting until what earlier leases left is deleted'])
  expect(readdirSync(below('tools'))).toEqual(['tool'])
})
