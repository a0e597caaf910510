import type { Configuration } from '../domain/configuration.ts'

/** A setting that a refresh changed; undefined stands for one that is not there. */
export interface Change {
  /** Such as `timeouts.boot`. */
  setting: string
  before: string | undefined
  after: string | undefined
}

/** What changes by itself, is told elsewhere, or is secret. */
const untold = new Set<string>([
  'id',
  'kind',
  'revision',
  'queueUrls',
  'launchTemplateHash',
  'contentsWrittenAtMs',
  'registrationToken',
  'removalToken',
] satisfies (keyof Configuration)[])

/** The settings in which two configurations differ. */
export function configurationChanges(before: Configuration, after: Configuration): Change[] {
  const old = flat(before)
  const now = flat(after)
  return [...new Set([...old.keys(), ...now.keys()])]
    .filter((setting) => old.get(setting) !== now.get(setting))
    .map((setting) => ({ setting, before: old.get(setting), after: now.get(setting) }))
}

function flat(configuration: Configuration): Map<string, string> {
  const told = Object.entries(configuration).filter(([name]) => !untold.has(name))
  // Of the runner the version says all; its address and digest follow from it.
  return new Map(
    told
      .flatMap(([name, value]) => leaves(name, value))
      .filter(([name]) => !/^runner\.(downloadUrl|sha256)$/.test(name)),
  )
}

function leaves(name: string, value: unknown): [string, string][] {
  return typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([member, inner]) => leaves(`${name}.${member}`, inner))
    : [[name, String(value)]]
}
