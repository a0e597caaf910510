import { expect, test } from '@jest/globals'
import type { Configuration } from '../../src/domain/configuration.ts'
import type { InstanceItem } from '../../src/domain/protocol.ts'
import { retireReason } from '../../src/domain/retirement.ts'
import { configuration, instanceItem } from './samples.ts'

const now = 100 * 3_600_000
const hourMs = 3_600_000
const young = { createdAtMs: now - 1 }

test.each<[string | undefined, Partial<InstanceItem>, Partial<Configuration>]>([
  [undefined, {}, {}],
  ['EC2 takes the machine back', { interruptedAtMs: 1 }, {}],
  ['its agent failed: no disk', { phase: 'failed', message: 'no disk' }, {}],
  ['its agent failed: it gave no reason', { phase: 'failed' }, {}],
  ['its launch template is out of date', { launchTemplateVersion: '0' }, {}],
  [undefined, {}, { runnerDeprecatesAtMs: now + hourMs }],
  ['GitHub gives no more jobs to its version of the runner', {}, { runnerDeprecatesAtMs: now + hourMs - 1 }],
  [undefined, { lease: 49 }, {}],
  ['it served 50 leases', { lease: 50 }, {}],
  ['it served 1 leases', {}, { retirement: { maxLeases: 1, maxAgeHours: 24 } }],
  [undefined, { createdAtMs: now - 24 * hourMs + 1 }, {}],
  ['it is older than 24 hours', { createdAtMs: now - 24 * hourMs }, {}],
  [undefined, { diskFreePercent: 10 }, {}],
  ['its disk has 9 % free', { diskFreePercent: 9 }, {}],
  ['its disk has 0 % free', { diskFreePercent: 0 }, {}],
  [undefined, { drift: '/etc: 1 changed (/etc/hosts)' }, {}],
  [undefined, { drift: '/etc: 1 changed (/etc/hosts)' }, { afterDrift: 'keep' }],
  [undefined, {}, { afterDrift: 'retire' }],
  [
    'it drifted from its image: units: 1 added (x)',
    { drift: 'units: 1 added (x)' },
    { afterDrift: 'retire' },
  ],
])('%s: %j, %j', (reason, change, settings) => {
  const item = instanceItem(1, { ...young, ...change })
  expect(retireReason(item, configuration(settings), now)?.words).toBe(reason)
})
