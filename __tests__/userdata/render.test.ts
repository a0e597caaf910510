import { describe, expect, test } from '@jest/globals'
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { gunzipSync } from 'node:zlib'
import { InputError } from '../../src/domain/errors.ts'
import {
  assertContentFits,
  renderUserData,
  userDataMaxBytes,
  type UserDataSpec,
} from '../../src/userdata/render.ts'

const spec: UserDataSpec = {
  settings: {
    tableName: 'octo-org-octo-repo',
    region: 'us-east-1',
    instanceArnPrefix: 'arn:aws:ec2:us-east-1:123456789012:instance/',
    dnsSuffix: 'amazonaws.com',
    registrationUrl: 'https://example.com/octo-org/octo-repo',
    timeouts: { boot: 300, registration: 90, launchGrace: 300, noRow: 180, jobEnd: 60 },
    runnerUser: 'runner',
    runnerEnv: {},
    runnerSudo: true,
    jobInstanceCredentials: false,
    afterDrift: 'keep',
  },
  runner: { downloadUrl: 'https://example.com/runner.tar.gz', sha256: 'af4b'.repeat(16) },
  preRunnerScript: '',
}

let seed = 0

/** Text that gzip can not make smaller than half, each time another one. */
function incompressible(bytes: number): string {
  let text = ''
  for (let i = (seed += 1e6); text.length < bytes; i++)
    text += createHash('sha256').update(String(i)).digest('base64')
  return text.slice(0, bytes)
}

describe('user data', () => {
  test('is the gzip of the script, the same bytes for the same spec', () => {
    const rendered = renderUserData(spec)
    const bytes = Buffer.from(rendered.base64, 'base64')
    expect(bytes.length).toBe(rendered.gzipBytes)
    expect(gunzipSync(bytes).toString()).toBe(rendered.script)
    expect(renderUserData(structuredClone(spec))).toEqual(rendered)
    expect(renderUserData({ ...spec, preRunnerScript: 'true' }).script).not.toBe(rendered.script)
  })

  test('leaves room for a pre-runner script', () => {
    expect(renderUserData(spec).gzipBytes).toBeLessThan(userDataMaxBytes - 2_000)
  })

  test('is a shell script without faults', () => {
    const { script } = renderUserData({ ...spec, preRunnerScript: `echo "it's"` })
    expect(script.startsWith('#!/bin/bash\n')).toBe(true)
    const checked = spawnSync('shellcheck', ['--shell=bash', '--severity=warning', '-'], {
      input: script,
      encoding: 'utf8',
    })
    if (checked.error !== undefined) return
    expect(checked.stdout).toBe('')
  })

  test('a pre-runner script that does not fit is refused with the numbers', () => {
    const preRunnerScript = incompressible(12_000)
    const refused = () => renderUserData({ ...spec, preRunnerScript })
    expect(refused).toThrow(InputError)
    expect(refused).toThrow(
      /pre-runner-script is too large: its 12000 bytes make user data of \d+ bytes after gzip, and EC2 takes 16384/,
    )
    expect(() => {
      assertContentFits({ preRunnerScript, runnerEnv: {} })
    }).toThrow(/pre-runner-script/)
    expect(() => {
      assertContentFits({ preRunnerScript: 'apt-get install -y make\n'.repeat(1_000), runnerEnv: {} })
    }).not.toThrow()
  })

  test('every text of the user counts, and the refusal names those that are there', () => {
    const scripts = { preJobScript: incompressible(4_000), postJobScript: incompressible(5_000) }
    const runnerEnv = { TEXT: incompressible(3_000) }
    expect(() => {
      assertContentFits({ preRunnerScript: '', ...scripts, runnerEnv: {} })
    }).toThrow(/^Inputs pre-job-script and post-job-script are too large: their 9000 bytes make user data of/)
    expect(() => {
      assertContentFits({ preRunnerScript: 'true', ...scripts, runnerEnv })
    }).toThrow(
      /^Inputs pre-runner-script, pre-job-script, post-job-script and runner-env are too large: their/,
    )
  })

  test('endpoints follow the partition', () => {
    const settings = { ...spec.settings, region: 'cn-north-1' }
    expect(renderUserData({ ...spec, settings }).script).toContain(
      'https://dynamodb.cn-north-1.amazonaws.com.cn',
    )
  })
})
