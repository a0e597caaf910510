import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals'
import { InputError } from '../../src/domain/errors.ts'
import { readInputs } from '../../src/inputs.ts'
import { github, refreshInputs, stepEnvironment } from './environment.ts'

const provision = (inputs: Record<string, string>) =>
  readInputs(stepEnvironment({ mode: 'provision', ...inputs }))
const refresh = (inputs: Record<string, string>) =>
  readInputs(stepEnvironment({ ...refreshInputs, ...inputs }))

/** The message that the user reads, or the inputs when nothing was refused. */
function refusal(read: () => unknown): unknown {
  try {
    return read()
  } catch (error) {
    if (error instanceof InputError) return error.message
    throw error
  }
}

const many = (count: number, item: (index: number) => string) =>
  Array.from({ length: count }, (_, index) => item(index))
const classes = (count: number) => `{${many(count, (index) => `"c${index}":{"cpu":2,"mmem":4096}`).join()}}`

let printed = ''
beforeEach(() => {
  printed = ''
  jest.spyOn(process.stdout, 'write').mockImplementation((text) => {
    printed += String(text)
    return true
  })
})
afterEach(() => {
  jest.restoreAllMocks()
})

describe('mode', () => {
  test.each([
    ['', 'Input mode is missing. Allowed: provision, release, refresh. Example: provision'],
    ['Release', 'Input mode is "Release". Allowed: provision, release, refresh. Example: provision'],
    ['destroy', 'Input mode is "destroy". Allowed: provision, release, refresh. Example: provision'],
  ])('%j is refused', (mode, message) => {
    expect(refusal(() => readInputs(stepEnvironment({ mode })))).toBe(message)
  })

  test('may have white space around it', () => {
    expect(readInputs(stepEnvironment({ mode: ' release\n' }))).toMatchObject({ mode: 'release' })
  })
})

describe('aws-region', () => {
  test.each([
    ['an explicit input wins', 'eu-central-1', 'us-west-2', 'eu-central-1'],
    ['else the credentials step decides', '', 'us-gov-west-1', 'us-gov-west-1'],
    ['else it is us-east-1', '', '', 'us-east-1'],
  ])('%s', (_, input, variable, region) => {
    const env = stepEnvironment({ mode: 'release', 'aws-region': input }, { ...github, AWS_REGION: variable })
    expect(readInputs(env).common.region).toBe(region)
  })

  test.each([
    [
      'Virginia',
      '',
      'Input aws-region is "Virginia". Allowed: the code of an AWS region. Example: us-east-1',
    ],
    ['', 'x.y', 'Variable AWS_REGION is "x.y". Allowed: the code of an AWS region. Example: us-east-1'],
  ])('%j with AWS_REGION %j is refused', (input, variable, message) => {
    const env = stepEnvironment({ mode: 'release', 'aws-region': input }, { ...github, AWS_REGION: variable })
    expect(refusal(() => readInputs(env))).toBe(message)
  })
})

describe('what GitHub sets', () => {
  const withVariables = (variables: Record<string, string>) =>
    readInputs(stepEnvironment({ mode: 'release' }, { ...github, ...variables })).common

  test.each([
    ['GITHUB_REPOSITORY', ''],
    ['GITHUB_REPOSITORY', 'octo-repo'],
    ['GITHUB_REPOSITORY', 'a/b/c'],
    ['GITHUB_REPOSITORY', 'octo-org/$(reboot)'],
    ['GITHUB_RUN_ID', ''],
    ['GITHUB_RUN_ID', '12;34'],
    ['GITHUB_SERVER_URL', ''],
    ['GITHUB_SERVER_URL', 'file:///etc/passwd'],
    ['GITHUB_API_URL', 'github'],
  ])('%s = %j is refused by name', (name, value) => {
    expect(refusal(() => withVariables({ [name]: value }))).toMatch(
      new RegExp(`^Variable ${name} is .+\\. Allowed: .+\\. Example: .+`),
    )
  })

  test('may end addresses with a slash', () => {
    expect(withVariables({ GITHUB_SERVER_URL: 'http://127.0.0.1:8080/' })).toMatchObject({
      serverUrl: 'http://127.0.0.1:8080',
    })
  })
})

