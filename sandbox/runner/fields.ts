/** Reads one field of parsed JSON; undefined when the value is not an object or has no such field. */
export function field(value: unknown, name: string): unknown {
  if (typeof value !== 'object' || value === null) return undefined
  const found: unknown = Reflect.get(value, name)
  return found
}

/** Throws when the field is not a string. */
export function stringField(value: unknown, name: string): string {
  const found = field(value, name)
  if (typeof found !== 'string') throw new TypeError(`'${name}' must be a string`)
  return found
}

/** Throws when the field is not a number. */
export function numberField(value: unknown, name: string): number {
  const found = field(value, name)
  if (typeof found !== 'number') throw new TypeError(`'${name}' must be a number`)
  return found
}

/** Throws when the field is neither absent nor a boolean; absent means false. */
export function flagField(value: unknown, name: string): boolean {
  const found = field(value, name) ?? false
  if (typeof found !== 'boolean') throw new TypeError(`'${name}' must be a boolean`)
  return found
}

/** Throws when the field is not a list of strings. */
export function stringsField(value: unknown, name: string): string[] {
  const found = field(value, name)
  if (!Array.isArray(found)) throw new TypeError(`'${name}' must be a list`)
  return found.map((item: unknown) => {
    if (typeof item !== 'string') throw new TypeError(`'${name}' must hold strings`)
    return item
  })
}

/** Throws when the field is not an object of strings. */
export function stringMapField(value: unknown, name: string): Record<string, string> {
  const found = field(value, name)
  if (typeof found !== 'object' || found === null) throw new TypeError(`'${name}' must be an object`)
  return Object.fromEntries(Object.keys(found).map((key) => [key, stringField(found, key)]))
}
