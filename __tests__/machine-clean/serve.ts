import { randomBytes } from 'node:crypto'
import { spawn, spawnSync } from 'node:child_process'
import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'
import { markedProcesses, systemdUnit, systemdVersion } from '../../src/agent/containment.ts'
import { findJobUser } from '../../src/agent/job-user.ts'
import { layoutBelow } from '../../src/agent/layout.ts'
import { leaseFiles } from '../../src/agent/lease-files.ts'
import { createMachine } from '../../src/agent/machine.ts'
import type { Outcome, Plan, Step } from './plan.ts'
import { isContainer } from './container.ts'
import { plans } from './plans.ts'

/**
 * Serves two leases on the machine that this runs on, which is changed by it: `node serve.ts PLAN` as root in
 * machine.sh or under a systemd of its own. Prints the {@link Outcome}.
 */

const layout = layoutBelow('/')
// By its lease's name a process is found from outside of the machine too.
const instanceId = `i-${randomBytes(8).toString('hex')}0`
const record = '/var/local/config.log'

/** Tells who ran it with what, and takes as long as GitHub does. */
const configScript = `#!/bin/bash
echo "$(id -u) $* token=\${ACTIONS_RUNNER_INPUT_TOKEN:-none} in $PWD" >>${record}
sleep 0.3
if [[ $1 == remove ]]; then rm .runner .credentials .credentials_rsaparams
else for name in .runner .credentials .credentials_rsaparams; do echo "{}" >$name; done; fi
`

function sh(script: string, env: Record<string, string> = {}): string {
  const { stdout, stderr } = spawnSync('bash', ['-c', script], {
    cwd: '/',
    env: { ...process.env, ...env },
    encoding: 'utf8',
    // A process in the background may hold the output open.
    timeout: 60_000,
  })
  return `${stdout}${stderr}`.trim()
}

function makeImage({ image = '' }: Plan): void {
  // A machine of GitHub's has one of the name.
  sh('userdel --force runner; groupdel runner; rm -rf /home/runner')
  sh('useradd --create-home --home-dir /home/runner --shell /bin/bash runner')
  for (const directory of [layout.leases, layout.pristineRunner, layout.toolCache, layout.boot, '/var/local'])
    mkdirSync(directory, { recursive: true })
  sh(`chown runner: ${layout.toolCache}`)
  writeFileSync(`${layout.pristineRunner}/config.sh`, configScript, { mode: 0o755 })
  writeFileSync(record, '')
  chmodSync(record, 0o666)
  sh(image)
}

const environment = (lease: number) => ({
  HOME: '/home/runner',
  LEASE: `${layout.leases}/${lease}`,
  TOOLS: layout.toolCache,
  EC2_RUNNER_POOL_LEASE: `${instanceId}-${lease}`,
})

/** As the listener runs a job: as the jobs' user, within what holds the lease together. */
async function runAsJob(steps: Step[], lease: number, containment: ReturnType<typeof markedProcesses>) {
  const outputs: Record<string, string> = {}
  const files = leaseFiles(layout, instanceId, lease)
  const done = `/tmp/done-${lease}`
  const script = `/var/local/job-${lease}.sh`
  const lines = steps.map(
    (_step, index) =>
      `(cd "$LEASE" && bash /var/local/step-${lease}-${index} >/tmp/out-${lease}-${index} 2>&1)\n`,
  )
  for (const [index, step] of steps.entries())
    writeFileSync(`/var/local/step-${lease}-${index}`, `${step.script}\n`)
  const exports = Object.entries(environment(lease)).map(([name, value]) => `export ${name}='${value}'\n`)
  writeFileSync(script, `#!/bin/bash\n${exports.join('')}${lines.join('')}touch ${done}\nsleep 1000\n`, {
    mode: 0o755,
  })
  const [program = '', ...args] = containment.command(files, script)
  const child = spawn(program, args, { detached: true, stdio: 'ignore' })
  for (const giveUpAt = Date.now() + 60_000; !existsSync(done);) {
    if (Date.now() > giveUpAt) throw new Error(`the job of lease ${lease} does not end`)
    await sleep(20)
  }
  child.unref()
  for (const [index, step] of steps.entries())
    outputs[step.name] = readFileSync(`/tmp/out-${lease}-${index}`, 'utf8').trim()
  return outputs
}

async function serve(plan: Plan): Promise<Outcome> {
  makeImage(plan)
  const user = await findJobUser('runner')
  const containment = existsSync('/run/systemd/system')
    ? systemdUnit(user, false, await systemdVersion())
    : markedProcesses(user)
  const machine = createMachine({
    ...{ layout, instanceId, registrationUrl: 'http://127.0.0.1/o/r', registrationLimitMs: 60_000 },
    wall: { hold: () => Promise.resolve() },
    ...{ containment, jobs: { user, runnerEnv: {} }, end: () => Promise.resolve() },
    log: { line: (text) => process.stderr.write(`${text}\n`), tail: () => '' },
  })
  const order = (lease: number) => ({
    lease,
    runId: String(lease),
    resourceClass: 'large',
    registrationToken: `REG-${lease}`,
  })
  const outcome: Outcome = { failure: null, outputs: {}, uids: [] }
  const run = async (steps: Step[], lease: number) => {
    outcome.uids.push(user.uid ?? 0)
    for (const { name, script } of steps.filter(({ as }) => as === 'root'))
      outcome.outputs[name] = sh(script, environment(lease))
    Object.assign(
      outcome.outputs,
      await runAsJob(
        steps.filter(({ as }) => as === 'job'),
        lease,
        containment,
      ),
    )
  }
  await machine.prepare()
  try {
    for (const [lease, steps] of [
      [1, plan.plants],
      [2, plan.looks],
    ] as const) {
      await machine.createDirectory(order(lease))
      await machine.register(order(lease))
      // Times of files are as coarse as the ticks of the kernel, and a job starts seconds later.
      await sleep(50)
      await run(steps, lease)
      if (lease === 2) break
      await machine.killLeftovers(lease)
      await machine.deregister(order(lease), `REM-${lease}`)
      await machine.clean(order(lease), () => undefined)
    }
  } catch (error) {
    outcome.failure = error instanceof Error ? error.message : String(error)
    for (const { name, script } of plan.looks) outcome.outputs[name] = sh(script)
  }
  await machine.killLeftovers(2).catch(() => undefined)
  outcome.outputs['config.sh'] = sh(`cat ${record}`)
  return outcome
}

if (process.env['MACHINE_INSIDE'] !== 'yes' && !isContainer())
  throw new Error('this would change your machine')
const plan = plans[process.argv[2] ?? '']
if (plan === undefined) throw new Error(`no plan ${process.argv[2]}`)
console.log(JSON.stringify(await serve(plan)))
process.exit(0)
