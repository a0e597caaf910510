import type { IncomingHttpHeaders } from 'node:http'
import type { AwsAnswer, AwsError } from './aws-server.ts'
import { type JsonObject, parseObject } from './json.ts'

/** The AWS JSON 1.0 protocol, which DynamoDB and SQS speak (https://smithy.io/2.0/aws/protocols/aws-json-1_0-protocol.html). */
const contentType = 'application/x-amz-json-1.0'

export function decodeJson(
  headers: IncomingHttpHeaders,
  body: string,
): { operation: string; params: JsonObject } {
  const target = headers['x-amz-target']
  const operation = typeof target === 'string' ? (target.split('.')[1] ?? '') : ''
  return { operation, params: parseObject(body) }
}

export function jsonAnswer(body: JsonObject): AwsAnswer {
  return { status: 200, contentType, body: JSON.stringify(body) }
}

/** `namespace` completes the error's type, such as `com.amazonaws.sqs`. */
export function jsonError(namespace: string, { code, message, status }: AwsError): AwsAnswer {
  return { status, contentType, body: JSON.stringify({ __type: `${namespace}#${code}`, message }) }
}
