/** Something that took time. */
export interface Span {
  name: string
  /** From the start of the chart. */
  startSeconds: number
  seconds: number
}

/** Mermaid draws no bar that has no length. */
const leastMs = 10

/**
 * A Gantt chart that GitHub draws (https://mermaid.js.org/syntax/gantt.html). Times are milliseconds since the start,
 * as Mermaid's format `x` counts them since 1970; the axis shows minutes and seconds, which no time zone shifts.
 */
export function renderGantt(spans: readonly Span[]): string {
  const total = Math.max(0, ...spans.map(({ startSeconds, seconds }) => startSeconds + seconds))
  const lines = spans.map(({ name, startSeconds, seconds }) => {
    const start = Math.round(startSeconds * 1_000)
    const end = start + Math.max(leastMs, Math.round(seconds * 1_000))
    return `  ${plain(name)} (${seconds.toFixed(1)} s) :${start}, ${end}`
  })
  return [
    '```mermaid',
    'gantt',
    '  dateFormat x',
    `  axisFormat ${total < 10 ? '%-S.%L s' : total < 120 ? '%M:%S' : '%M min'}`,
    ...lines,
    '```',
  ].join('\n')
}

/** A task's name ends at a colon; `#` and `;` begin an entity and end a statement. */
function plain(name: string): string {
  return name.replace(/[^\w .()-]+/g, ' ')
}
