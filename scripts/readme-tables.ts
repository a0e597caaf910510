import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { format, resolveConfig } from 'prettier'
import { parse } from 'yaml'

/** Writes README's tables of inputs and outputs from action.yml, between the comments that mark their places. */

interface Described {
  description: string
  required?: boolean
  default?: string
}

/** The tables of inputs by the mark of their place: which modes they are for, and whether without them nothing goes. */
const inputTables = {
  'inputs of all modes': (words) => words.modes.includes('all'),
  'inputs of provision': (words) => words.modes.includes('provision'),
  'required inputs of refresh': (words) => words.modes.includes('refresh') && words.isRequired,
  'inputs of refresh': (words) => words.modes.includes('refresh') && !words.isRequired,
} satisfies Record<string, (words: Words) => boolean>

/** A default that no table cell can show is shown below the table. */
const longestDefault = 100

/** What action.yml says in the words of a description: `Refresh and provision. Text.`, `Refresh, required there. Text.` */
interface Words {
  modes: string[]
  isRequired: boolean
  meaning: string
}

function wordsOf(name: string, { description, required }: Described): Words {
  const [, said, isRequired, meaning] =
    /^(All modes|(?:Refresh|Provision|Release)(?: and (?:provision|release))?)(, required there)?\. (.*)$/s.exec(
      description,
    ) ?? []
  if (said === undefined || meaning === undefined) {
    if (required === true) return { modes: ['all'], isRequired: true, meaning: description }
    throw new Error(`The description of ${name} in action.yml does not begin with its modes.`)
  }
  const modes = said.toLowerCase().replace(' modes', '').split(' and ')
  return { modes, isRequired: isRequired !== undefined, meaning }
}

function cell(text: string): string {
  return text
    .trim()
    .replaceAll('|', '\\|')
    .replace(/\s*\n\s*/g, ' ')
}

function shownDefault({ default: value = '' }: Described): string {
  if (value === '') return 'empty'
  return value.length > longestDefault ? 'see below' : `\`${value}\``
}

function inputTable(inputs: Record<string, Described>, belongs: (words: Words) => boolean): string {
  const rows = Object.entries(inputs).flatMap(([name, input]) => {
    const words = wordsOf(name, input)
    if (!belongs(words)) return []
    const value = words.isRequired ? 'required' : shownDefault(input)
    return [`| \`${name}\` | ${cell(value)} | ${cell(words.meaning)} |`]
  })
  return ['| input | default | meaning |', '|---|---|---|', ...rows].join('\n')
}

function outputTable(outputs: Record<string, Described>): string {
  const rows = Object.entries(outputs).map(([name, output]) => {
    const { modes, meaning } = wordsOf(name, output)
    return `| \`${name}\` | ${modes.join(', ')} | ${cell(meaning)} |`
  })
  return ['| output | of | value |', '|---|---|---|', ...rows].join('\n')
}

function between(text: string, mark: string, body: string): string {
  const [begin, end] = [`<!-- ${mark}, from action.yml -->`, '<!-- end -->']
  const from = text.indexOf(begin)
  const to = text.indexOf(end, from)
  if (from < 0 || to < 0) throw new Error(`README.md has no place for "${mark}".`)
  return `${text.slice(0, from)}${begin}\n\n${body}\n\n${text.slice(to)}`
}

/** README's text with the tables as action.yml has them. */
export async function withTables(readme: string, actionYaml: string): Promise<string> {
  // The file is ours, and the tests look into its shape.
  // eslint-disable-next-line @typescript-eslint/no-unsafe-type-assertion
  const action = parse(actionYaml) as Record<'inputs' | 'outputs', Record<string, Described>>
  let text = readme
  for (const [mark, belongs] of Object.entries(inputTables)) {
    text = between(text, mark, inputTable(action.inputs, belongs))
  }
  text = between(text, 'outputs', outputTable(action.outputs))
  return format(text, { ...(await resolveConfig(readmeFile)), parser: 'markdown' })
}

const root = fileURLToPath(new URL('..', import.meta.url))
const readmeFile = `${root}README.md`

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const readme = readFileSync(readmeFile, 'utf8')
  writeFileSync(readmeFile, await withTables(readme, readFileSync(`${root}action.yml`, 'utf8')))
}
