/** How something differs from what it was. */
export type Difference = 'added' | 'changed' | 'removed' | 'stopped'

/** One thing that is no longer as it was. */
export interface Change {
  /** Where it belongs, such as `packages` or `/etc`. */
  group: string
  difference: Difference
  /** Of a package, a path, or a unit. */
  name: string
}

/** Longest text of {@link changeWords}. */
export const changeWordsMaxLength = 1_000
/** So many of a kind are named; the others are counted. */
const namedPerKind = 3

/** What changed, counted and the first named, in one line of printable ASCII; undefined when nothing did. */
export function changeWords(changes: Iterable<Change>): string | undefined {
  const groups = new Map<string, Map<Difference, { count: number; named: string[] }>>()
  for (const { group, difference, name } of changes) {
    const kinds = groups.get(group) ?? new Map<Difference, { count: number; named: string[] }>()
    groups.set(group, kinds)
    const kind = kinds.get(difference) ?? { count: 0, named: [] }
    kinds.set(difference, kind)
    kind.count++
    if (kind.named.length < namedPerKind) kind.named.push(name)
  }
  if (groups.size === 0) return undefined
  const words = [...groups].map(([group, kinds]) => `${group}: ${kindWords(kinds)}`).join('; ')
  const printable = words.replace(/[^ -~]/g, '?')
  return printable.length <= changeWordsMaxLength
    ? printable
    : `${printable.slice(0, changeWordsMaxLength - 3)}...`
}

function kindWords(kinds: ReadonlyMap<Difference, { count: number; named: string[] }>): string {
  return [...kinds]
    .map(([difference, { count, named }]) => {
      const more = count > named.length ? ', ...' : ''
      return `${count} ${difference} (${named.join(', ')}${more})`
    })
    .join(', ')
}

/** Finds what differs between two sorted lists. */
export interface ListComparison {
  /** Takes a line of `comm -3`: what only the first list has, or, after a tab, only the second. */
  line(text: string): void
  /** After the last line. */
  changes(): { difference: Difference; key: string }[]
}

/** Beyond so many nobody reads on: what is in them is no longer told apart. */
const mostKept = 10_000

/**
 * Compares lines whose key ends with a tab. What is below something that was added or removed as a whole is not told by
 * itself.
 */
export function compareLists(): ListComparison {
  const found: { difference: Difference; key: string }[] = []
  let last: { key: string; isNew: boolean } | undefined
  const whole = new Set<string>()

  function settle(): void {
    if (last === undefined) return
    const { key, isNew } = last
    last = undefined
    if (hasParentIn(key, whole)) return
    found.push({ difference: isNew ? 'added' : 'removed', key })
    whole.add(key)
  }

  return {
    line(text) {
      if (text === '' || found.length >= mostKept) return
      const isNew = text.startsWith('\t')
      const key = (isNew ? text.slice(1) : text).split('\t', 1)[0] ?? ''
      if (last?.key === key && last.isNew !== isNew) {
        found.push({ difference: 'changed', key })
        last = undefined
        return
      }
      settle()
      last = { key, isNew }
    },
    changes() {
      settle()
      return found
    },
  }
}

function hasParentIn(key: string, whole: ReadonlySet<string>): boolean {
  for (let end = key.lastIndexOf('/'); end > 0; end = key.lastIndexOf('/', end - 1)) {
    if (whole.has(key.slice(0, end))) return true
  }
  return false
}