describe('whole numbers', () => {
  const table = [
    { name: 'instance-count', read: provision, property: 'instanceCount', from: 1, to: 500 },
    { name: 'max-runtime-min', read: provision, property: 'maxRuntimeMinutes', from: 1, to: 7200 },
    { name: 'max-runtime-min', read: refresh, property: 'maxRuntimeMinutes', from: 1, to: 7200 },
    { name: 'idle-time-sec', read: refresh, property: 'idleTimeSeconds', from: 1, to: 86400 },
    { name: 'github-reg-token-refresh-min', read: refresh, property: 'tokenRefreshMinutes', from: 0, to: 59 },
    { name: 'capacity-timeout-min', read: provision, property: 'capacityTimeoutMinutes', from: 0, to: 360 },
    { name: 'max-instances', read: refresh, property: 'maxInstances', from: 0, to: 10_000 },
    { name: 'max-leases', read: refresh, property: 'retirement.maxLeases', from: 1, to: 10_000 },
    { name: 'max-age-hours', read: refresh, property: 'retirement.maxAgeHours', from: 1, to: 720 },
    { name: 'metadata-hop-limit', read: refresh, property: 'metadataHopLimit', from: 1, to: 64 },
    { name: 'volume-size-gb', read: refresh, property: 'volume.sizeGib', from: 1, to: 16_384 },
  ]

  test.each(table)('$name takes $from and $to', ({ name, read, property, from, to }) => {
    expect(read({ [name]: String(from) })).toHaveProperty(property, from)
    expect(read({ [name]: ` ${to} ` })).toHaveProperty(property, to)
  })

  test.each(table)('$name refuses everything else', ({ name, read, from, to }) => {
    const wrong = [
      ...[
        String(from - 1),
        String(to + 1),
        '-1',
        '1.5',
        '1e2',
        '0x10',
        '+1',
        'two',
        '1 2',
        'NaN',
        'Infinity',
      ],
      '9'.repeat(400),
    ]
    for (const value of wrong) {
      const message = refusal(() => read({ [name]: value }))
      expect(message).toContain(`Input ${name} is "${value.slice(0, 60)}`)
      expect(message).toMatch(
        new RegExp(`\\. Allowed: a whole number from ${from} to ${to}\\. Example: \\d+$`),
      )
    }
  })

  test.each(table.filter(({ name }) => name !== 'max-runtime-min' && name !== 'volume-size-gb'))(
    '$name has no second default when it is given empty',
    ({ name, read }) => {
      expect(refusal(() => read({ [name]: '' }))).toContain(
        `Input ${name} is missing. Allowed: a whole number`,
      )
    },
  )

  test('are refused where the message can be read as it is', () => {
    expect(refusal(() => provision({ 'instance-count': 'abc' }))).toBe(
      'Input instance-count is "abc". Allowed: a whole number from 1 to 500. Example: 2',
    )
  })
})

