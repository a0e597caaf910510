import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { afterAll, expect, test } from '@jest/globals'

const main = fileURLToPath(new URL('../../sandbox/main.ts', import.meta.url))
const directory = mkdtempSync(join(tmpdir(), 'sandbox-command-'))

afterAll(() => {
  rmSync(directory, { recursive: true, force: true })
})

test('npm run sandbox serves until Ctrl-C, and leaves nothing', async () => {
  const command = spawn(process.execPath, [main, '--directory', directory, '--boot-delay', '5'], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const exited = once(command, 'exit')
  const variables = new Map<string, string>()
  for await (const line of createInterface(command.stdout)) {
    const [, name = '', value = ''] = /^export (\w+)='(.*)'$/.exec(line) ?? []
    variables.set(name, value)
    if (name === 'GITHUB_SERVER_URL') break
  }
  expect([...variables.keys()]).toEqual(
    expect.arrayContaining(['AWS_ENDPOINT_URL_DYNAMODB', 'AWS_ENDPOINT_URL_EC2', 'AWS_REGION']),
  )
  expect((await fetch(variables.get('GITHUB_API_URL') ?? '')).status).toBe(404)
  command.kill('SIGINT')
  expect(await exited).toEqual([0, null])
  expect(existsSync(directory) ? readdirSync(directory) : []).toEqual([])
})

test.each([
  [['--help'], 0, /npm run sandbox -- \[options\]/],
  [['--latency', 'soon'], 1, /--latency is a number of milliseconds, not "soon"/],
])('with %j it says what it takes', async (options, exitCode, words) => {
  const command = spawn(process.execPath, [main, ...options])
  let output = ''
  for (const stream of [command.stdout, command.stderr]) {
    stream.on('data', (chunk: Buffer) => {
      output += chunk.toString()
    })
  }
  expect(await once(command, 'close')).toEqual([exitCode, null])
  expect(output).toMatch(words)
})
