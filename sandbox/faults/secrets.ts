import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { commandLine, markedProcesses } from '../instances/processes.ts'
import { textOf } from '../json.ts'
import type { World } from './world.ts'

/** Command lines that processes of instances had, sampled while the world lives. */
export interface CommandLines {
  seen: Set<string>
  stop: () => void
}

const sampleIntervalMs = 500

export function sampleCommandLines({ sandbox }: World): CommandLines {
  const seen = new Set<string>()
  const timer = setInterval(() => {
    const living = sandbox.ec2.instances().filter(({ state }) => state !== 'terminated')
    const marks = new Set(living.map(({ machine }) => machine.mark))
    if (marks.size > 0) for (const pid of markedProcesses(marks)) seen.add(commandLine(pid))
  }, sampleIntervalMs)
  return {
    seen,
    stop: () => {
      clearInterval(timer)
    },
  }
}

/** I7: where a token that GitHub granted, the user's own token or an instance's credentials can be read. */
export function leakedSecrets(world: World, commandLines?: CommandLines): string[] {
  const instances = world.sandbox.ec2.instances()
  const secrets = [
    world.sandbox.github.validToken,
    ...world.sandbox.github.grantedTokens(),
    ...instances.map(({ id }) => `sandbox-${id}`),
  ]
  const places = [...textsOfSteps(world), ...textsOfInstances(world), ...textsOfJobs(world)]
  for (const command of commandLines?.seen ?? []) places.push(['a command line', command])
  return places.flatMap(([where, text]) =>
    secrets.some((secret) => text.includes(secret)) ? [`a secret stands in ${where}`] : [],
  )
}

type Place = [where: string, text: string]

function textsOfSteps({ steps }: World): Place[] {
  return steps.flatMap(({ mode, runId, result }): Place[] => [
    [`the log of ${mode} of run ${runId}`, withoutMasks(result.log)],
    [`the summary of ${mode} of run ${runId}`, result.summary],
    [`the outputs of ${mode} of run ${runId}`, JSON.stringify(result.outputs)],
  ])
}

/** GitHub's runner takes these lines out of the log. */
function withoutMasks(log: string): string {
  return log
    .split('\n')
    .filter((line) => !line.startsWith('::add-mask::'))
    .join('\n')
}

function textsOfInstances({ sandbox }: World): Place[] {
  return sandbox.ec2
    .instances()
    .flatMap(({ id, data, machine, root }): Place[] => [
      [`the user data of ${id}`, userDataOf(textOf(data, 'UserData') ?? '')],
      [`the console output of ${id}`, machine.consoleOutput()],
      [`the calls of system commands on ${id}`, machine.stubCalls().join('\n')],
      ...stateFiles(root).map((file): Place => [`${file} of ${id}`, readFileSync(file, 'utf8')]),
    ])
}

function userDataOf(base64: string): string {
  const bytes = Buffer.from(base64, 'base64')
  return (bytes[0] === 0x1f ? gunzipSync(bytes) : bytes).toString('latin1')
}

/** The agent's own files: logs, settings, scripts. */
function stateFiles(root: string): string[] {
  const directory = join(root, 'var/lib/ec2-runner-pool')
  try {
    return readdirSync(directory, { withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ name }) => join(directory, name))
  } catch {
    return [] // it never booted
  }
}

function textsOfJobs({ sandbox }: World): Place[] {
  return sandbox.github.jobs().map(({ name, log }): Place => [`the log of "${name}"`, log])
}