describe('provision', () => {
  test('takes on-demand, any separators and duplicates in the type list', () => {
    const inputs = {
      'usage-class': 'on-demand',
      'allowed-instance-types': ' c5.large, m*\nr7i.*,,m*\t',
      'resource-class': '2xlarge',
    }
    expect(provision(inputs)).toMatchObject({
      usageClass: 'on-demand',
      allowedInstanceTypes: ['c5.large', 'm*', 'r7i.*'],
      resourceClass: '2xlarge',
    })
  })

  test.each([
    ['usage-class', '', 'is missing'],
    ['usage-class', 'ondemand', 'is "ondemand". Allowed: spot, on-demand. Example: spot'],
    ['usage-class', 'Spot', 'is "Spot"'],
    ['allowed-instance-types', '', 'is missing'],
    ['allowed-instance-types', ',', 'is ",": the list is empty'],
    ['allowed-instance-types', 'c* M5.large', '"M5.large" is not allowed'],
    ['allowed-instance-types', 'c?.large', '"c?.large" is not allowed'],
    ['allowed-instance-types', `m${'5'.repeat(30)}`, 'is not allowed'],
    ['allowed-instance-types', many(401, (index) => `c${index}.large`).join(' '), 'it lists 401'],
    ['resource-class', '', 'is missing'],
    ['resource-class', 'very large', 'is "very large"'],
    ['resource-class', 'l'.repeat(21), 'is "lll'],
    ['resource-class', 'large#spot', 'is "large#spot"'],
  ])('refuses %s = %j', (name, value, words) => {
    const message = refusal(() => provision({ [name]: value }))
    expect(message).toMatch(new RegExp(`^Input ${name} is .+\\. Allowed: .+\\. Example: .+`))
    expect(message).toContain(words)
  })

  test('takes as many instance types as EC2 does', () => {
    const types = many(400, (index) => `c${index}.large`)
    expect(provision({ 'allowed-instance-types': types.join('\n') })).toMatchObject({
      allowedInstanceTypes: types,
    })
  })

  test('does not look at what only refresh reads', () => {
    const refreshOnly = {
      'idle-time-sec': 'never',
      'resource-class-config': '{',
      ami: 'x',
      'runner-dir': '..',
    }
    expect(provision(refreshOnly)).toEqual(provision({}))
  })
})

