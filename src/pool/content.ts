import { gzipSync } from 'node:zlib'
import { PutCommand, type DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb'
import { forPurpose } from '../aws/errors.ts'
import type { Clock } from '../domain/clock.ts'
import { contentId, contentLifeMs, type Content, type ContentItem } from '../domain/content.ts'

/** What machines read out of the pool's table before their first lease. */
export interface ContentStore {
  /**
   * Makes sure that the contents stand for {@link contentLifeMs} from now on. Writes without a look at what is there:
   * under one key there is only ever one text.
   */
  write(contents: readonly Content[]): Promise<void>
}

/** The contents in the table with this name. */
export function createContentStore(
  client: DynamoDBDocumentClient,
  table: string,
  clock: Clock,
): ContentStore {
  return {
    write: async (contents) => {
      const expiresAtSeconds = Math.floor((clock.now() + contentLifeMs) / 1000)
      await Promise.all(
        contents.map(async ({ sha256, text }) => {
          const item: ContentItem = {
            id: contentId(sha256),
            kind: 'content',
            content: gzipSync(text, { level: 9 }),
            expiresAtSeconds,
          }
          await forPurpose('write what machines need to boot', () =>
            client.send(new PutCommand({ TableName: table, Item: item })),
          )
        }),
      )
    },
  }
}
