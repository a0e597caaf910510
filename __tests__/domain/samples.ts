import { configurationId, type Configuration, type LaunchIntent } from '../../src/domain/configuration.ts'
import { emptyLedger, type Ledger } from '../../src/domain/ledger.ts'
import { instanceItemId, type InstanceItem } from '../../src/domain/protocol.ts'

export const instanceArnPrefix = 'arn:aws:ec2:us-east-1:123456789012:instance/'

/** Times of samples are relative to this: a sample is 500 s old and due in 500 s. */
export const epochMs = Date.now() - 1_500_000

/** An instance id that no other number gives. */
export function instanceId(number: number): string {
  return `i-${number.toString(16).padStart(17, '0')}`
}

/** A running instance of class large; `number` makes its id. */
export function instanceItem(number: number, change: Partial<InstanceItem> = {}): InstanceItem {
  return {
    id: instanceItemId(instanceArnPrefix, instanceId(number)),
    kind: 'instance',
    instanceId: instanceId(number),
    state: 'running',
    lease: 1,
    deadlineAtMs: epochMs + 2_000_000,
    resourceClass: 'large',
    usageClass: 'spot',
    instanceType: 'c6i.large',
    zone: 'us-east-1a',
    launchTemplateVersion: '1',
    createdAtMs: epochMs + 1_000_000,
    ...change,
  }
}

export function launchIntent(clientToken: string, change: Partial<LaunchIntent> = {}): LaunchIntent {
  return {
    id: `intent#${clientToken}`,
    kind: 'intent',
    clientToken,
    runId: '4711',
    resourceClass: 'large',
    usageClass: 'spot',
    count: 2,
    createdAtMs: 1_000_000,
    expiresAtSeconds: 90_000,
    ...change,
  }
}

export function configuration(change: Partial<Configuration> = {}): Configuration {
  return {
    id: configurationId,
    kind: configurationId,
    revision: 1,
    instanceArnPrefix,
    subnets: [{ subnetId: 'subnet-aaaa1111', zone: 'us-east-1a' }],
    resourceClasses: { large: { cpu: 2, memoryMib: 4_096 } },
    queueUrls: { 'large#spot': 'http://127.0.0.1/123456789012/large-spot' },
    idleTimeSeconds: 300,
    maxInstances: 0,
    retirement: { maxLeases: 50, maxAgeHours: 24 },
    maxRuntimeMinutes: 30,
    timeouts: { boot: 300, registration: 90, launchGrace: 300, noRow: 180, jobEnd: 60 },
    launchTemplateId: 'lt-0123456789abcdef0',
    launchTemplateVersion: '1',
    launchTemplateHash: 'hash',
    runner: { version: '2.338.2', downloadUrl: 'https://example.com/runner.tar.gz', sha256: 'a'.repeat(64) },
    registrationToken: { token: 'REGISTRATION', expiresAtMs: 4_600_000, issuedAtMs: 1_000_000 },
    removalToken: { token: 'REMOVAL', expiresAtMs: 4_600_000, issuedAtMs: 1_000_000 },
    ...change,
  }
}

export function ledger(change: Partial<Ledger> = {}): Ledger {
  return { ...emptyLedger, ...change }
}
