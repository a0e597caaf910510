import { setOutput } from '@actions/core'
import { createDeps, type Deps } from './deps.ts'
import { readInputs, type Inputs } from './inputs.ts'
import { troubleshootingPage } from './inputs/help.ts'
import { provisionPage } from './provision/page.ts'
import { provision } from './provision/provision.ts'
import { check, failureOfChecks } from './refresh/check/check.ts'
import { checkPage } from './refresh/check/page.ts'
import { refreshPage } from './refresh/page.ts'
import { refresh } from './refresh/refresh.ts'
import { releasePage } from './release/page.ts'
import { release } from './release/release.ts'
import { failureOf, failurePage, reportFailure } from './report/failure.ts'
import { jobLog } from './report/log.ts'
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
      if (failure === undefined) return checkPage(checked)
      await writeSummary(checkPage(checked), deps.log)
      throw failure
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

/** The log, the annotation and the summary say the same of a failure. */
async function fail(thrown: unknown): Promise<void> {
  process.exitCode = 1
  const failure = failureOf(thrown)
  const help = troubleshootingPage()
  reportFailure(failure, help)
  await writeSummary(failurePage(step, failure, help), jobLog)
}

/** As the summary calls it, before its inputs are known. */
let step = 'The step'
process.on('unhandledRejection', (thrown) => {
  void fail(thrown)
})
try {
  const inputs = readInputs()
  step = `The ${inputs.mode}`
  const deps = createDeps(inputs.common, cancellation())
  await writeSummary(await runMode(inputs, deps), deps.log)
} catch (thrown) {
  await fail(thrown)
}
// Sockets that the SDK keeps open for later calls would hold the process for seconds.
process.exit()
