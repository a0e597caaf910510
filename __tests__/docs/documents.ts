import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

export const root = fileURLToPath(new URL('../..', import.meta.url))

/** A Markdown file of the repository. */
export interface Document {
  /** From the root of the repository. */
  file: string
  text: string
}

/** Every Markdown file that is tracked, or new and not ignored. */
export function documents(): Document[] {
  const listed = execFileSync(
    'git',
    ['ls-files', '-z', '--cached', '--others', '--exclude-standard', '*.md'],
    {
      cwd: root,
      encoding: 'utf8',
    },
  )
  const files = [...new Set(listed.split('\0'))].filter((file) => file !== '' && existsSync(root + file))
  return files.map(readDocument)
}

export function readDocument(file: string): Document {
  return { file, text: readFileSync(root + file, 'utf8') }
}

/** The fenced blocks of a language. */
export function codeBlocks(text: string, language: string): string[] {
  const blocks = text.matchAll(/^```(\w+)\n([\s\S]*?)^```$/gm)
  return [...blocks].flatMap(([, name, code]) => (name === language && code !== undefined ? [code] : []))
}

/** The text below a heading, up to the next one of the same or a higher level. */
export function section(text: string, heading: string): string {
  const [start] = new RegExp(`^#+ ${heading}$`, 'm').exec(withoutCode(text)) ?? []
  if (start === undefined) throw new Error(`There is no heading "${heading}".`)
  const body = text.slice(text.indexOf(`\n${start}\n`) + start.length + 2)
  const level = start.indexOf(' ')
  const end = new RegExp(`^#{1,${level}} `, 'm').exec(withoutCode(body))
  return body.slice(0, end?.index)
}

/** The cells of the first table in a text, row by row, without its head. */
export function tableRows(text: string): string[][] {
  const lines = text.split('\n')
  const start = lines.findIndex((line) => line.startsWith('|'))
  const table = lines.slice(start)
  const end = table.findIndex((line) => !line.startsWith('|'))
  return table.slice(2, end === -1 ? undefined : end).map((line) =>
    line
      .slice(1, -1)
      .split('|')
      .map((cell) => cell.trim()),
  )
}

/** Same length, so that positions stay: headings and links within code are none. */
export function withoutCode(text: string): string {
  return text.replace(/^```[\s\S]*?^```$/gm, (block) => block.replace(/[^\n]/g, ' '))
}

/** The anchor that GitHub gives a heading. */
export function anchor(heading: string): string {
  return heading
    .toLowerCase()
    .replace(/[^\w\- ]/g, '')
    .replaceAll(' ', '-')
}