describe('refresh', () => {
  test.each([
    ['ami', 'ami-0123abcd', { ami: 'ami-0123abcd' }],
    ['ami', 'resolve:ssm:/pool/ami_x86.64-v1', { ami: 'resolve:ssm:/pool/ami_x86.64-v1' }],
    ['ami', 'resolve:ssm:golden:3', { ami: 'resolve:ssm:golden:3' }],
    ['instance-tags', ' \n', { instanceTags: {} }],
    [
      'instance-tags',
      'team/cost center = a=b \n\n  Name=ci\nкоманда=\n',
      { instanceTags: { 'team/cost center': 'a=b', Name: 'ci', команда: '' } },
    ],
    ['instance-tags', many(46, (index) => `k${index}=v`).join('\n'), { instanceTags: { k45: 'v' } }],
    ['instance-tags', `${'k'.repeat(128)}=${'v'.repeat(256)}`, {}],
    ['volume-type', 'gp2', { volume: { type: 'gp2' } }],
    ['key-name', 'my key', { keyName: 'my key' }],
    ['associate-public-ip', 'true', { associatePublicIp: true }],
    ['associate-public-ip', 'false', { associatePublicIp: false }],
    ['runner-user', 'ec2-user', { runnerUser: 'ec2-user' }],
    ['runner-user', 'rooty', { runnerUser: 'rooty' }],
    [
      'runner-env',
      'GOPROXY=https://proxy.example.com/?a=b\n_x = "$(id)" \'\n',
      { runnerEnv: { GOPROXY: 'https://proxy.example.com/?a=b', _x: '"$(id)" \'' } },
    ],
    ['runner-env', 'ACTIONS_RUNNER_REQUIRE_JOB_CONTAINER=true', { runnerEnv: {} }],
    ['pre-job-script', ' \n', { preJobScript: '' }],
    ['post-job-script', '  echo "$(id)"\n\n', { postJobScript: '  echo "$(id)"\n\n' }],
    ['iam-instance-profile', 'a+b=c,d.e@f-g_h', { iamInstanceProfile: { name: 'a+b=c,d.e@f-g_h' } }],
    [
      'iam-instance-profile',
      'arn:aws-us-gov:iam::123456789012:instance-profile/ci/pool',
      { iamInstanceProfile: { arn: 'arn:aws-us-gov:iam::123456789012:instance-profile/ci/pool' } },
    ],
    ['security-group-ids', 'sg-11111111,sg-22222222', { securityGroupIds: ['sg-11111111', 'sg-22222222'] }],
    ['subnet-ids', 'subnet-11111111\nsubnet-11111111', { subnetIds: ['subnet-11111111'] }],
    ['actions-runner-version', '2.329.0', { runnerVersion: '2.329.0' }],
    ['actions-runner-version', '2.1000.3', { runnerVersion: '2.1000.3' }],
    ['actions-runner-version', '3.0.0', { runnerVersion: '3.0.0' }],
    ['runner-dir', '/opt/actions-runner/', { runnerDir: '/opt/actions-runner' }],
    ['runner-dir', `/${'a'.repeat(1_023)}`, { runnerDir: `/${'a'.repeat(1_023)}` }],
    ['pre-runner-script', 'é'.repeat(32_768), { preRunnerScript: 'é'.repeat(32_768) }],
    ['runner-dir', '/opt/..data/v2.329.0_x64', { runnerDir: '/opt/..data/v2.329.0_x64' }],
    ['max-runtime-min', '', { maxRuntimeMinutes: 30 }],
    ['pre-runner-script', ' \n\t', { preRunnerScript: '' }],
    [
      'pre-runner-script',
      '#!/bin/bash\n  echo \'EOF\' "$(id)"\n\n',
      { preRunnerScript: '#!/bin/bash\n  echo \'EOF\' "$(id)"\n\n' },
    ],
    [
      'timeouts-config',
      '{"boot": 1, "registration": 2, "launchGrace": 3, "noRow": 4, "jobEnd": 3600}',
      { timeouts: { boot: 1, registration: 2, launchGrace: 3, noRow: 4, jobEnd: 3600 } },
    ],
    [
      'resource-class-config',
      '{"GPU-box": {"cpu": 448, "mmem": 25165824}, "tiny": {"mmem": 512, "cpu": 1}}',
      { resourceClasses: { 'GPU-box': { cpu: 448, memoryMib: 25165824 }, tiny: { cpu: 1, memoryMib: 512 } } },
    ],
  ])('takes %s = %j', (name, value, expected) => {
    expect(refresh({ [name]: value })).toMatchObject(expected)
  })

  test.each([
    ['ami', '', 'is missing'],
    ['ami', 'i-0123456789abcdef0', 'Example: ami-0123456789abcdef0'],
    ['ami', 'ami-0123456789abcdef0; reboot', 'Allowed: the id of a machine image'],
    ['ami', 'resolve:ssm:', 'resolve:ssm: with the name of an SSM parameter'],
    ['ami', 'resolve:ssm:/a b', 'resolve:ssm: with the name of an SSM parameter'],
    ['ami', "resolve:ssm:/a'$(id)", 'resolve:ssm: with the name of an SSM parameter'],
    ['instance-tags', 'aws:name=x', '"aws:name" is a key that AWS keeps for itself'],
    ['instance-tags', 'AWS:x=x', 'is a key that AWS keeps for itself'],
    ['instance-tags', 'ec2-runner-pool:run=1', 'is a key by which the pool finds its machines'],
    ['instance-tags', 'EC2-runner-pool=1', 'is a key by which the pool finds its machines'],
    ['instance-tags', 'team', '"team" has no name and value with = between them'],
    ['instance-tags', '=value', '"=value" has no name and value with = between them'],
    ['instance-tags', 'a=1\nb=2\na=3', '"a" comes twice'],
    ['instance-tags', 'a,b=1', '"a,b" is not a key'],
    ['instance-tags', 'a\u0007=1', 'is not a key'],
    ['instance-tags', 'a=\u0007', 'the value of "a" has control characters'],
    ['instance-tags', `${'k'.repeat(129)}=v`, 'is longer than 128 characters'],
    ['instance-tags', `k=${'v'.repeat(257)}`, 'the value of "k" is longer than 256 characters'],
    ['instance-tags', many(47, (index) => `k${index}=v`).join('\n'), 'it has 47 lines'],
    ['volume-type', 'io2', 'Allowed: gp3, gp2'],
    ['volume-throughput', '250', 'volume-type is not given'],
    ['volume-throughput', '124', 'a whole number from 125 to 2000'],
    ['volume-throughput', '2001', 'a whole number from 125 to 2000'],
    ['key-name', 'schlüssel', 'the name of an EC2 key pair'],
    ['key-name', 'k'.repeat(256), 'the name of an EC2 key pair'],
    ['associate-public-ip', 'yes', 'Allowed: true, false'],
    ['runner-user', '', 'is missing'],
    ['runner-user', 'root', 'a Linux user other than root'],
    ['runner-user', 'Ubuntu', 'a Linux user other than root'],
    ['runner-user', '-x', 'a Linux user other than root'],
    ['runner-user', "u'; reboot; '", 'a Linux user other than root'],
    ['runner-user', 'u'.repeat(33), 'a Linux user other than root'],
    ['runner-env', 'A', '"A" has no name and value with = between them'],
    ['runner-env', 'A=', '"A" has no value'],
    ['runner-env', '1A=x', '"1A" is not a name'],
    ['runner-env', 'A-B=x', '"A-B" is not a name'],
    ['runner-env', 'A=\u001b[31m', 'the value of "A" has control characters'],
    ['runner-env', `A=${'x'.repeat(4_097)}`, 'the value of "A" is longer than 4096 characters'],
    ['runner-env', many(101, (index) => `A${index}=v`).join('\n'), 'it has 101 lines'],
    ...[
      ...[
        'RUNNER_TOOL_CACHE',
        'GITHUB_RUN_ID',
        'ACTIONS_RUNNER_INPUT_TOKEN',
        'ACTIONS_RUNNER_HOOK_JOB_STARTED',
      ],
      ...[
        'EC2_RUNNER_POOL_LEASE',
        'HOME',
        'PATH',
        'TMPDIR',
        'LD_PRELOAD',
        'BASH_ENV',
        'AGENT_TOOLSDIRECTORY',
      ],
    ].map((name) => ['runner-env', `${name}=x`, `"${name}" would break the runner`]),
    ['github-token', '', 'is missing'],
    ['iam-instance-profile', '', 'is missing'],
    [
      'iam-instance-profile',
      'arn:aws:iam::123456789012:role/pool',
      'the name or the ARN of an instance profile',
    ],
    ['iam-instance-profile', 'two words', 'the name or the ARN of an instance profile'],
    ['security-group-ids', '', 'is missing'],
    ['security-group-ids', 'sg-11111111 default', '"default" is not allowed'],
    ['security-group-ids', many(17, (index) => `sg-${11111111 + index}`).join(), 'it lists 17'],
    ['subnet-ids', '', 'is missing'],
    ['subnet-ids', 'subnet-11111111;subnet-22222222', '"subnet-11111111;subnet-22222222" is not allowed'],
    ['subnet-ids', 'vpc-11111111', '"vpc-11111111" is not allowed'],
    ['actions-runner-version', '', 'is missing'],
    ['actions-runner-version', 'v2.330.0', 'latest, or a version from 2.329.0 on'],
    ['actions-runner-version', '2.330', 'latest, or a version from 2.329.0 on'],
    ['actions-runner-version', '2.328.9', 'GitHub no longer lets this version register'],
    ['actions-runner-version', '1.999.0', 'GitHub no longer lets this version register'],
    ['runner-dir', `/${'a'.repeat(1_024)}`, 'an absolute path of up to 1024'],
    ['runner-dir', 'opt/runner', 'an absolute path'],
    ['runner-dir', '/', 'an absolute path'],
    ['runner-dir', '/opt/../etc', 'an absolute path'],
    ['runner-dir', '/opt/.', 'an absolute path'],
    ['runner-dir', '/opt/my runner', 'an absolute path'],
    ['runner-dir', "/opt/'$(id)'", 'an absolute path'],
    ['timeouts-config', '', 'is missing'],
    ['timeouts-config', '{"boot":', 'it is not well-formed JSON'],
    ['timeouts-config', '[300]', 'it is not a JSON object'],
    ['timeouts-config', 'null', 'it is not a JSON object'],
    ['timeouts-config', '{"Boot":300}', '"Boot" is not a timeout'],
    ['timeouts-config', '{"toString":300}', '"toString" is not a timeout'],
    ['timeouts-config', '{"boot":300,"registration":90,"launchGrace":300,"noRow":180}', 'jobEnd is missing'],
    ['timeouts-config', '{"boot":0}', 'boot is 0'],
    ['timeouts-config', '{"boot":3601}', 'boot is 3601'],
    ['timeouts-config', '{"boot":"300"}', 'boot is "300"'],
    ['timeouts-config', '{"boot":1.5}', 'boot is 1.5'],
    ['resource-class-config', '', 'is missing'],
    ['resource-class-config', 'large=2', 'it is not well-formed JSON'],
    ['resource-class-config', '"large"', 'it is not a JSON object'],
    ['resource-class-config', '{}', 'it has no class'],
    ['resource-class-config', classes(41), 'it has 41 classes'],
    ['resource-class-config', '{"":{"cpu":2,"mmem":4096}}', '"" is not a class name'],
    ['resource-class-config', '{"a b":{"cpu":2,"mmem":4096}}', '"a b" is not a class name'],
    ['resource-class-config', '{"__proto__":{"cpu":2,"mmem":4096}}', '"__proto__" is not a class name'],
    ['resource-class-config', '{"a123456789012345678901":{"cpu":2,"mmem":4096}}', 'is not a class name'],
    [
      'resource-class-config',
      '{"big":{"cpu":2,"mmem":4096},"Big":{"cpu":4,"mmem":4096}}',
      'class "Big" differs from another only by upper and lower case',
    ],
    ['resource-class-config', '{"large":null}', 'class "large" is null, not an object'],
    ['resource-class-config', '{"large":[2,4096]}', 'class "large" is [2,4096], not an object'],
    ['resource-class-config', '{"large":{"mmem":4096}}', 'class "large" has no cpu'],
    ['resource-class-config', '{"large":{"cpu":2}}', 'class "large" has no mmem'],
    [
      'resource-class-config',
      '{"large":{"cpu":2,"memory":4096}}',
      'class "large" has the unknown key "memory"',
    ],
    ['resource-class-config', '{"large":{"cpu":"2","mmem":4096}}', 'class "large" has cpu "2"'],
    ['resource-class-config', '{"large":{"cpu":0,"mmem":4096}}', 'class "large" has cpu 0'],
    ['resource-class-config', '{"large":{"cpu":-2,"mmem":4096}}', 'class "large" has cpu -2'],
    ['resource-class-config', '{"large":{"cpu":1.5,"mmem":4096}}', 'class "large" has cpu 1.5'],
    ['resource-class-config', '{"large":{"cpu":449,"mmem":4096}}', 'class "large" has cpu 449'],
    ['resource-class-config', '{"large":{"cpu":2,"mmem":511}}', 'class "large" has mmem 511'],
    ['resource-class-config', '{"large":{"cpu":448,"mmem":25165825}}', 'class "large" has mmem 25165825'],
    ['resource-class-config', '{"large":{"cpu":2,"mmem":4194304}}', 'which no machine with cpu 2 has'],
  ])('refuses %s = %j', (name, value, words) => {
    const message = refusal(() => refresh({ [name]: value }))
    expect(message).toMatch(new RegExp(`^Input ${name} is .+\\. Allowed: .+\\. Example: .+`))
    expect(message).toContain(words)
  })

  test.each(['pre-runner-script', 'pre-job-script', 'post-job-script', 'runner-env'])(
    'refuses %s of more than 64 KB with the numbers, and shows nothing of it',
    (name) => {
      const text = 'A=é\n'.repeat(13_108)
      expect(refusal(() => refresh({ [name]: `${text}#` }))).toBe(
        `Input ${name} is too long: it has 65541 bytes. Allowed: up to 65536 bytes.`,
      )
    },
  )

  test('accepts the examples that its messages give for JSON', () => {
    const examples = { 'resource-class-config': '{', 'timeouts-config': '{' }
    for (const [name, value] of Object.entries(examples)) {
      const message = String(refusal(() => refresh({ [name]: value })))
      const example = message.slice(message.indexOf('Example: ') + 'Example: '.length)
      expect(refresh({ [name]: example })).toMatchObject({ mode: 'refresh' })
    }
  })
})

