import { expect, test } from '@jest/globals'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { generatedFiles } from '../../infra/generated.ts'
import { root } from '../docs/documents.ts'

test('the template, the module and the documentation say what infra/policies.ts says', async () => {
  const files = await generatedFiles()
  expect(files.map(({ file }) => file)).toEqual([
    'infra/cloudformation.yml',
    'infra/terraform/policies.tf',
    'docs/permissions.md',
  ])
  // Where they differ, npm run generate writes them anew.
  for (const { file, text } of files) expect(readFileSync(join(root, file), 'utf8')).toBe(text)
})

test('every policy stands in every one of them', async () => {
  const [template, module, page] = (await generatedFiles()).map(({ text }) => text)
  for (const sid of ['PoolState', 'ChangeTemplate', 'ReadOwnItem', 'WriteOwnAttributes', 'OwnEnd']) {
    expect(template).toContain(`Sid: ${sid}\n`)
    expect(module).toMatch(new RegExp(`Sid += "${sid}"\n`))
    expect(page).toContain(`"Sid": "${sid}"`)
  }
})
