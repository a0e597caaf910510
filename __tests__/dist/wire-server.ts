import { createHash } from 'node:crypto'
import { once } from 'node:events'
import { createServer } from 'node:http'
import { encodeHandOut } from '../../src/domain/protocol.ts'
import { configuration, instanceItem } from '../domain/samples.ts'
import { marshall } from '@aws-sdk/util-dynamodb'

interface Answer {
  status: number
  body: string
}

const json = (body: unknown, status = 200): Answer => ({ status, body: JSON.stringify(body) })
const refusal = (type: string, more: object = {}) =>
  json({ __type: `com.amazonaws#${type}`, message: `refused: ${type}`, ...more }, 400)
const xml = (operation: string, body: string): Answer => ({
  status: 200,
  body: `<${operation}Response xmlns="http://ec2.amazonaws.com/doc/2016-11-15/"><requestId>r</requestId>${body}</${operation}Response>`,
})
const xmlRefusal = (code: string): Answer => ({
  status: 400,
  body: `<Response><Errors><Error><Code>${code}</Code><Message>refused &amp; more</Message></Error></Errors><RequestID>r</RequestID></Response>`,
})
const md5 = (text: string) => createHash('md5').update(text).digest('hex')

const row = marshall(instanceItem(1, { deadlineAtMs: 2_000_000, createdAtMs: 1_000_000 }))
const message = encodeHandOut({ id: instanceItem(1).id, lease: 1, instanceType: 'c6i.large' })
const table = { TableArn: 'arn:aws:dynamodb:us-east-1:123456789012:table/table', TableStatus: 'ACTIVE', CreationDateTime: 1.7e9 }

/** What the server says to each operation, one answer after another; the last one stays. */
const answers: Record<string, Answer[]> = {
  CreateTable: [json({ TableDescription: table }), refusal('ResourceInUseException')],
  DescribeTable: [json({ Table: table })],
  UpdateTable: [json({ TableDescription: table })],
  DescribeTimeToLive: [json({ TimeToLiveDescription: { TimeToLiveStatus: 'DISABLED' } })],
  UpdateTimeToLive: [json({}), refusal('ValidationException')],
  BatchGetItem: [
    json({ Responses: { table: [marshall(configuration())] }, UnprocessedKeys: {} }),
    refusal('ResourceNotFoundException'),
    json({ Responses: { table: [row] }, UnprocessedKeys: {} }),
  ],
  PutItem: [json({}), refusal('ConditionalCheckFailedException'), json({})],
  UpdateItem: [
    json({ Attributes: row }),
    refusal('ConditionalCheckFailedException', { Item: row }),
    refusal('AccessDeniedException'),
    json({}),
  ],
  DeleteItem: [json({})],
  Query: [json({ Items: [row], Count: 1, LastEvaluatedKey: { id: { S: 'x' } } }), json({ Items: [], Count: 0 })],
  Scan: [json({ Items: [row, marshall(configuration())], Count: 2 })],
  ListQueues: [json({ QueueUrls: ['http://127.0.0.1/1/a'], NextToken: 'next' }), json({ QueueUrls: ['http://127.0.0.1/1/b'] })],
  CreateQueue: [json({ QueueUrl: 'http://127.0.0.1/1/a' })],
  SetQueueAttributes: [json({})],
  SendMessageBatch: [
    json({
      Successful: [{ Id: '0', MessageId: 'm', MD5OfMessageBody: md5(message) }],
      Failed: [{ Id: '1', SenderFault: true, Code: 'no' }],
    }),
  ],
  ReceiveMessage: [
    json({ Messages: [{ MessageId: 'm', ReceiptHandle: 'receipt', Body: message, MD5OfBody: md5(message) }] }),
    refusal('QueueDoesNotExist'),
  ],
  DeleteMessageBatch: [json({ Successful: [{ Id: '0' }], Failed: [] })],
  ChangeMessageVisibilityBatch: [json({ Successful: [{ Id: '0' }], Failed: [] })],
  CreateFleet: [
    xml(
      'CreateFleet',
      '<fleetId>fleet-1</fleetId><errorSet><item><errorCode>InsufficientInstanceCapacity</errorCode><errorMessage>none</errorMessage></item></errorSet><fleetInstanceSet><item><instanceIds><item>i-1</item><item>i-2</item></instanceIds><instanceType>c6i.large</instanceType><launchTemplateAndOverrides><overrides><subnetId>subnet-aaaa1111</subnetId></overrides></launchTemplateAndOverrides></item></fleetInstanceSet>',
    ),
    xmlRefusal('UnauthorizedOperation'),
  ],
  DescribeInstances: [
    xml(
      'DescribeInstances',
      '<reservationSet><item><instancesSet><item><instanceId>i-1</instanceId><launchTime>2026-01-02T03:04:05.000Z</launchTime><tagSet><item><key>ec2-runner-pool:launch</key><value>launch</value></item></tagSet></item></instancesSet></item></reservationSet><nextToken>next</nextToken>',
    ),
    xml('DescribeInstances', '<reservationSet/>'),
    xml(
      'DescribeInstances',
      '<reservationSet><item><instancesSet><item><instanceId>i-2</instanceId><stateReason><code>c</code><message>Server.SpotInstanceTermination</message></stateReason></item></instancesSet></item></reservationSet>',
    ),
  ],
  DescribeInstanceStatus: [
    xml(
      'DescribeInstanceStatus',
      '<instanceStatusSet><item><instanceId>i-1</instanceId><instanceStatus><status>impaired</status></instanceStatus><systemStatus><status>ok</status></systemStatus></item></instanceStatusSet>',
    ),
  ],
  TerminateInstances: [xml('TerminateInstances', '<instancesSet/>'), xmlRefusal('InvalidInstanceID.NotFound')],
  DescribeImages: [xml('DescribeImages', '<imagesSet><item><imageId>ami-1</imageId><imageState>available</imageState><architecture>arm64</architecture><rootDeviceName>/dev/xvda</rootDeviceName><blockDeviceMapping><item><deviceName>/dev/xvda</deviceName><ebs><volumeSize>20</volumeSize><volumeType>gp3</volumeType><throughput>125</throughput><iops>3000</iops></ebs></item></blockDeviceMapping></item></imagesSet>')],
  DescribeSubnets: [
    xml(
      'DescribeSubnets',
      '<subnetSet><item><subnetId>subnet-aaaa1111</subnetId><availabilityZone>us-east-1a</availabilityZone><availableIpAddressCount>12</availableIpAddressCount></item></subnetSet>',
    ),
  ],
  DescribeSecurityGroups: [
    xml(
      'DescribeSecurityGroups',
      '<securityGroupInfo><item><groupId>sg-aaaa1111</groupId><vpcId>vpc-1</vpcId></item></securityGroupInfo>',
    ),
  ],
  GetInstanceTypesFromInstanceRequirements: [
    xml(
      'GetInstanceTypesFromInstanceRequirements',
      '<instanceTypeSet><item><instanceType>c7g.large</instanceType></item></instanceTypeSet>',
    ),
  ],
  DescribeSpotPriceHistory: [
    xml(
      'DescribeSpotPriceHistory',
      '<spotPriceHistorySet><item><instanceType>c6i.large</instanceType><availabilityZone>us-east-1a</availabilityZone><spotPrice>0.031</spotPrice></item></spotPriceHistorySet>',
    ),
  ],
  RunInstances: [xmlRefusal('DryRunOperation')],
  DescribeLaunchTemplates: [xmlRefusal('InvalidLaunchTemplateName.NotFoundException')],
  CreateLaunchTemplate: [
    xml(
      'CreateLaunchTemplate',
      '<launchTemplate><launchTemplateId>lt-1</launchTemplateId><latestVersionNumber>1</latestVersionNumber></launchTemplate>',
    ),
  ],
  CreateLaunchTemplateVersion: [
    xml(
      'CreateLaunchTemplateVersion',
      '<launchTemplateVersion><launchTemplateId>lt-1</launchTemplateId><versionNumber>17</versionNumber></launchTemplateVersion>',
    ),
  ],
  DescribeLaunchTemplateVersions: [
    xml(
      'DescribeLaunchTemplateVersions',
      `<launchTemplateVersionSet>${Array.from({ length: 40 }, (_, index) => `<item><versionNumber>${index + 1}</versionNumber><defaultVersion>${index === 3}</defaultVersion></item>`).join('')}</launchTemplateVersionSet>`,
    ),
  ],
  DeleteLaunchTemplateVersions: [xml('DeleteLaunchTemplateVersions', '')],
}

