import { readFileSync } from 'node:fs'
import { expect, test } from '@jest/globals'
import { withTables } from '../../scripts/readme-tables.ts'
import { readAction } from '../inputs/environment.ts'
import { codeBlocks, readDocument, root, section } from './documents.ts'

const readme = readDocument('README.md').text
const actionYaml = readFileSync(`${root}action.yml`, 'utf8')

test("README's tables are those of action.yml; `npm run generate` writes them", async () => {
  expect(await withTables(readme, actionYaml)).toBe(readme)
})

test('the tables name every input and output, and a changed description changes them', async () => {
  const { inputs, outputs } = readAction()
  for (const name of [...Object.keys(inputs), ...Object.keys(outputs)])
    expect(readme).toContain(`| \`${name}\``)
  const changed = actionYaml.replace('How many machines (1 to 500)', 'Another meaning')
  expect(await withTables(readme, changed)).toContain('Another meaning')
})

test('the default sizes are shown as they are', () => {
  const [shown = ''] = codeBlocks(section(readme, 'Default sizes'), 'json')
  const declared: unknown = JSON.parse(readAction().inputs['resource-class-config']?.default ?? '')
  expect(JSON.parse(shown)).toEqual(declared)
})
