import { describe, expect, test } from '@jest/globals'
import { readAction } from '../inputs/environment.ts'
import { codeBlocks, readDocument, section, tableRows } from './documents.ts'

const action = readAction()
const readme = readDocument('README.md').text

interface Row {
  name: string
  modes: string
  default: string
}

const rows: Row[] = tableRows(section(readme, 'Inputs')).map(([modes = '', name = '', value = '']) => ({
  name: name.replaceAll('`', ''),
  modes,
  default: value,
}))

/** action.yml says the modes in the first words of a description: `Refresh and provision. …`. */
function modesOf(description: string): string {
  const [words = ''] = /^(All modes|(Refresh|Provision)( and provision)?)(?=[.,])/.exec(description) ?? [
    'all',
  ]
  return words.toLowerCase().replace(' modes', '').replace(' and ', ', ')
}

function shownDefault(name: string): string {
  const input = action.inputs[name]
  if (input?.required === true || input?.description.includes(', required there.')) return 'required'
  if (name === 'resource-class-config') return '[default sizes](#default-sizes)'
  return input?.default ? `\`${input.default}\`` : 'empty'
}

describe("README's table of inputs", () => {
  test('names every input of action.yml once, and no other', () => {
    expect(rows.map(({ name }) => name).sort()).toEqual(Object.keys(action.inputs).sort())
  })

  test.each(rows)('says the modes and the default of $name', (row) => {
    expect({ modes: row.modes, default: row.default }).toEqual({
      modes: modesOf(action.inputs[row.name]?.description ?? ''),
      default: shownDefault(row.name),
    })
  })

  test('shows the default sizes as they are', () => {
    const [shown = ''] = codeBlocks(section(readme, 'Default sizes'), 'json')
    const declared: unknown = JSON.parse(action.inputs['resource-class-config']?.default ?? '')
    expect(JSON.parse(shown)).toEqual(declared)
  })
})

test("README's table of outputs is that of action.yml", () => {
  const outputs = tableRows(section(readme, 'Outputs')).map(([name = '']) => name.replaceAll('`', ''))
  expect(outputs).toEqual(Object.keys(action.outputs))
})
