import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals'
import { annotations, instanceId, instanceIds, type Inputs, startPool, succeeded, type Pool } from './pool.ts'

/** In this order; a launch takes at most four of them. */
const subnetIds = 'subnet-aaaa1111 subnet-bbbb2222 subnet-cccc3333 subnet-eeee5555 subnet-ffff6666'
const firstZones = ['us-east-1a', 'us-east-1b', 'us-east-1c', 'us-east-1d']
const fifthZone = 'us-east-1e'

let pool: Pool

beforeAll(async () => {
  pool = await startPool({ 'subnet-ids': subnetIds })
})

afterEach(() => {
  pool.sandbox.ec2.capacity.clear()
  pool.sandbox.calls.clear()
})

afterAll(async () => {
  await pool.sandbox.stop()
})

function zoneOf(id: string): string {
  return pool.sandbox.ec2.instance(id).subnet.zone
}

/** So few can be had in each of the first zones, in either market. */
function limitFirstZones(count: number, code?: string): void {
  for (const zone of firstZones) {
    pool.sandbox.ec2.capacity.set({ zone, count, ...(code === undefined ? {} : { code }) })
  }
}

/** The run holds nothing, and no launch or wait of its step is left behind. */
async function expectNothingHeld(runId: string): Promise<void> {
  expect((await pool.rows()).filter((row) => row.runId === runId && row.state !== 'terminating')).toEqual([])
  expect((await pool.intents()).filter((intent) => intent.runId === runId)).toEqual([])
  expect(await pool.ledger()).toMatchObject({ waiters: {}, reservations: {} })
}

describe('what EC2 does not have is looked for elsewhere', () => {
  test('what spot gives stays, the rest comes from the zones beyond the first four', async () => {
    limitFirstZones(0)
    pool.sandbox.ec2.capacity.set({ zone: 'us-east-1b', count: 1 })
    const result = await pool.provision('1001', { 'instance-count': '2' })
    expect(instanceIds(result).map(zoneOf).sort()).toEqual(['us-east-1b', fifthZone])
    expect(result.outputs).toMatchObject({ 'created-count': '2', 'reused-count': '0' })
    expect(pool.fleets()).toEqual(['spot', 'spot'])
    expect(result.log).toContain(`EC2 launched 1 of 2 (spot in ${firstZones.join(', ')})`)
    expect(result.summary).toMatch(/Attempts to launch[^]*EC2 has no spot capacity/)
    expect(annotations('warning', result)).toEqual([])
    for (const row of await pool.rows()) expect(row).toMatchObject({ state: 'running', usageClass: 'spot' })
  })

  test('subnets without free addresses are passed over', async () => {
    limitFirstZones(0, 'InsufficientFreeAddressesInSubnet')
    const result = await pool.provision('1002', { 'resource-class': 'xlarge' })
    expect(zoneOf(instanceId(result))).toBe(fifthZone)
    expect(result.log).toContain('no free addresses are left in subnet-aaaa1111')
  })

  test('a type that some zones do not offer is taken where it is offered', async () => {
    limitFirstZones(0, 'Unsupported')
    const result = await pool.provision('1003', { 'resource-class': 'xlarge' })
    expect(zoneOf(instanceId(result))).toBe(fifthZone)
    expect(result.log).toContain("no allowed type of the class is offered in the pool's zones")
  })

  test('on-demand stands in for spot, and its machines serve on-demand runs later', async () => {
    pool.sandbox.ec2.capacity.set({ lifecycle: 'spot', count: 0 })
    const result = await pool.provision('1004', { 'resource-class': '2xlarge' })
    const id = instanceId(result)
    expect(pool.sandbox.ec2.instance(id).lifecycle).toBe('on-demand')
    expect(await pool.row(id)).toMatchObject({ state: 'running', usageClass: 'on-demand' })
    expect(pool.fleets()).toEqual(['spot', 'spot', 'on-demand'])
    succeeded(await pool.release('1004'))
    const later = await pool.provision('1005', { 'resource-class': '2xlarge', 'usage-class': 'on-demand' })
    expect(instanceId(later)).toBe(id)
    succeeded(await pool.release('1005'))
  })

  test('an account without the service-linked role for spot gets on-demand at once, and the reason', async () => {
    pool.sandbox.ec2.capacity.set({
      lifecycle: 'spot',
      count: 0,
      code: 'AuthFailure.ServiceLinkedRoleCreationNotPermitted',
      message:
        'The provided credentials do not have permission to create the service-linked role for EC2 Spot.',
    })
    const result = await pool.provision('1006', { 'resource-class': '4xlarge' })
    expect(pool.sandbox.ec2.instance(instanceId(result)).lifecycle).toBe('on-demand')
    expect(pool.fleets()).toEqual(['spot', 'on-demand'])
    expect(result.log).toContain('the account has no service-linked role for spot instances')
    expect(result.summary).toContain('the account has no service-linked role for spot instances')
  })

  test('the same when EC2 refuses the whole request for it', async () => {
    pool.sandbox.calls.failNext({
      service: 'ec2',
      operation: 'CreateFleet',
      code: 'AuthFailure.ServiceLinkedRoleCreationNotPermitted',
      status: 403,
    })
    const result = await pool.provision('1007', { 'resource-class': '4xlarge' })
    expect(pool.sandbox.ec2.instance(instanceId(result)).lifecycle).toBe('on-demand')
    expect(result.log).toContain('the account has no service-linked role for spot instances')
  })
})

