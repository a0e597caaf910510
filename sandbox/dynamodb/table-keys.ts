import { region } from '../account.ts'
import type { AwsRequest } from '../aws-server.ts'
import type { Need } from '../iam/policy.ts'
import { isObject, type JsonObject, objectOf, textOf } from '../json.ts'

/** Actions that DynamoDB takes of KMS in the caller's name; AWS does not say which for which call, so each asks all. */
const uses = ['Decrypt', 'DescribeKey', 'Encrypt', 'GenerateDataKey', 'ReEncryptFrom', 'ReEncryptTo']
/** Calls that touch no data. */
const silent = /^(Describe|List|Tag|UpdateTimeToLive|DeleteTable)/

/** Customer-managed keys by table, which the database itself knows nothing of. */
export class TableKeys {
  readonly #keys = new Map<string, string>()

  /** What the call needs of a key: that which its table has, or is to get. */
  needs({ operation, params }: AwsRequest): Need[] {
    const table = textOf(params, 'TableName') ?? Object.keys(objectOf(params, 'RequestItems'))[0] ?? ''
    const asked = askedKey(params)
    const key = asked ?? this.#keys.get(table)
    if (key === undefined || silent.test(operation)) return []
    return [...uses, ...(asked === undefined ? [] : ['CreateGrant'])].map((action) => ({
      action: `kms:${action}`,
      resource: key,
      context: { 'kms:ViaService': `dynamodb.${region}.amazonaws.com` },
    }))
  }

  /** Keeps the key of a call that succeeded. */
  keep(params: JsonObject): void {
    const key = askedKey(params)
    if (key !== undefined) this.#keys.set(textOf(params, 'TableName') ?? '', key)
  }

  /** A table's description with its key. */
  describe(answer: JsonObject): JsonObject {
    const table = answer['Table']
    const key = isObject(table) ? this.#keys.get(textOf(table, 'TableName') ?? '') : undefined
    if (!isObject(table) || key === undefined) return answer
    const encryption = { Status: 'ENABLED', SSEType: 'KMS', KMSMasterKeyArn: key }
    return { ...answer, Table: { ...table, SSEDescription: encryption } }
  }
}

function askedKey(params: JsonObject): string | undefined {
  return textOf(objectOf(params, 'SSESpecification'), 'KMSMasterKeyId')
}