describe('the throughput of a volume', () => {
  test('goes with gp3 alone', () => {
    const volume = { 'volume-type': 'gp3', 'volume-throughput': '500', 'volume-size-gb': '50' }
    expect(refresh(volume)).toMatchObject({
      volume: { type: 'gp3', throughputMibPerSecond: 500, sizeGib: 50 },
    })
    expect(refusal(() => refresh({ ...volume, 'volume-type': 'gp2' }))).toBe(
      'Input volume-throughput is "500": volume-type is gp2. Allowed: a throughput together with volume-type gp3. ' +
        'Example: 250 with volume-type gp3',
    )
  })
})

test('after-drift keeps or retires, and nothing else', () => {
  expect(refresh({})).toMatchObject({ afterDrift: 'keep' })
  expect(refresh({ 'after-drift': 'retire' })).toMatchObject({ afterDrift: 'retire' })
  expect(refusal(() => refresh({ 'after-drift': 'end' }))).toContain('Allowed: keep, retire.')
})

describe('switches', () => {
  const table = [
    { name: 'on-demand-fallback', read: provision, property: 'onDemandFallback' },
    { name: 'runner-sudo', read: refresh, property: 'runnerSudo' },
    { name: 'job-instance-credentials', read: refresh, property: 'jobInstanceCredentials' },
    { name: 'dry-run', read: refresh, property: 'isDryRun' },
  ]

  test.each(table)('$name is true or false, and nothing else', ({ name, read, property }) => {
    expect(read({ [name]: 'true' })).toHaveProperty(property, true)
    expect(read({ [name]: 'false' })).toHaveProperty(property, false)
    for (const value of ['', 'yes', 'True', '1']) {
      expect(refusal(() => read({ [name]: value }))).toContain('Allowed: true, false. Example: true')
    }
  })
})

