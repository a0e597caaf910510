import { summary } from '@actions/core'
import { messageOf } from '../domain/errors.ts'
import { escapeText, preformatted } from './escape.ts'
import { renderGantt, type Span } from './gantt.ts'
import type { Log } from './log.ts'

/** A table of the summary. */
export interface SummaryTable {
  head: string[]
  rows: string[][]
}

/** A part of the page below its sentences. An empty one is left out. */
export type SummarySection = { title: string } & (
  | { kind: 'table'; table: SummaryTable }
  /** One bar for each span of time. */
  | { kind: 'chart'; spans: readonly Span[] }
  /** Somebody else's output, as it is. */
  | { kind: 'excerpt'; text: string }
)

/** An address that the action itself made. */
export interface Link {
  text: string
  /** Shown as text unless it is an https address. */
  url: string
}

/** The page that GitHub shows for the step. */
export interface SummaryPage {
  title: string
  /** Sentences above the sections; a link is one of its own. */
  lines: (string | Link)[]
  sections: SummarySection[]
}

/** What is longer folds away, so that a run with hundreds of machines stays readable. */
const openRows = 20

/** Writes the page for the step. A page that can not be written is a warning: the work is done. */
export async function writeSummary(page: SummaryPage, log: Pick<Log, 'warning'>): Promise<void> {
  try {
    await summary.addRaw(renderSummary(page)).write()
  } catch (thrown) {
    log.warning(`The job summary could not be written: ${messageOf(thrown)}`)
  }
}

/** The page as GitHub-flavoured Markdown. */
export function renderSummary(page: SummaryPage): string {
  const parts = [`### ${escapeText(page.title)}`, ...page.lines.map(renderLine)]
  for (const section of page.sections) {
    const { rows, markdown } = renderSection(section)
    if (rows === 0) continue
    const title = escapeText(section.title)
    parts.push(
      rows > openRows
        ? `<details><summary>${title} (${rows})</summary>\n\n${markdown}\n\n</details>`
        : `**${title}**\n\n${markdown}`,
    )
  }
  return `${parts.join('\n\n')}\n\n`
}

function renderLine(line: string | Link): string {
  if (typeof line === 'string') return escapeText(line)
  const isAddress = /^https:\/\/[\w./%#?=&-]+$/.test(line.url)
  return isAddress ? `[${escapeText(line.text)}](${line.url})` : escapeText(`${line.text}: ${line.url}`)
}

/** A section's Markdown, and how long it is. */
function renderSection(section: SummarySection): { rows: number; markdown: string } {
  switch (section.kind) {
    case 'table':
      return { rows: section.table.rows.length, markdown: renderTable(section.table) }
    case 'chart':
      return { rows: section.spans.length, markdown: renderGantt(section.spans) }
    case 'excerpt': {
      const text = section.text.trimEnd()
      return { rows: text === '' ? 0 : text.split('\n').length, markdown: preformatted(text) }
    }
  }
}

function renderTable({ head, rows }: SummaryTable): string {
  const line = (cells: string[]) => `| ${cells.map(escapeText).join(' | ')} |`
  return [line(head), `|${head.map(() => ' --- ').join('|')}|`, ...rows.map(line)].join('\n')
}
