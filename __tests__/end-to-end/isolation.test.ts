import { userInfo } from 'node:os'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import type { StepResult } from '../../sandbox/step.ts'
import { completed, instanceId, startPool, succeeded, until, type Pool } from './pool.ts'

const preRunnerScript = [
  'cd "$RUNNER_POOL_ROOT"',
  'echo "$(id -un), leases: $(ls opt/ec2-runner-pool/leases | wc -l)" >>pre-runner-runs',
].join('\n')
const secretAccessKey = 'q7Vw0secretAccessKeyOfTheAction'

let pool: Pool
let id: string
const steps: StepResult[] = []
/** Command lines of every process seen on the machine. */
const commandLines = new Set<string>()
let sampling: NodeJS.Timeout

/** Runs a step with a secret key that can be told from everything else, and keeps what it showed. */
async function run(runId: string, inputs: Record<string, string>): Promise<StepResult> {
  const result = succeeded(await pool.step(runId, inputs, { AWS_SECRET_ACCESS_KEY: secretAccessKey }))
  steps.push(result)
  return result
}

beforeAll(async () => {
  pool = await startPool({
    sandbox: { registrationDelayMs: 300, deregistrationDelayMs: 300 },
    refresh: { 'pre-runner-script': preRunnerScript },
  })
  sampling = setInterval(() => {
    for (const { machine } of pool.sandbox.ec2.instances())
      for (const { command } of machine.processes()) commandLines.add(command)
  }, 50)
  id = instanceId(await run('7001', { mode: 'provision' }))
})

afterAll(async () => {
  clearInterval(sampling)
  await pool.sandbox.stop()
})

function fileOf(path: string): string {
  return readFileSync(join(pool.sandbox.ec2.instance(id).root, path), 'utf8')
}

describe('one machine, two runs', () => {
  test('nothing that a job leaves reaches the next run, but for the tool cache', async () => {
    const first = pool.job('7001', [
      'for place in "$HOME" "$TMPDIR" "$GITHUB_WORKSPACE" "$RUNNER_TOOL_CACHE"; do echo x >"$place/left-behind"; done',
      'mkdir "$HOME/.cache" && echo x >"$HOME/.cache/left-behind" && chmod 500 "$HOME/.cache"',
      'setsid nohup sleep 7777 >/dev/null 2>&1 &',
      'unset RUNNER_TRACKING_ID; setsid nohup sleep 7778 >/dev/null 2>&1 &',
      '(cd / && exec env -u RUNNER_TRACKING_ID setsid -f sleep 7779)',
    ])
    expect(await completed(first)).toMatchObject({ conclusion: 'success' })
    const isAlive = (seconds: number) =>
      pool.sandbox.ec2
        .instance(id)
        .machine.processes()
        .some(({ command }) => command === `sleep ${seconds}`)
    await until('what left the group of the job sleeps', () => isAlive(7779))
    await run('7001', { mode: 'release' })
    expect(instanceId(await run('7002', { mode: 'provision' }))).toBe(id)
    expect([7777, 7778, 7779].filter(isAlive)).toEqual([])

    const second = await completed(
      pool.job('7002', [
        'for place in "$HOME" "$TMPDIR" "$GITHUB_WORKSPACE"; do find "$place" -name left-behind; done',
        'echo "tools: $(ls "$RUNNER_TOOL_CACHE")"',
        'env',
      ]),
    )
    expect(second).toMatchObject({ conclusion: 'success', runnerName: `${id}-2` })
    expect(second.log).not.toMatch(/^\/.*left-behind/m)
    expect(second.log).toContain('tools: left-behind')
  })

  test('the pre-runner script ran once, before the first runner', () => {
    expect(fileOf('pre-runner-runs')).toBe(`${userInfo().username}, leases: 0\n`)
  })

  test('a job of another run that names the label by hand is refused, and the run keeps its machine', async () => {
    const stranger = pool.sandbox.github.queueJob({
      runId: '9999',
      name: 'stranger',
      labels: ['7002'],
      steps: [
        `touch '${pool.sandbox.directory}/stranger-ran'`,
        { name: 'always', run: `touch '${pool.sandbox.directory}/stranger-ran-always'`, if: 'always' },
      ],
    })
    expect((await completed(stranger)).conclusion).not.toBe('success')
    expect(stranger.log).toContain('serves workflow run 7002, so it refuses this job of run 9999')
    expect(readdirSync(pool.sandbox.directory).filter((name) => name.startsWith('stranger'))).toEqual([])
    expect(await completed(pool.job('7002', ['true']))).toMatchObject({
      conclusion: 'success',
      runnerName: `${id}-2`,
    })
  })
})

test('no secret shows anywhere', async () => {
  await run('7002', { mode: 'release' })
  await until('the machine has no runner', () => pool.sandbox.github.runners().length === 0)
  await pool.ageTokens(59)
  const { registrationToken, removalToken } = await pool.configuration()
  const refreshed = await pool.refresh({ 'pre-runner-script': preRunnerScript })
  const renewed = await pool.configuration()
  const secrets = [
    registrationToken.token,
    removalToken.token,
    renewed.registrationToken.token,
    renewed.removalToken.token,
    'ghp_sandbox',
    secretAccessKey,
  ]
  expect(new Set(secrets).size).toBe(6)
  const shown = (text: string) => secrets.filter((secret) => text.includes(secret))
  const instance = pool.sandbox.ec2.instance(id)

  for (const { log, summary, outputs } of [...steps, refreshed]) {
    const lines = log.split('\n').filter((line) => !line.startsWith('::add-mask::'))
    expect(shown(lines.join('\n'))).toEqual([])
    expect(shown(summary + JSON.stringify(outputs))).toEqual([])
  }
  for (const template of pool.sandbox.ec2.launchTemplates())
    for (const { data } of template.versions)
      expect(shown(gunzipSync(Buffer.from(String(data['UserData']), 'base64')).toString())).toEqual([])
  expect(shown(instance.machine.consoleOutput())).toEqual([])
  expect(shown(fileOf('var/lib/ec2-runner-pool/agent.log'))).toEqual([])
  expect(shown(fileOf('var/lib/ec2-runner-pool/boot.log'))).toEqual([])

  const seen = [...commandLines]
  expect(seen.some((command) => /configure|config\.sh/.test(command))).toBe(true)
  expect(seen.some((command) => /(configure|config\.sh).* --labels 7001,7001-large/.test(command))).toBe(true)
  expect(seen.some((command) => / remove( |$)/.test(command))).toBe(true)
  expect(shown(seen.join('\n'))).toEqual([])

  for (const { log } of pool.sandbox.github.jobs()) expect(shown(log)).toEqual([])
  const environment = pool.sandbox.github.jobs().find(({ log }) => log.includes('GITHUB_RUN_ID=7002'))?.log
  expect(environment).toContain('RUNNER_TOOL_CACHE=')
  expect(environment).not.toMatch(/^(AWS_|ACTIONS_RUNNER_INPUT_)/m)
})
