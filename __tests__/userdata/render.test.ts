import { describe, expect, test } from '@jest/globals'
import { spawnSync } from 'node:child_process'
import { createHash, randomBytes } from 'node:crypto'
import { gunzipSync, gzipSync } from 'node:zlib'
import { userTextMaxBytes } from '../../src/domain/content.ts'
import { renderUserData, userDataMaxBytes, type UserDataSpec } from '../../src/userdata/render.ts'

const spec: UserDataSpec = {
  settings: {
    tableName: 'octo-org-octo-repo',
    region: 'us-east-1',
    instanceArnPrefix: 'arn:aws:ec2:us-east-1:123456789012:instance/',
    dnsSuffix: 'amazonaws.com',
    registrationUrl: 'https://example.com/octo-org/octo-repo',
    timeouts: { boot: 300, registration: 90, launchGrace: 300, noRow: 180, jobEnd: 60 },
    runnerUser: 'runner',
    runnerSudo: true,
    jobInstanceCredentials: false,
    afterDrift: 'keep',
  },
  runner: { downloadUrl: 'https://example.com/runner.tar.gz', sha256: 'af4b'.repeat(16) },
  preRunnerScript: '',
  preJobScript: '',
  postJobScript: '',
  runnerEnv: {},
}
/** What a pool has whose user writes as much as may be. */
const longest: UserDataSpec = {
  ...spec,
  runnerDir: `/${randomBytes(511).toString('hex')}`,
  preRunnerScript: noise(),
  preJobScript: noise(),
  postJobScript: noise(),
  runnerEnv: { TEXT: noise() },
}

/** Control characters, which JSON spells with six letters each, between letters that gzip can not make smaller. */
function noise(): string {
  return Buffer.from(randomBytes(userTextMaxBytes).map((byte) => byte & 0x7f)).toString('latin1')
}

describe('user data', () => {
  test('is the gzip of the script, the same bytes for the same spec', () => {
    const rendered = renderUserData(spec)
    const bytes = Buffer.from(rendered.base64, 'base64')
    expect(bytes.length).toBe(rendered.gzipBytes)
    expect(gunzipSync(bytes).toString()).toBe(rendered.script)
    expect(renderUserData(structuredClone(spec))).toEqual(rendered)
  })

  test.each([
    ['pre-runner-script', { preRunnerScript: 'true' }],
    ['pre-job-script', { preJobScript: 'true' }],
    ['post-job-script', { postJobScript: 'true' }],
    ['runner-env', { runnerEnv: { NAME: 'value' } }],
  ])('another %s is other user data, which carries nothing of it', (_, change) => {
    const { script, contents } = renderUserData({ ...spec, ...change })
    expect(script).not.toBe(renderUserData(spec).script)
    expect(contents).toHaveLength(2)
    expect(script).toContain(contents[1]?.sha256 ?? 'no hash')
    expect(script.length - renderUserData(spec).script.length).toBe(64)
  })

  test('leaves a third of what EC2 takes, and an agent has room in an item', () => {
    const { gzipBytes, contents } = renderUserData(spec)
    process.stdout.write(`user data: ${gzipBytes} bytes; agent: ${contents[0]?.text.length ?? 0} bytes\n`)
    expect(gzipBytes).toBeLessThanOrEqual(10_500)
    expect(contents.map(({ text }) => Buffer.byteLength(text) < 100_000)).toEqual([true])
  })

  test('and what it names fit whatever users write', () => {
    const { gzipBytes, contents } = renderUserData(longest)
    expect(gzipBytes).toBeLessThan(userDataMaxBytes - 4_000)
    // An item of DynamoDB takes 400 KB, of which the key and the other attributes are a few hundred bytes.
    for (const { text } of contents) expect(gzipSync(text, { level: 9 }).length).toBeLessThan(400_000)
  })

  test('names each content by the SHA-256 of its text', () => {
    const { script, contents } = renderUserData(longest)
    expect(contents).toHaveLength(2)
    for (const { sha256, text } of contents) {
      expect(sha256).toBe(createHash('sha256').update(text).digest('hex'))
      expect(script).toContain(`SHA256='${sha256}'\n`)
    }
  })

  test('is a shell script without faults', () => {
    const { script } = renderUserData(longest)
    expect(script.startsWith('#!/bin/bash\n')).toBe(true)
    const checked = spawnSync('shellcheck', ['--shell=bash', '--severity=warning', '-'], {
      input: script,
      encoding: 'utf8',
    })
    if (checked.error !== undefined) return
    expect(checked.stdout).toBe('')
  })

  test('endpoints follow the partition', () => {
    const settings = { ...spec.settings, region: 'cn-north-1' }
    expect(renderUserData({ ...spec, settings }).script).toContain(
      'https://dynamodb.cn-north-1.amazonaws.com.cn',
    )
  })
})
