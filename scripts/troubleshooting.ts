import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { CatalogueEntry } from '../src/domain/catalogue-entry.ts'
import { errorChapters } from '../src/domain/error-catalogue.ts'

const introduction = `# Troubleshooting

Every failure of the action has a name. The log, the annotation of the run and the summary of the step say what happened, why, what shows it and what to do, and link to the name here.

This page is made of \`src/domain/error-catalogue.ts\` by \`npm run generate\`.`

/** docs/troubleshooting.md, from the catalogue that the action itself speaks from. */
export function renderTroubleshooting(): string {
  const chapters = Object.entries<Record<string, CatalogueEntry>>(errorChapters).map(([title, entries]) => {
    return [`## ${title}`, ...Object.values(entries).map(renderEntry)].join('\n\n')
  })
  return `${[introduction, ...chapters].join('\n\n')}\n`
}

function renderEntry({ title, cause, evidence, remedy }: CatalogueEntry): string {
  return `### ${title}\n\n${cause}\n\n- What shows it: ${evidence}\n- What to do: ${remedy}`
}

const [, program = ''] = process.argv
if (program === fileURLToPath(import.meta.url)) {
  writeFileSync(new URL('../docs/troubleshooting.md', import.meta.url), renderTroubleshooting())
}
