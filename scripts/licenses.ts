import { readdir, readFile } from 'node:fs/promises'

/**
 * The licences of the packages that these files belong to: each text once, below the names of the packages that have
 * it. ncc's own list misses the packages of modules that it merges into others.
 */
export async function licenses(files: readonly string[]): Promise<string> {
  const directories = new Set(files.flatMap((file) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(file) ?? []))
  const namesByText = new Map<string, string[]>()
  for (const directory of [...directories].sort()) {
    const { name, text } = await licenseOf(directory)
    namesByText.set(text, [...(namesByText.get(text) ?? []), name])
  }
  return [...namesByText].map(([text, names]) => `${names.join('\n')}\n\n${text}\n`).join('\n')
}

/** Name and version of a package, and its licence: the text, or only the licence's name when there is no text. */
async function licenseOf(directory: string): Promise<{ name: string; text: string }> {
  const manifest: unknown = JSON.parse(await readFile(`${directory}/package.json`, 'utf8'))
  if (typeof manifest !== 'object' || manifest === null) throw new Error(`${directory} has no manifest.`)
  const fields = new Map<string, unknown>(Object.entries(manifest))
  const name = `${String(fields.get('name'))} ${String(fields.get('version'))}`
  const license = String(fields.get('license'))
  const file = (await readdir(directory)).find((entry) => /^licen[cs]e(\.\w+)?$/i.test(entry))
  if (file === undefined) return { name, text: license }
  return { name, text: `${license}\n\n${(await readFile(`${directory}/${file}`, 'utf8')).trim()}` }
}
