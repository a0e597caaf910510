import { setOutput } from '@actions/core'
import { createDeps, type Deps } from './deps.ts'
import { messageOf, PoolError } from './domain/errors.ts'
import { readInputs, type Inputs } from './inputs.ts'
import { provisionPage } from './provision/page.ts'
import { provision } from './provision/provision.ts'
import { check, failureOfChecks } from './refresh/check/check.ts'
import { checkPage } from './refresh/check/page.ts'
import { refreshPage } from './refresh/page.ts'
import { refresh } from './refresh/refresh.ts'
import { releasePage } from './release/page.ts'
import { release } from './release/release.ts'
import { reportFailure } from './report/log.ts'
import { writeSummary, type SummaryPage } from './report/summary.ts'

async function runMode(inputs: Inputs, deps: Deps): Promise<SummaryPage> {
  switch (inputs.mode) {
    case 'provision': {
      const provisioned = await provision(inputs, deps)
      const { label, held } = provisioned
      const created = held.filter(({ origin }) => origin === 'launched').length
      setOutput('label', label)
      setOutput('instance-ids', held.map(({ instance }) => instance.instanceId).join(' '))
      setOutput('reused-count', held.length - created)
      setOutput('created-count', created)
      return provisionPage(provisioned)
    }
    case 'release': {
      const released = await release(inputs, deps)
      setOutput('interrupted-count', released.interrupted.length)
      return releasePage(inputs.common.runId, released)
    }
    case 'refresh': {
      if (!inputs.isDryRun) return refreshPage(await refresh(inputs, deps))
      const checked = await check(inputs, deps)
      const failure = failureOfChecks(checked)
      // The step fails, and its page shows why.
      if (failure !== undefined) fail(failure)
      return checkPage(checked)
    }
  }
}

/** Aborts when GitHub cancels the step: SIGINT, 7.5 s later SIGTERM, 2.5 s later the end. */
function cancellation(): AbortSignal {
  const controller = new AbortController()
  const abort = () => {
    controller.abort()
  }
  process.on('SIGINT', abort)
  process.on('SIGTERM', abort)
  return controller.signal
}

function fail(thrown: unknown): void {
  reportFailure(thrown instanceof PoolError ? thrown : new PoolError(unexpected(thrown)))
  process.exitCode = 1
}

function unexpected(thrown: unknown) {
  const stack = thrown instanceof Error ? thrown.stack : undefined
  return { message: `Unexpected: ${messageOf(thrown)}`, ...(stack === undefined ? {} : { evidence: stack }) }
}

process.on('unhandledRejection', fail)
try {
  const inputs = readInputs()
  const deps = createDeps(inputs.common, cancellation())
  await writeSummary(await runMode(inputs, deps), deps.log)
} catch (thrown) {
  fail(thrown)
}
// Sockets that the SDK keeps open for later calls would hold the process for seconds.
process.exit()
