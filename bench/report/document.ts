import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { cpus, totalmem } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { format } from 'prettier'

const root = fileURLToPath(new URL('../..', import.meta.url))
const options = { semi: false, singleQuote: true, printWidth: 110 } as const

/** What the figures were taken on, for their readers. */
export function machineWords(): string {
  const [cpu] = cpus()
  const memoryGib = Math.round(totalmem() / 2 ** 30)
  return `${cpus().length} cores (${cpu?.model.trim() ?? 'unknown'}), ${memoryGib} GiB, Node ${process.version}`
}

/** Writes a file below docs/benchmarks/; JSON in the repository's format. */
export async function writeResult(name: string, text: string): Promise<void> {
  const path = join(root, 'docs/benchmarks', name)
  await mkdir(dirname(path), { recursive: true })
  await writeFile(path, name.endsWith('.json') ? await format(text, { ...options, parser: 'json' }) : text)
}

/** Replaces what stands between `<!-- bench:<section> -->` and `<!-- end of bench:<section> -->` of docs/benchmarks.md. */
export async function writeSection(section: string, markdown: string): Promise<void> {
  const path = join(root, 'docs/benchmarks.md')
  const text = await readFile(path, 'utf8')
  const begin = `<!-- bench:${section} -->`
  const end = `<!-- end of bench:${section} -->`
  const from = text.indexOf(begin)
  const to = text.indexOf(end)
  if (from < 0 || to < from) throw new Error(`docs/benchmarks.md has no section ${begin} … ${end}.`)
  const replaced = `${text.slice(0, from + begin.length)}\n\n${markdown}\n\n${text.slice(to)}`
  await writeFile(path, await format(replaced, { ...options, parser: 'markdown' }))
}
