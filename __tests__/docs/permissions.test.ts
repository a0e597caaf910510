import { describe, expect, test } from '@jest/globals'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { codeBlocks, readDocument, root, section, tableRows } from './documents.ts'

interface Statement {
  Sid: string
  Action: string | string[]
}

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
  // The price list has no client in the action.
  const byHand = sources('src').flatMap((text) =>
    [...text.matchAll(/AWSPriceListService\.(\w+)/g)].map(([, name = '']) => `pricing:${name}`),
  )
  const actions = [...calls.map((call) => authorisedAs[call] ?? call), ...byHand]
  return unique(actions.flatMap((action) => [action, ...(companions[action] ?? [])]))
}

function policy(heading: string): Statement[] {
  const readme = readDocument('README.md').text
  const [code = ''] = codeBlocks(section(section(readme, 'Permissions'), heading), 'json')
  // The policy is ours; AWS alone can say whether it is one.
  // eslint-disable-next-line @typescript-eslint/no-unsafe-type-assertion
  return (JSON.parse(code) as { Statement: Statement[] }).Statement
}

function unique(values: readonly string[]): string[] {
  return [...new Set(values)].sort()
}

function actions(statements: readonly Statement[]): string[] {
  return unique(statements.flatMap(({ Action }) => Action))
}

describe("README's policies", () => {
  test('let the caller do what its calls need, and nothing else', () => {
    expect(actions(policy('The caller'))).toEqual(neededByCaller())
  })

  test('let the instance do what the agent and the boot script call, and nothing else', () => {
    const agent = sources('src/agent').join('\n')
    const called = [
      ...[...agent.matchAll(/dynamodb\('(\w+)'/g)].map(([, name = '']) => `dynamodb:${name}`),
      ...[...agent.matchAll(/Action: '(\w+)'/g)].map(([, name = '']) => `ec2:${name}`),
    ]
    expect(actions(policy('The instance'))).toEqual(unique(called))
  })

  test('are divided by mode with every statement in one row', () => {
    const divided = tableRows(section(readDocument('README.md').text, 'The caller')).flatMap(([sids = '']) =>
      [...sids.matchAll(/`(\w+)`/g)].map(([, sid]) => sid),
    )
    expect(divided.sort()).toEqual(
      policy('The caller')
        .map(({ Sid }) => Sid)
        .sort(),
    )
  })
})
