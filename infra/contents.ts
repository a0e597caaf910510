import { contentIdPrefix } from '../src/domain/content.ts'
import type { Statement } from './policies.ts'

/** Lets machines read the agent and what users write for machines, which lie in the table (an ARN) beside their items. */
export function readContents(table: string): Statement {
  return {
    Sid: 'Contents',
    Effect: 'Allow',
    Action: 'dynamodb:GetItem',
    Resource: table,
    Condition: { 'ForAllValues:StringLike': { 'dynamodb:LeadingKeys': [`${contentIdPrefix}*`] } },
  }
}
