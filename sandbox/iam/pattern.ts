/** Whether a text is of an IAM pattern, in which `*` stands for any text and `?` for one character. */
export function matches(pattern: string, text: string): boolean {
  if (!/[*?]/.test(pattern)) return pattern === text
  const source = pattern
    .replace(/[.+^${}()|[\]\\]/g, '\\$&')
    .replaceAll('*', '.*')
    .replaceAll('?', '.')
  return new RegExp(`^${source}$`, 's').test(text)
}

/** ARNs are compared part by part, so that a wildcard does not reach beyond its part; the last part may have colons. */
export function arnMatches(pattern: string, arn: string): boolean {
  const patterns = arnParts(pattern)
  const parts = arnParts(arn)
  return (
    parts.length === patterns.length && patterns.every((part, index) => matches(part, parts[index] ?? ''))
  )
}

function arnParts(arn: string): string[] {
  const parts = arn.split(':')
  return [...parts.slice(0, 5), parts.slice(5).join(':')]
}
