import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { InputError } from '../../src/domain/errors.ts'
import { renderUserData, userDataMaxBytes } from '../../src/userdata/render.ts'
import { cases } from '../cases.ts'
import { hostileText, markName } from './text.ts'

const directory = mkdtempSync(join(tmpdir(), 'hostile-'))
const mark = join(directory, markName)
const stubs = join(directory, 'stubs')
const root = join(directory, 'root')
const image = join(directory, 'image')
const hostile = hostileText(mark)

/** What would change this machine, or start the agent. */
const stubbed = 'shutdown systemctl poweroff setsid useradd usermod chown getent curl cp ldd ldconfig'.split(
  ' ',
)

beforeAll(() => {
  mkdirSync(stubs)
  const stub = (path: string) => {
    writeFileSync(path, '#!/bin/sh\nexit 0\n', { mode: 0o755 })
  }
  for (const name of stubbed) stub(join(stubs, name))
  mkdirSync(join(image, 'externals/node24/bin'), { recursive: true })
  stub(join(image, 'externals/node24/bin/node'))
  stub(join(image, 'config.sh'))
})
beforeEach(() => {
  rmSync(root, { recursive: true, force: true })
})
afterAll(() => {
  rmSync(directory, { recursive: true })
})

const settings = {
  tableName: 'ec2-runner-pool-octo',
  region: 'us-east-1',
  instanceArnPrefix: 'arn:aws:ec2:us-east-1:123456789012:instance/',
  dnsSuffix: 'amazonaws.com',
  registrationUrl: 'https://github.example.com/octo-org/octo-repo',
  timeouts: { boot: 300, registration: 90, launchGrace: 300, noRow: 180, jobEnd: 60 },
  runnerUser: 'runner',
  runnerEnv: {},
  runnerSudo: true,
  jobInstanceCredentials: false,
  afterDrift: 'keep' as const,
}

/** Boots with a script as cloud-init does; gives the bytes that the machine would run before its first runner. */
function boot(preRunnerScript: string, text = ''): { script: Buffer | undefined; settings: unknown } {
  const given = { ...settings, registrationUrl: text, tableName: `t${text}` }
  const { base64 } = renderUserData({
    settings: given,
    runner: { downloadUrl: text, sha256: text },
    runnerDir: image,
    preRunnerScript,
  })
  rmSync(root, { recursive: true, force: true })
  mkdirSync(root)
  const part = join(directory, 'part-001')
  writeFileSync(part, gunzipSync(Buffer.from(base64, 'base64')), { mode: 0o700 })
  const env = { PATH: `${stubs}:/usr/local/bin:/usr/bin:/bin`, RUNNER_POOL_ROOT: root }
  const { status, stderr, stdout } = spawnSync(part, {
    cwd: '/',
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
    encoding: 'utf8',
  })
  if (status !== 0) throw new Error(`the user data ended with ${String(status)}: ${stdout}${stderr}`)
  const state = join(root, 'var/lib/ec2-runner-pool')
  const path = join(state, 'pre-runner.sh')
  const found: unknown = JSON.parse(readFileSync(join(state, 'settings.json'), 'utf8'))
  expect(found).toEqual(JSON.parse(JSON.stringify(given)))
  return { script: existsSync(path) ? readFileSync(path) : undefined, settings: found }
}

test('a script reaches the machine to the byte, and nothing in it is run on the way', () => {
  fc.assert(
    fc.property(hostile, hostile, (script, text) => {
      const wellFormed = Buffer.from(script).toString()
      const arrived = boot(wellFormed, Buffer.from(text).toString())
      expect(arrived.script?.toString() ?? '').toBe(wellFormed)
      expect(arrived.script ?? Buffer.alloc(0)).toEqual(Buffer.from(wellFormed))
      expect(existsSync(mark)).toBe(false)
      expect(readdirSync(directory).sort()).toEqual(['image', 'part-001', 'root', 'stubs'])
    }),
    cases(25),
  )
})

test('so does one of 64 KB', () => {
  const script = `# ${'\'$(touch x)`"\\\r\n'.repeat(5_400)}`
  expect(Buffer.byteLength(script)).toBeGreaterThan(64_000)
  expect(boot(script).script?.equals(Buffer.from(script))).toBe(true)
})

test('one that does not fit is refused in one line, however it is made', () => {
  const incompressible = fc
    .array(fc.string({ unit: 'grapheme-ascii', minLength: 1_000, maxLength: 1_000 }), {
      minLength: 20,
      maxLength: 64,
    })
    .map((parts) => parts.join(''))
  fc.assert(
    fc.property(incompressible, (script) => {
      let message = ''
      try {
        const { gzipBytes } = renderUserData({
          settings,
          runner: { downloadUrl: '', sha256: '' },
          preRunnerScript: script,
        })
        expect(gzipBytes).toBeLessThanOrEqual(userDataMaxBytes)
      } catch (thrown) {
        if (!(thrown instanceof InputError)) throw thrown
        ;({ message } = thrown)
        expect(message).toMatch(/^Input pre-runner-script is too large: its \d+ bytes [^\r\n]*$/)
      }
      expect(message).not.toContain(script.slice(0, 20))
    }),
    cases(10),
  )
})