/** Headers that no two processes have alike: times, numbers of the call, signatures and hashes over both. */
const ownOfTheCall = new Set([
  'x-amz-date',
  'authorization',
  'x-amz-content-sha256',
  'amz-sdk-invocation-id',
  'amz-sdk-request',
  'host',
])
const uuid = /[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}/g
/** Prices are asked for from now on. */
const now = /StartTime=[^&]*/g
const sdkVersion = /(aws-sdk-js|api\/\w+)[/#]3\.\d+\.\d+/g

/** A request as one text: target, headers in their order, body. */
export interface WireRequest {
  operation: string
  text: string
}

/** AWS as a script, and what was asked of it. */
export async function startWireServer() {
  const requests: WireRequest[] = []
  const counts = new Map<string, number>()
  const server = createServer((request, response) => {
    const chunks: Buffer[] = []
    request.on('data', (chunk: Buffer) => chunks.push(chunk))
    request.on('end', () => {
      const body = Buffer.concat(chunks).toString()
      const target = String(request.headers['x-amz-target'] ?? '')
      const operation = target.split('.').at(-1) || (new URLSearchParams(body).get('Action') ?? '')
      const headers: string[] = []
      for (let index = 0; index < request.rawHeaders.length; index += 2) {
        const [name = '', value = ''] = request.rawHeaders.slice(index, index + 2)
        headers.push(`${name}: ${ownOfTheCall.has(name.toLowerCase()) ? '…' : value}`)
      }
      // A release of the SDK names different versions of itself in its CommonJS and its ES module form.
      const text = [`${request.method} ${request.url}`, ...headers, '', body].join('\n').replace(uuid, 'uuid').replace(now, 'StartTime=now').replace(sdkVersion, '$1')
      requests.push({ operation, text })
      const count = counts.get(operation) ?? 0
      counts.set(operation, count + 1)
      const script = answers[operation] ?? [refusal('UnknownOperationException')]
      const answer = script[Math.min(count, script.length - 1)] ?? refusal('UnknownOperationException')
      response.writeHead(answer.status, { 'x-amzn-requestid': 'r' }).end(answer.body)
    })
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('The server has no port.')
  return { origin: `http://127.0.0.1:${address.port}`, requests, stop: () => server.close() }
}
