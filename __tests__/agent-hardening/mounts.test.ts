import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { isSameOrAbove, newMounts, parseMounts } from '../../src/agent/mounts.ts'
import { isAmong, ownedByAny, uidsOf } from '../../src/agent/uids.ts'

const mountinfo = `22 28 0:20 / /proc rw,nosuid shared:12 - proc proc rw
28 1 259:1 / / rw,relatime shared:1 - ext4 /dev/nvme0n1p1 rw
91 28 259:1 /etc /home/runner/a\\040b\\011c\\012d\\134e ro - ext4 /dev/nvme0n1p1 rw
92 28 0:50 / /tmp rw shared:5 master:2 - tmpfs none rw
93 92 0:51 / /tmp rw - tmpfs none rw
`

test('mounts are read with every character that a path may have', () => {
  expect(parseMounts(mountinfo).map(({ path }) => path)).toEqual([
    ...['/proc', '/', '/home/runner/a b\tc\nd\\e', '/tmp', '/tmp'],
  ])
})

test('a second mount in the same place is a new one, the same one again is not', () => {
  const mounts = parseMounts(mountinfo)
  expect(newMounts(mounts, mounts)).toEqual([])
  expect(newMounts(mounts, mounts.slice(0, 4)).map(({ identity }) => identity)).toEqual(['0:51 / tmpfs /tmp'])
  const [first] = mounts
  if (first === undefined) throw new Error('no mounts')
  expect(newMounts([first, first], [first])).toEqual([first])
})

test('a path with the same beginning is not above another', () => {
  expect(isSameOrAbove('/home/run', '/home/runner')).toBe(false)
  expect(isSameOrAbove('/home', '/home/runner')).toBe(true)
  expect(isSameOrAbove('/', '/home')).toBe(true)
})

test('the jobs’ user is known by its subordinate uids too, and never by that of root', () => {
  const directory = mkdtempSync(join(tmpdir(), 'uids-'))
  const subuid = join(directory, 'subuid')
  writeFileSync(subuid, 'other:100000:65536\nrunner:165536:65536\n30007:300000:10\nrunner:0:10\nrunner:x:1\n')
  const user = { name: 'runner', home: '/home/runner', uid: 30_007 }
  const users = uidsOf(user, subuid)
  expect([30_007, 165_536, 231_071, 300_009].every((uid) => isAmong(uid, users))).toBe(true)
  expect([0, 5, 100_000, 231_072, 300_010].some((uid) => isAmong(uid, users))).toBe(false)
  expect(ownedByAny(users).join(' ')).toBe(
    '( -uid 30007 -o ( -uid +165535 -uid -231072 ) -o ( -uid +299999 -uid -300010 ) )',
  )
  expect(uidsOf({ ...user, uid: undefined }, subuid)).toEqual([])
  rmSync(directory, { recursive: true })
})
