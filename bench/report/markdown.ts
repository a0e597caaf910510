import type { Figures } from '../figures.ts'

/** A table in Markdown; Prettier lines its columns up. */
export function markdownTable(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const lines = [head, head.map(() => '---'), ...rows]
  return lines.map((cells) => `| ${cells.join(' | ')} |`).join('\n')
}

/** `median (least to most)`, divided by `unit`. */
export function spread({ median, min, max }: Figures, unit: number, digits: number): string {
  const text = (value: number) => (value / unit).toFixed(digits)
  return `${text(median)} (${text(min)} to ${text(max)})`
}

/** A count that should be the same each time: one number, or the range. */
export function countText({ min, max }: Pick<Figures, 'min' | 'max'>): string {
  return min === max ? String(min) : `${min} to ${max}`
}
