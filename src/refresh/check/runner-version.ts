import { findRunner } from '../launch-template.ts'
import { checkRunnerVersion } from '../runner-version.ts'
import { known } from './facts.ts'
import { passed, type Check } from './finding.ts'
import { day } from '../../report/instances.ts'

/** Whether there is such a runner for the AMI, and until when GitHub gives it jobs. */
export const runnerVersion: Check = {
  subject: 'runner version',
  async run(inputs, { github, image }, deps) {
    const architecture = (await known(image))?.architecture ?? 'x64'
    const runner = await findRunner(inputs, architecture, github)
    const deprecatesAtMs = await checkRunnerVersion(inputs, runner, github, deps)
    const until =
      deprecatesAtMs === undefined
        ? 'GitHub has set no last day.'
        : `GitHub gives it jobs until ${day(deprecatesAtMs)}.`
    return [passed('runner version', `${runner.version} for ${architecture}. ${until}`)]
  },
}
