/** What one attribute may be. */
interface Field<V, Optional extends boolean> {
  /** @param now epoch milliseconds, since some times are only believed near it */
  accepts: (value: unknown, now: number) => value is V
  /** What it leaves out of the item although it does not accept it: words of a later version. */
  ignores?: (value: unknown) => boolean
  /** What it accepts, in words that end a sentence. */
  wants: string
  isOptional: Optional
}

/** One field for each attribute of an item: the compiler asks for it, and for `optional` where the type is. */
export type Fields<T> = {
  readonly [K in keyof T]-?: undefined extends T[K]
    ? Field<Exclude<T[K], undefined>, true>
    : Field<T[K], false>
}

/** A value that is what its fields say, or which of them it is not and why. */
export type Parsed<T> = { value: T } | { why: string }

/**
 * Reads the attributes that are known; what else stands in the record is left out, since a later version may write more.
 * The words of a refusal are short and plain ASCII, whatever the record holds.
 */
export function parseFields<T extends object>(record: unknown, fields: Fields<T>, now: number): Parsed<T> {
  if (!isRecord(record)) return { why: `it is ${shown(record)}, not an object` }
  const known: Record<string, unknown> = {}
  let why: string | undefined
  for (const name of namesOf(fields)) {
    const { accepts, isOptional, wants } = fields[name]
    const value = valueOf(record, name, fields[name])
    if (value !== undefined) {
      if (accepts(value, now)) known[name] = value
      else why ??= `${name} is ${shown(value)}, not ${wants}`
    } else if (!isOptional) why ??= `${name} is missing`
  }
  return why === undefined && isWhole(known, fields) ? { value: known } : { why: why ?? 'it is not whole' }
}

function valueOf(
  record: Record<string, unknown>,
  name: string,
  { ignores }: Pick<Field<unknown, boolean>, 'ignores'>,
): unknown {
  const value = Object.hasOwn(record, name) ? record[name] : undefined
  return ignores?.(value) === true ? undefined : value
}

/** @param known members that their fields accepted: with all that must be there they are the item */
function isWhole<T extends object>(known: object, fields: Fields<T>): known is T {
  return namesOf(fields).every((name) => fields[name].isOptional || name in known)
}

/** Whether something is an object with named members. */
export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function namesOf<T extends object>(fields: Fields<T>): (keyof T & string)[] {
  const isName = (name: string): name is keyof T & string => name in fields
  return Object.keys(fields).filter(isName)
}

const longestShown = 40

/** A value in a few printable characters. */
export function shown(value: unknown): string {
  if (Array.isArray(value)) return 'a list'
  if (value instanceof Set) return 'a set'
  if (ArrayBuffer.isView(value)) return 'bytes'
  if (typeof value === 'object' && value !== null) return 'an object'
  if (typeof value !== 'string') return String(value)
  const cut = value.length > longestShown
  const text = JSON.stringify(cut ? value.slice(0, longestShown) : value)
  const plain = text.replace(
    /[^ -~]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
  return cut ? `${plain} and more, ${value.length} characters` : plain
}

function required<V>(wants: string, accepts: (value: unknown, now: number) => value is V): Field<V, false> {
  return { accepts, wants, isOptional: false }
}

/** The same field, of an attribute that may be absent. */
export function optional<V>(field: Field<V, false>): Field<V, true> {
  return { ...field, isOptional: true }
}

export function oneOf<const V extends string>(values: readonly V[]): Field<V, false> {
  return required(`one of ${values.join(', ')}`, (value): value is V => values.some((one) => one === value))
}

/** A code of a closed list, absent where a later version knows more of them: it must not cost a machine. */
export function knownCode<const V extends string>(values: readonly V[]): Field<V, true> {
  const isCode = (value: unknown) => typeof value === 'string' && /^[a-z][a-z-]{0,39}$/.test(value)
  return {
    ...optional(oneOf(values)),
    ignores: (value) => isCode(value) && !values.some((one) => one === value),
  }
}

/** @param wants what the pattern stands for */
export function matching(pattern: RegExp, wants: string): Field<string, false> {
  return required(
    wants,
    (value): value is string =>
      typeof value === 'string' && value.length <= longestText && pattern.test(value),
  )
}

/** No pattern is tried on more. */
const longestText = 4_096

export function text(atMost: number): Field<string, false> {
  return required(
    `a text of at most ${atMost} characters`,
    (value): value is string => typeof value === 'string' && value.length <= atMost,
  )
}

export const boolean: Field<boolean, false> = required(
  'true or false',
  (value): value is boolean => typeof value === 'boolean',
)

export function wholeNumber(from: number, to: number): Field<number, false> {
  return required(
    `a whole number from ${from} to ${to}`,
    (value): value is number => Number.isSafeInteger(value) && isWithin(value, from, to),
  )
}

export function decimal(from: number, to: number): Field<number, false> {
  return required(`a number from ${from} to ${to}`, (value): value is number => isWithin(value, from, to))
}

function isWithin(value: unknown, from: number, to: number): boolean {
  return typeof value === 'number' && value >= from && value <= to
}

const dayMs = 24 * 3_600_000
const hourMs = 3_600_000
/** Far more than clocks are ever off, far less than would keep a machine for ever. */
const nearMs = 30 * dayMs
/** The oldest machine that a pool may have is about five weeks old (src/inputs.ts: max-age-hours, max-runtime-min). */
const oldestMs = 90 * dayMs

/** Epoch milliseconds within 30 days of now. */
export const nearTime: Field<number, false> = required(
  'a time within 30 days',
  (value, now): value is number => Number.isSafeInteger(value) && isWithin(value, now - nearMs, now + nearMs),
)

/** Epoch milliseconds of a machine's birth: a clock may be off by an hour, and no machine is older than 90 days. */
export const birthTime: Field<number, false> = required(
  'a time of the last 90 days',
  (value, now): value is number =>
    Number.isSafeInteger(value) && isWithin(value, now - oldestMs, now + hourMs),
)

/** Epoch milliseconds of any moment: of what only the control plane writes, and may be old. */
export const anyTime: Field<number, false> = wholeNumber(0, 8_640_000_000_000_000)

/** An object whose every member is what the fields say. */
export function object<T extends object>(fields: Fields<T>): Field<T, false> {
  return required(
    'as this version writes it',
    (value, now): value is T => 'value' in parseFields(value, fields, now),
  )
}

/** A list of objects. */
export function list<T extends object>(fields: Fields<T>): Field<T[], false> {
  const one = object(fields)
  return required(
    'a list as this version writes it',
    (value, now): value is T[] => Array.isArray(value) && value.every((each) => one.accepts(each, now)),
  )
}

/** An object whose members have names of a pattern and are all alike. */
export function mapOf<V>(names: RegExp, field: Field<V, false>): Field<Record<string, V>, false> {
  return required(
    'a map as this version writes it',
    (value, now): value is Record<string, V> =>
      isRecord(value) &&
      Object.entries(value).every(([name, member]) => names.test(name) && field.accepts(member, now)),
  )
}

/** A set of texts of a pattern, as DynamoDB's string set. */
export function setOf(pattern: RegExp, wants: string): Field<ReadonlySet<string>, false> {
  return required(
    `a set of ${wants}`,
    (value): value is ReadonlySet<string> =>
      value instanceof Set && [...value].every((one) => typeof one === 'string' && pattern.test(one)),
  )
}
