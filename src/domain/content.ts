import { sha256 } from './sha256.ts'

/**
 * What machines need before their first lease and user data has no room for: the agent, and what users write. Each
 * lies in the table as an item whose key is the hash of its text. Refresh writes it, machines only read it, and the
 * user data names the hash: so another text is another version of the launch template, and nothing runs that is not
 * what refresh meant.
 */
export interface Content {
  /** Of the text in UTF-8, in hexadecimal digits. */
  sha256: string
  text: string
}

/** The content of this text. */
export function contentOf(text: string): Content {
  return { sha256: sha256(text), text }
}

/** How the key of every content begins: what the instance policy lets machines read. */
export const contentIdPrefix = 'content#'

/** Key of a content's item. */
export function contentId(sha256: string): string {
  return contentIdPrefix + sha256
}

/** One content in the table. */
export interface ContentItem {
  /** By {@link contentId}. */
  id: string
  kind: 'content'
  /** The text's gzip. Its bytes may differ between writers, the text never does. */
  content: Uint8Array
  /** DynamoDB deletes the item some time after this. */
  expiresAtSeconds: number
}

/** A content that is not written again lives so long: 3 days. */
export const contentLifeMs = 3 * 86_400_000
/**
 * From this age on refresh writes the contents of its version again: 1 day. A provision launches only within the hour
 * after a refresh, by the age of its registration token, and waits at most 6 hours for capacity. So whatever machine
 * boots, of the current version or one before it, its contents have more than a day left.
 */
export const contentRenewalMs = 86_400_000

/** What users write for their machines, as its content spells it in JSON. */
export interface UserContent {
  /** Bash, run as root once per boot before the first runner; empty for none, as the other two. */
  preRunnerScript: string
  /** Bash, run as the jobs' user before and after each job. */
  preJobScript: string
  postJobScript: string
  /** Environment variables of the runner and its jobs, in lines of the runner's own `.env`. */
  runnerEnv: Record<string, string>
}

/** Longest script, and longest environment of the runner, in bytes of UTF-8: four of them fit into an item of 400 KB. */
export const userTextMaxBytes = 65_536
