import { summary } from '@actions/core'
import { messageOf } from '../domain/errors.ts'
import type { Log } from './log.ts'

/** A table of the summary: the first row is its head. */
export interface SummaryTable {
  head: string[]
  rows: string[][]
}

/** The page that GitHub shows for the step. */
export interface SummaryPage {
  title: string
  /** Sentences above the tables. */
  lines: string[]
  tables: { title: string; table: SummaryTable }[]
}

/** Rows beyond this fold away, so that a run with hundreds of machines stays readable. */
const openRows = 20

/** Writes the page for the step. A page that can not be written is a warning: the work is done. */
export async function writeSummary(page: SummaryPage, log: Log): Promise<void> {
  try {
    await summary.addRaw(renderSummary(page)).write()
  } catch (thrown) {
    log.warning(`The job summary could not be written: ${messageOf(thrown)}`)
  }
}

/** The page as GitHub-flavoured Markdown. */
export function renderSummary(page: SummaryPage): string {
  const parts = [`### ${page.title}`, ...page.lines.map(escapeText)]
  for (const { title, table } of page.tables) {
    if (table.rows.length === 0) continue
    const text = renderTable(table)
    parts.push(
      table.rows.length > openRows
        ? `<details><summary>${escapeText(title)} (${table.rows.length})</summary>\n\n${text}\n\n</details>`
        : `**${escapeText(title)}**\n\n${text}`,
    )
  }
  return `${parts.join('\n\n')}\n\n`
}

function renderTable({ head, rows }: SummaryTable): string {
  const line = (cells: string[]) => `| ${cells.map(escapeCell).join(' | ')} |`
  return [line(head), `|${head.map(() => ' --- ').join('|')}|`, ...rows.map(line)].join('\n')
}

/** As an entity: GitHub takes the backslash of `\|` for itself when another one stands before it. */
function escapeCell(text: string): string {
  return escapeText(text).replaceAll('|', '&#124;')
}

/** Text from machines and services may hold anything: on the page it stays text. */
function escapeText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replace(/\s+/g, ' ')
}
