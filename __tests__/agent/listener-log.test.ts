import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { readListenerSign } from '../../src/agent/listener-log.ts'

let runner: string
const log = (name: string) => join(runner, '_diag', name)

beforeEach(() => {
  runner = mkdtempSync(join(tmpdir(), 'runner-'))
  mkdirSync(join(runner, '_diag'))
})
afterEach(() => {
  rmSync(runner, { recursive: true })
})

const at = (seconds: number, text: string) =>
  `[2026-11-28 10:00:0${seconds}Z INFO BrokerMessageListener] ${text}\n`
const acknowledged = at(2, "Acknowledging runner request 'a1'.")

test.each([
  ['a job was taken on', at(1, 'Session created.') + acknowledged, 'acknowledged'],
  [
    'it runs',
    `${acknowledged}[2026-11-28 10:00:03Z INFO Terminal] WRITE LINE: 2026-11-28 10:00:03Z: Running job: x\n`,
    'well',
  ],
  ['it was given to another', acknowledged + at(3, 'Skipping message Job. Job not found'), 'well'],
  [
    'the session is lost',
    at(1, 'Session created.') + at(2, 'Catch exception during create session.'),
    'session-lost',
  ],
  ['it is back', at(1, 'Catch exception during create session.') + at(2, 'Session created.'), 'well'],
])('the last line that tells something decides: %s', async (_, text, sign) => {
  writeFileSync(log('Runner_20261128-090000-utc.log'), at(0, 'Catch exception during create session.'))
  writeFileSync(log('Runner_20261128-100000-utc.log'), `${text}${at(9, 'Token refreshed.')}`)
  expect((await readListenerSign(runner))?.sign).toBe(sign)
})

test('the same line is told as the same, another of its kind as another', async () => {
  writeFileSync(log('Runner_1.log'), acknowledged)
  const first = await readListenerSign(runner)
  expect(await readListenerSign(runner)).toEqual(first)
  writeFileSync(log('Runner_1.log'), acknowledged + at(5, "Acknowledging runner request 'a2'."))
  expect((await readListenerSign(runner))?.line).not.toBe(first?.line)
})

test('what a job makes of its directory is neither followed nor waited for', async () => {
  expect(await readListenerSign(join(runner, 'absent'))).toBeUndefined()
  const elsewhere = join(runner, 'elsewhere')
  writeFileSync(elsewhere, acknowledged)
  symlinkSync(elsewhere, log('Runner_2.log'))
  expect(await readListenerSign(runner)).toBeUndefined()
  rmSync(log('Runner_2.log'))
  execFileSync('mkfifo', [log('Runner_2.log')])
  expect(await readListenerSign(runner)).toBeUndefined()
  rmSync(log('Runner_2.log'))
  mkdirSync(log('Runner_2.log'))
  expect(await readListenerSign(runner)).toBeUndefined()
  rmSync(join(runner, '_diag'), { recursive: true })
  mkdirSync(join(runner, 'other'))
  writeFileSync(join(runner, 'other', 'Runner_1.log'), acknowledged)
  symlinkSync(join(runner, 'other'), join(runner, '_diag'))
  expect(await readListenerSign(runner)).toBeUndefined()
})

test('of a huge log only the end is read', async () => {
  writeFileSync(log('Runner_1.log'), acknowledged + at(3, 'nothing').repeat(400_000))
  const before = process.memoryUsage().rss
  expect(await readListenerSign(runner)).toBeUndefined()
  expect(process.memoryUsage().rss - before).toBeLessThan(10_000_000)
})
