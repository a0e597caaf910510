import { run } from './command.ts'
import { AgentFailure } from './failure.ts'
import { asJobUser, type JobUser } from './job-user.ts'
import type { Layout } from './layout.ts'
import type { Log } from './log.ts'
import { defaultMetadataEndpoint } from './metadata.ts'

const raiseLimitMs = 10_000
const probeLimitMs = 10_000
/** As src/userdata/metadata-wall.sh says that the image has no program for it. */
const noProgramCode = 3
/** Exit codes of curl: nobody listens there, and that one of its limits has passed. */
const refusedCode = 7
const lateCode = 28
const ipv6Endpoint = 'http://[fd00:ec2::254]'

/** Keeps jobs from the instance metadata service, whatever starts their processes. */
export interface MetadataWall {
  /**
   * Puts the firewall's rule up once more and asks for metadata as the jobs' user, outside of any lease's unit. Throws
   * {@link AgentFailure} when there is an answer.
   */
  hold(): Promise<void>
}

/** What a {@link MetadataWall} depends on. */
export interface WallFacts {
  layout: Layout
  user: JobUser
  /** Whether jobs may reach metadata: then there is no wall. */
  jobInstanceCredentials: boolean
  /** Where the environment says that metadata are, if it does. */
  endpoint: string | undefined
  log: Log
}

/** The wall of this machine. Where jobs are no other user than the agent there can be none, and the log says so. */
export function createMetadataWall({
  layout,
  user,
  jobInstanceCredentials,
  endpoint,
  log,
}: WallFacts): MetadataWall {
  const none = { hold: () => Promise.resolve() }
  if (jobInstanceCredentials) return none
  if (!layout.isWholeMachine) {
    log.line('jobs run as the agent: they can read the credentials of the instance')
    return none
  }
  return { hold: () => holdWall(`${layout.state}/metadata-wall.sh`, user, endpoint) }
}

/** Runs the script that puts the wall up, and tests it. Throws {@link AgentFailure} when it does not hold. */
export async function holdWall(script: string, user: JobUser, endpoint: string | undefined): Promise<void> {
  const endpoints = endpoint === undefined ? [defaultMetadataEndpoint, ipv6Endpoint] : [endpoint]
  const raised = await run(['bash', script], { limitMs: raiseLimitMs })
  const reached = await Promise.all(endpoints.map((each) => isReached(each, user)))
  const open = endpoints.filter((_, index) => reached[index])
  if (open.length === 0) return
  const why =
    raised.code === noProgramCode
      ? 'the image has neither nft nor iptables to refuse it'
      : 'the rule of the firewall does not hold'
  const tail = raised.tail.trim()
  throw new AgentFailure(
    'metadata-wall',
    `jobs reach the instance metadata service at ${open.join(' and ')}: ${why}`,
    tail === '' ? undefined : tail,
  )
}

/** What cannot be asked counts as reached: a wall that nobody tested is none. */
async function isReached(endpoint: string, user: JobUser): Promise<boolean> {
  const limits = ['--connect-timeout', '1', '--max-time', '5']
  const output = ['--output', '/dev/null', '--write-out', '%{time_connect}']
  // The first option keeps curl from a file of the user's own.
  const ask = ['curl', '-q', '--silent', '--noproxy', '*', ...output, ...limits, endpoint]
  const { code, stdout } = await run(asJobUser(user, ask), { limitMs: probeLimitMs, cwd: '/' })
  // Seconds; all of its digits are 0 as long as there is no connection. With one, a late answer is still an answer.
  const isConnected = !/^0[.,]0+$/.test(stdout)
  return !(code === refusedCode || (code === lateCode && !isConnected))
}
