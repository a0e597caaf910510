import { execFileSync } from 'node:child_process'
import { appendFile, readdir, readFile } from 'node:fs/promises'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { completed, startPool, until, type Pool } from './pool.ts'

let pool: Pool

beforeAll(async () => {
  pool = await startPool()
})
afterAll(async () => {
  await pool.sandbox.stop()
})

const secret = 'PLANTED-a81f3c'

const plant = `
root=\${HOME%/home/runner}
echo ${secret} > "$HOME/.secret"
mkdir -p "$HOME/.docker" && echo '{"auths":{"x":{"auth":"${secret}"}}}' > "$HOME/.docker/config.json"
git config --global credential.helper store && echo 'https://u:${secret}@x' > "$HOME/.git-credentials"
echo ${secret} > "$TMPDIR/secret"
mkdir -p "$TMPDIR/read-only" && echo ${secret} > "$TMPDIR/read-only/file" && chmod -w "$TMPDIR/read-only"
echo ${secret} > "$GITHUB_WORKSPACE/secret"
mkdir -p "$root/var/spool/cron/crontabs" && echo '* * * * * echo ${secret}' > "$root/var/spool/cron/crontabs/runner"
echo 'echo ${secret}' > "$root/var/spool/at/a00001"
echo tool > "$RUNNER_TOOL_CACHE/tool"
RUNNER_TRACKING_ID=0 setsid bash -c 'exec -a ${secret} sleep 4712' >/dev/null 2>&1 &
(RUNNER_TRACKING_ID=0 setsid env -i bash -c 'exec -a ${secret} sleep 4713' >/dev/null 2>&1 &)
until (( $(grep -lzx 'PLANTED-a81f3[c]' /proc/[0-9]*/cmdline 2>/dev/null | wc -l) >= 2 )); do sleep 0.1; done`

test('what a job of one run leaves, no job of the next run finds', async () => {
  const machine = await pool.machine({
    preRunnerScript:
      'mkdir -p "$RUNNER_POOL_ROOT"/var/spool/{cron,at}; echo image > "$RUNNER_POOL_ROOT/home/runner/.bashrc"',
  })
  const { root } = machine.instance
  const planted = await completed(pool.job('1', [plant]))
  expect(planted).toMatchObject({ conclusion: 'success' })
  const processes = () =>
    machine.instance.machine.processes().filter(({ command }) => command.includes(secret)).length
  expect(processes()).toBe(2)
  await machine.release()
  await machine.reaches({ phase: 'waiting' })
  await machine.claim('2')
  const search = await completed(
    pool.job('2', [
      `echo "found: $(grep -rlI ${secret.slice(0, 4)}''${secret.slice(4)} "\${HOME%/home/runner}" --exclude-dir=_temp --exclude-dir=sandbox)"`,
      'cat "$RUNNER_TOOL_CACHE/tool" "$HOME/.bashrc"; ls -A "$HOME" "$TMPDIR"',
    ]),
  )
  expect(search.log).toContain('\nfound: \n')
  expect(search.log).toContain('tool\nimage\n')
  expect(processes()).toBe(0)
  expect(await readdir(`${root}/var/spool/at`)).toEqual([])
  expect(await readdir(`${root}/var/spool/cron`)).toEqual([])
  await machine.retire()
})

test('a job that changes the runner for its successors costs the machine', async () => {
  const machine = await pool.machine()
  await completed(pool.job('1', ['echo "# mine" >> "$GITHUB_WORKSPACE/../../../bin/installdependencies.sh"']))
  await machine.release()
  const row = await machine.reaches({ phase: 'failed', failure: 'cleaning' })
  expect(row.message).toBe('a job changed the files of the runner')
  await machine.ended()
})

test('four leases leave nothing on the disk that was not there after the first', async () => {
  const machine = await pool.machine()
  const { root } = machine.instance
  const state = `${root}/var/lib/ec2-runner-pool`
  let files = ''
  for (let lease = 1; lease <= 4; lease++) {
    await machine.reaches({ phase: 'ready', phaseLease: lease })
    await machine.release()
    await machine.reaches({ phase: 'waiting', phaseLease: lease })
    // Deleted in the background.
    await until(
      'the trash is empty',
      async () => (await readdir(`${root}/opt/ec2-runner-pool/trash`)).length === 0,
    )
    const now = execFileSync('find', [root, '-not', '-path', `${root}/sandbox/*`], { encoding: 'utf8' })
    if (lease > 1) expect(now).toBe(files)
    files = now
    await machine.claim(String(lease + 1))
  }
  await appendFile(`${state}/agent.log`, '')
  expect(await readFile(`${state}/agent.log`, 'utf8')).not.toMatch(/A[0-9A-F]{28}/)
  await machine.retire()
})
