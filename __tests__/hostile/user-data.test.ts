import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { parseUserContent } from '../../src/agent/content.ts'
import { renderUserData } from '../../src/userdata/render.ts'
import { cases } from '../cases.ts'
import { hostileText, markName } from './text.ts'

const directory = mkdtempSync(join(tmpdir(), 'hostile-'))
const mark = join(directory, markName)
const stubs = join(directory, 'stubs')
const root = join(directory, 'root')
const image = join(directory, 'image')
const hostile = hostileText(mark)

/** What would change this machine, or start the agent. */
const stubbed =
  'shutdown systemctl poweroff setsid useradd usermod runuser chown getent curl ldd ldconfig'.split(' ')

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
  runnerSudo: true,
  jobInstanceCredentials: false,
  afterDrift: 'keep' as const,
}

/** Boots as cloud-init does with this text wherever one is given; the machine must get the settings to the byte. */
function boot(text: string): void {
  const given = { ...settings, registrationUrl: text, tableName: `t${text}` }
  const { base64 } = renderUserData({
    settings: given,
    runner: { downloadUrl: text, sha256: text },
    runnerDir: image,
    preRunnerScript: text,
    preJobScript: text,
    postJobScript: text,
    runnerEnv: { NAME: text },
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
  const found: unknown = JSON.parse(readFileSync(join(root, 'var/lib/ec2-runner-pool/settings.json'), 'utf8'))
  expect(found).toEqual(JSON.parse(JSON.stringify(given)))
}

test('user data reaches the machine to the byte, and nothing in it is run on the way', () => {
  fc.assert(
    fc.property(hostile, (text) => {
      boot(Buffer.from(text).toString())
      expect(existsSync(mark)).toBe(false)
      expect(readdirSync(directory).sort()).toEqual(['image', 'part-001', 'root', 'stubs'])
    }),
    cases(25),
  )
})

test('what users write reaches the machine to the byte', () => {
  fc.assert(
    fc.property(hostile, hostile, hostile, hostile, (preRunnerScript, preJobScript, postJobScript, value) => {
      const written = { preRunnerScript, preJobScript, postJobScript, runnerEnv: { NAME: value } }
      const { contents } = renderUserData({
        settings,
        runner: { downloadUrl: '', sha256: '' },
        ...written,
      })
      const arrived = Buffer.from(contents[1]?.text ?? '').toString()
      expect(parseUserContent(arrived)).toEqual(written)
    }),
    cases(100),
  )
})
