import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { completed, instanceId, refreshInputs, startPool, succeeded, until, type Pool } from './pool.ts'

let pool: Pool

/** As a workflow gives them. */
const inputs = {
  ami: 'resolve:ssm:/pool/ami',
  'instance-tags': 'Name=ci runner\nteam/cost center=a=b\n',
  'volume-size-gb': '40',
  'volume-type': 'gp3',
  'volume-throughput': '300',
  'associate-public-ip': 'true',
  'metadata-hop-limit': '2',
  'runner-user': 'ubuntu',
  'runner-env': "GREETING=it's me, $HOME\n",
  'pre-job-script': 'echo "before the steps: $GREETING"\n',
  'post-job-script': 'echo "after the steps: $(cat done)"\n',
}

beforeAll(async () => {
  pool = await startPool({ refresh: false })
})
afterAll(async () => {
  await pool.sandbox.stop()
})

test('a check before the first refresh is all in order, but for what there is not yet', async () => {
  const checked = succeeded(await pool.step('1', { ...refreshInputs, ...inputs, 'dry-run': 'true' }))
  expect(checked.summary).toContain('### Check of the pool: nothing failed (dry run)')
  expect(checked.summary.match(/^\| ✔ \|/gm)).toHaveLength(12)
  expect(checked.summary.match(/^\| – \|/gm)).toHaveLength(2)
  expect(pool.sandbox.ec2.launchTemplates()).toEqual([])
})

test('a check that finds something fails the step, and its table says what to do', async () => {
  const wrong = { 'iam-instance-profile': 'none', 'allowed-instance-types': 'c6g.*', 'dry-run': 'true' }
  const checked = await pool.step('1', { ...refreshInputs, ...inputs, ...wrong })
  expect(checked.exitCode).toBe(1)
  expect(checked.log).toContain(
    '::error title=Check failed::2 of 14 checks failed: instance types, instance profile.',
  )
  expect(checked.summary).toMatch(
    /\| ✘ \| instance types \| No type among c6g\.&#42; serves class large on x64\. \| Allow more types/,
  )
  expect(checked.summary).toMatch(/\| ✘ \| instance profile \| There is no instance profile none\. \|/)
})

test('machines are what the inputs say, and so are their jobs', async () => {
  await pool.refresh(inputs)
  const id = instanceId(await pool.provision('8001'))
  const { tags, imageId, data } = pool.sandbox.ec2.instance(id)
  expect(imageId).toBe('ami-0123456789abcdef0')
  expect(tags).toEqual(
    expect.arrayContaining([
      { key: 'Name', value: 'ci runner' },
      { key: 'team/cost center', value: 'a=b' },
      { key: 'ec2-runner-pool:run', value: '8001' },
    ]),
  )
  expect(data).toMatchObject({
    BlockDeviceMapping: [
      { DeviceName: '/dev/xvda', Ebs: { VolumeSize: '40', VolumeType: 'gp3', Throughput: '300' } },
    ],
    NetworkInterface: [{ AssociatePublicIpAddress: 'true' }],
    MetadataOptions: { HttpPutResponseHopLimit: '2' },
  })
  const job = await completed(pool.job('8001', ['echo "home: $HOME"; echo yes >done']))
  expect(job).toMatchObject({ conclusion: 'success' })
  expect(job.log).toMatch(
    /before the steps: it's me, \$HOME\n[^]*home: \S+\/home\/ubuntu\n[^]*after the steps: yes\n/,
  )
  succeeded(await pool.release('8001'))
})

test('a new value of the parameter retires the idle machines of the old one', async () => {
  const [old] = pool.alive()
  pool.sandbox.lookups.parameters.set('/pool/ami', 'ami-0aaaaaaaaaaaaaaaa')
  const refreshed = await pool.refresh(inputs)
  expect(refreshed.log).toContain(`Ended ${old?.id ?? ''}`)
  await until('the old machine is terminated', () => pool.alive().length === 0)
  const id = instanceId(await pool.provision('8002'))
  expect(pool.sandbox.ec2.instance(id).imageId).toBe('ami-0aaaaaaaaaaaaaaaa')
  succeeded(await pool.release('8002'))
})