describe('what nobody has', () => {
  const inputs: Inputs = { 'resource-class': '4xlarge', 'capacity-timeout-min': '0' }

  test('without on-demand-fallback on-demand is never tried', async () => {
    pool.sandbox.ec2.capacity.set({ lifecycle: 'spot', count: 0 })
    const failed = await pool.provision('2001', { ...inputs, 'on-demand-fallback': 'false' })
    expect(failed.exitCode).toBe(1)
    expect(pool.fleets()).toEqual(['spot', 'spot'])
    expect(failed.log).toMatch(/Got 0 of 1 instances of class 4xlarge: EC2 has no spot capacity/)
    expect(annotations('error', failed)).toHaveLength(1)
    expect(annotations('error', failed)[0]).toContain('Allow more instance types (`allowed-instance-types`)')
    expect(failed.log).toContain('InsufficientInstanceCapacity: We currently do not have sufficient')
    expect(failed.outputs).toEqual({})
    await expectNothingHeld('2001')
  })

  test.each([
    {
      market: 'spot',
      code: 'MaxSpotInstanceCountExceeded',
      words: ['vCPU quota for spot instances (L-34B43A08)', '"All Standard Spot Instance Requests"'],
      fleets: ['spot'],
    },
    {
      market: 'on-demand',
      code: 'VcpuLimitExceeded',
      words: ['vCPU quota for on-demand instances (L-1216C47A)', '"Running On-Demand Standard instances"'],
      fleets: ['on-demand', 'on-demand'],
    },
    {
      market: 'spot',
      code: 'InsufficientFreeAddressesInSubnet',
      words: ['no free addresses are left in subnet-aaaa1111', 'Add larger subnets'],
      fleets: ['spot', 'spot'],
    },
    {
      market: 'on-demand',
      code: 'RequestLimitExceeded',
      words: ['EC2 takes no more launch requests', 'Try again later'],
      fleets: ['on-demand', 'on-demand'],
    },
  ])('$code is told in words, with what to do', async ({ market, code, words, fleets }) => {
    pool.sandbox.ec2.capacity.set({ count: 0, code })
    const failed = await pool.provision('2002', {
      ...inputs,
      'usage-class': market,
      'on-demand-fallback': 'false',
    })
    expect(failed.exitCode).toBe(1)
    expect(pool.fleets()).toEqual(fleets)
    for (const each of words) expect(annotations('error', failed)[0]).toContain(each)
    expect(failed.log).toContain(`${code}: ${code} (set by the sandbox)`)
    await expectNothingHeld('2002')
  })

  test('both quotas at once: the evidence names both markets', async () => {
    pool.sandbox.ec2.capacity.set({ lifecycle: 'spot', count: 0, code: 'MaxSpotInstanceCountExceeded' })
    pool.sandbox.ec2.capacity.set({ lifecycle: 'on-demand', count: 0, code: 'VcpuLimitExceeded' })
    const failed = await pool.provision('2003', inputs)
    expect(failed.exitCode).toBe(1)
    expect(failed.log).toMatch(/ \| MaxSpotInstanceCountExceeded: [^]* \| VcpuLimitExceeded: /)
    await expectNothingHeld('2003')
  })
})

describe('what waiting can not cure fails at once and gives back what came', () => {
  test.each([
    {
      code: 'UnauthorizedOperation',
      message: 'You are not authorized to perform: iam:PassRole',
      remedy: 'docs/permissions.md',
    },
    {
      code: 'InvalidAMIID.NotFound',
      message: "The image id '[ami-0123456789abcdef0]' does not exist",
      remedy: 'Give `ami` of the refresh workflow a Linux image of this region',
    },
    {
      code: 'PendingVerification',
      message: 'Your account is currently being verified.',
      remedy: 'new accounts are verified by mail',
    },
  ])('$code', async ({ code, message, remedy }) => {
    pool.sandbox.ec2.onLaunch = () => ({ neverBoot: true })
    for (const zone of [...firstZones, fifthZone]) {
      pool.sandbox.ec2.capacity.set({ zone, count: zone === 'us-east-1a' ? 1 : 0, code, message })
    }
    const before = new Set(pool.alive().map(({ id }) => id))
    const failed = await pool.provision('3001', { 'instance-count': '2', 'resource-class': '4xlarge' })
    pool.sandbox.ec2.onLaunch = () => ({})
    expect(failed.exitCode).toBe(1)
    expect(pool.fleets()).toEqual(['spot'])
    expect(failed.log).not.toContain('Waiting up to')
    expect(failed.log).toContain(`  | ${code}: ${message}`)
    expect(annotations('error', failed)).toHaveLength(1)
    expect(annotations('error', failed)[0]).toContain('EC2 launched 1 of 2 instances of class 4xlarge')
    expect(annotations('error', failed)[0]).toContain(remedy)
    expect(pool.alive().filter(({ id }) => !before.has(id))).toEqual([])
    await expectNothingHeld('3001')
  })
})
