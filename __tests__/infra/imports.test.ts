import { describe, expect, test } from '@jest/globals'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Statement } from '../../infra/policies.ts'
import { examplePolicies } from '../../infra/rendering.ts'
import { root } from '../docs/documents.ts'

/** Actions that a call needs beside its own: tags at creation, machines of a fleet, the role that they get. */
const companions: Record<string, string[]> = {
  'dynamodb:CreateTable': ['dynamodb:TagResource'],
  'ec2:CreateFleet': ['ec2:RunInstances', 'ec2:CreateTags', 'iam:PassRole'],
  'sqs:CreateQueue': ['sqs:TagQueue'],
}

/** The document client's commands and SQS's batches are authorised as these. */
const authorisedAs: Record<string, string> = {
  'dynamodb:BatchGet': 'dynamodb:BatchGetItem',
  'dynamodb:Delete': 'dynamodb:DeleteItem',
  'dynamodb:Get': 'dynamodb:GetItem',
  'dynamodb:Put': 'dynamodb:PutItem',
  'dynamodb:Update': 'dynamodb:UpdateItem',
  'sqs:ChangeMessageVisibilityBatch': 'sqs:ChangeMessageVisibility',
  'sqs:DeleteMessageBatch': 'sqs:DeleteMessage',
  'sqs:SendMessageBatch': 'sqs:SendMessage',
}

const services: Record<string, string> = {
  '@aws-sdk/client-dynamodb': 'dynamodb',
  '@aws-sdk/lib-dynamodb': 'dynamodb',
  '@aws-sdk/client-ec2': 'ec2',
  '@aws-sdk/client-sqs': 'sqs',
}

function sources(folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => readFileSync(join(root, folder, file), 'utf8'))
}

/** Every action that the control plane's calls need: the commands that it imports from the SDK. */
function neededByCaller(): string[] {
  const imports = sources('src').flatMap((text) => [...text.matchAll(/import \{([^}]*)\} from '([^']+)'/g)])
  const calls = imports.flatMap(([, names = '', from = '']) =>
    [...names.matchAll(/\b(\w+)Command\b/g)].flatMap(([, name = '']) => {
      const service = services[from]
      return service === undefined ? [] : [`${service}:${name}`]
    }),
  )
  const actions = [...calls, ...signedCalls()].map((call) => authorisedAs[call] ?? call)
  return unique(actions.flatMap((action) => [action, ...(companions[action] ?? [])]))
}

/** Calls of services without an SDK client: the target of a JSON request, the action of an IAM request. */
function signedCalls(): string[] {
  const text = sources('src/aws').join('\n')
  const services: Record<string, string> = {
    AmazonSSM: 'ssm',
    AWSPriceListService: 'pricing',
    ServiceQuotasV20190624: 'servicequotas',
  }
  const targets = [...text.matchAll(/'(AmazonSSM|AWSPriceListService|ServiceQuotasV20190624)\.(\w+)'/g)]
  const actions = [...text.matchAll(/iam\(\{ Action: '(\w+)'/g)]
  return [
    ...targets.map(([, service = '', name = '']) => `${services[service] ?? ''}:${name}`),
    ...actions.map(([, name = '']) => `iam:${name}`),
  ]
}

function unique(values: readonly string[]): string[] {
  return [...new Set(values)].sort()
}

function actions(statements: readonly Statement[]): string[] {
  return unique(statements.flatMap(({ Action }) => Action))
}

describe('the policies, by the commands that the source imports,', () => {
  test('let the caller do what its calls need, and nothing else', () => {
    const { callerPolicy, callerKeyPolicy } = examplePolicies
    const granted = actions([...callerPolicy.Statement, ...callerKeyPolicy.Statement])
    // What DynamoDB takes of KMS in the caller's name is not in the source.
    expect(granted.filter((action) => !action.startsWith('kms:'))).toEqual(neededByCaller())
  })

  test('let the instance do what the agent and the boot script call, and nothing else', () => {
    const agent = sources('src/agent').join('\n')
    const called = [
      ...[...agent.matchAll(/dynamodb\('(\w+)'/g)].map(([, name = '']) => `dynamodb:${name}`),
      ...[...agent.matchAll(/Action: '(\w+)'/g)].map(([, name = '']) => `ec2:${name}`),
    ]
    expect(actions(examplePolicies.instancePolicy.Statement)).toEqual(unique(called))
  })
})
