import { passed, type Check } from './finding.ts'

/**
 * Whether `github-token` may do what refresh does with it. Only a registration token proves the right to make one. It
 * changes nothing at GitHub: nobody uses it, and it expires within the hour.
 */
export const githubToken: Check = {
  subject: 'github-token',
  async run(_, { github }, deps) {
    await github.listRunners()
    await github.createRegistrationToken(deps.clock.now())
    return [
      passed(
        'github-token',
        'May list and register runners of the repository. The token made to prove it was dropped.',
      ),
    ]
  },
}
