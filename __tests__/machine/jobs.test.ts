import { readdirSync } from 'node:fs'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { isWhole } from './branch.ts'
import { completed, startPool, type Machine, type Pool } from './pool.ts'

let pool: Pool
let machine: Machine

const secretPath = '"$HOME/left-behind"'

beforeAll(async () => {
  pool = await startPool()
  machine = await pool.machine({
    runnerUser: 'ubuntu',
    runnerEnv: { GREETING: `it's "$(id)" = \${HOME}`, GOPROXY: 'https://proxy.example.com' },
    preJobScript: [
      'echo "pre-job of run $GITHUB_RUN_ID in $PWD says $GREETING"',
      'echo "PREPARED=yes" >>"$HOME/prepared"',
      '[[ $GITHUB_JOB != unwanted ]] || { echo "this job is unwanted"; false; echo "not reached"; }',
    ].join('\n'),
    postJobScript: 'echo "post-job after: $(cat result 2>/dev/null)"; [[ ! -e spoil ]] || exit 3',
  })
})
afterAll(async () => {
  await machine.retire()
  await pool.sandbox.stop()
})

test('a job sees runner-env to the byte, in the home of runner-user', async () => {
  const job = await completed(
    pool.job('1', [`echo "greeting: $GREETING"; echo "$GOPROXY"; echo "home: $HOME"; env`]),
  )
  expect(job).toMatchObject({ conclusion: 'success' })
  expect(job.log).toContain(`\ngreeting: it's "$(id)" = \${HOME}\n`)
  expect(job.log).toContain('\nhttps://proxy.example.com\n')
  expect(job.log).toContain(`\nhome: ${machine.base}/home/ubuntu\n`)
})

test('pre-job-script runs before the steps in the workspace, post-job-script after them', async () => {
  const job = await completed(pool.job('1', [`cat "$HOME/prepared"; echo done >result; touch ${secretPath}`]))
  expect(job).toMatchObject({ conclusion: 'success' })
  const said = job.log.split('\n').filter((line) => /^(pre-job|PREPARED|post-job)/.test(line))
  expect(said).toEqual([
    `pre-job of run 1 in ${machine.base}/opt/ec2-runner-pool/leases/1/_work/octo-repo/octo-repo says it's "$(id)" = \${HOME}`,
    // The first job's and this one's.
    'PREPARED=yes',
    'PREPARED=yes',
    'post-job after: done',
  ])
})

test('a pre-job-script that fails fails the job before its steps, and the machine stays with its run', async () => {
  const unwanted = await completed(
    pool.sandbox.github.queueJob({ runId: '1', labels: ['1'], name: 'unwanted', steps: ['echo step'] }),
  )
  expect(unwanted).toMatchObject({ conclusion: 'failure' })
  expect(unwanted.log).toContain('this job is unwanted')
  expect(unwanted.log).not.toMatch(/^(not reached|step)$/m)
  expect(await completed(pool.job('1', ['true']))).toMatchObject({ conclusion: 'success' })
})

test('a post-job-script that fails fails its job', async () => {
  const spoiled = await completed(pool.job('1', ['touch spoil']))
  expect(spoiled).toMatchObject({ conclusion: 'failure' })
  expect(spoiled.log).toContain('Process completed with exit code 3')
})

test('a job of another run gets as far as neither script', async () => {
  const stranger = pool.sandbox.github.queueJob({
    runId: '9',
    labels: ['1'],
    name: 'stranger',
    steps: ['echo step'],
  })
  expect((await completed(stranger)).conclusion).not.toBe('success')
  expect(stranger.log).not.toMatch(/^(pre-job|post-job|step)/m)
})

test('the home of runner-user is set back between leases, and the scripts serve the next one', async () => {
  await machine.release()
  await machine.reaches({ phase: 'waiting' })
  expect(readdirSync(`${machine.instance.root}/home`)).toEqual(['ubuntu'])
  const skeleton = isWhole() ? readdirSync(`${machine.instance.root}/etc/skel`) : []
  expect(readdirSync(`${machine.instance.root}/home/ubuntu`)).toEqual(skeleton)
  await machine.claim('2')
  const job = await completed(pool.job('2', ['cat "$HOME/prepared"']))
  expect(job).toMatchObject({ conclusion: 'success' })
  expect(job.log).toContain('pre-job of run 2 in ')
})