describe('messages', () => {
  test('stay on one line and short, whatever was given', () => {
    const message = String(refusal(() => refresh({ ami: `line\nline\u001b[31m${'x'.repeat(5000)}` })))
    // eslint-disable-next-line no-control-regex
    expect(message).not.toMatch(/[\n\r\u001b]/)
    expect(message.length).toBeLessThan(300)
  })

  test('do not cut a character in half', () => {
    const message = String(refusal(() => refresh({ ami: '\u{1F680}'.repeat(200) })))
    expect(Buffer.from(message).toString()).toBe(message)
  })
})

describe('the GitHub token', () => {
  test.each([
    ['of a good step', () => refresh({})],
    ['of a step with another fault', () => refresh({ ami: 'wrong' })],
    ['of a step of another mode', () => provision({ 'github-token': 'ghs_secretsecretsecret' })],
    ['of a step without a mode', () => refresh({ mode: '' })],
  ])('%s is masked before anything else is printed', (_, read) => {
    refusal(read)
    expect(printed.split('\n')[0]).toBe('::add-mask::ghs_secretsecretsecret')
  })

  test('never stands in a message', () => {
    const message = refusal(() => refresh({ 'github-token': 'ghs_secret with a space' }))
    expect(message).toContain('Input github-token is "***"')
    expect(message).not.toContain('ghs_secret')
  })
})
