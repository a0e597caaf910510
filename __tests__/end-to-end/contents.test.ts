import { randomBytes } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { userTextMaxBytes } from '../../src/domain/content.ts'
import { completed, errorLines, instanceId, startPool, succeeded, timeouts, type Pool } from './pool.ts'

let pool: Pool

beforeAll(async () => {
  pool = await startPool()
})

afterAll(async () => {
  await pool.sandbox.stop()
})

/** As long as a script may be, of bytes that nothing packs. */
function longest(command: string): string {
  const noise = randomBytes(userTextMaxBytes)
    .toString('base64')
    .replace(/.{1,100}/g, '# $&\n')
  return `${command}\n${noise}`.slice(0, userTextMaxBytes)
}

test('three scripts of 64 KB are taken, run, and stand neither in the launch template nor in the log', async () => {
  const inputs = {
    'pre-runner-script': longest('echo "the secret of boots" >"$RUNNER_POOL_ROOT/pre-runner-ran"'),
    'pre-job-script': longest('echo "before: $GREETING"'),
    'post-job-script': longest('echo "after: $GREETING"'),
    'runner-env': 'GREETING=hello',
  }
  const refreshed = await pool.refresh(inputs)
  const id = instanceId(await pool.provision('1'))
  const job = await completed(pool.job('1', ['echo works']))
  expect(job).toMatchObject({ conclusion: 'success' })
  expect(job.log).toContain('before: hello')
  expect(job.log).toContain('after: hello')
  const { root, data } = pool.sandbox.ec2.instance(id)
  expect(readFileSync(join(root, 'pre-runner-ran'), 'utf8')).toBe('the secret of boots\n')
  const userData = gunzipSync(Buffer.from(String(data['UserData']), 'base64')).toString()
  for (const text of ['the secret of boots', 'before:', 'after:', 'hello']) {
    expect(userData).not.toContain(text)
    expect(refreshed.log).not.toContain(text)
  }
  succeeded(await pool.release('1'))
  // What has not changed is not written again.
  pool.sandbox.calls.clear()
  await pool.refresh(inputs)
  expect(pool.sandbox.calls.of({ caller: 'action', operation: 'PutItem' })).toEqual([])
})

test('a script of more is refused before any call', async () => {
  pool.sandbox.calls.clear()
  const script = `${longest('true')}#`
  await expect(pool.refresh({ 'post-job-script': script })).rejects.toThrow(
    'Input post-job-script is too long: it has 65537 bytes. Allowed: up to 65536 bytes.',
  )
  // Machines of the test before may still be at work.
  expect(pool.sandbox.calls.all.filter(({ caller }) => caller === 'action')).toEqual([])
})

test('machines whose role lacks the right to read contents fail, and the step tells which right', async () => {
  await pool.refresh({ 'timeouts-config': JSON.stringify({ ...timeouts, boot: 15 }) })
  const { policies } = pool.sandbox.calls.permissions
  const whole = policies.instance
  policies.instance = { ...whole, Statement: whole.Statement.filter(({ Sid }) => Sid !== 'Contents') }
  const failed = await pool.provision('2', { 'resource-class': 'xlarge' })
  policies.instance = whole
  expect(failed.exitCode).toBe(1)
  expect(errorLines(failed)).toEqual([expect.stringContaining('title=Boot failed')])
  expect(failed.log).toContain('could not be read: dynamodb answered 400 AccessDeniedException')
  expect(failed.log).toContain(
    'The instance policy must allow dynamodb:GetItem on content#*: see docs/permissions.md',
  )
})
