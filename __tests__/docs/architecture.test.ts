import { describe, expect, test } from '@jest/globals'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import { transitions } from '../../src/domain/instance.ts'
import { readAction } from '../inputs/environment.ts'
import { codeBlocks, readDocument, root, section, tableRows } from './documents.ts'

const architecture = readDocument('docs/architecture.md').text
const waits = section(architecture, 'Waits and their limits')

const constants = tableRows(waits.slice(waits.indexOf('The others'))).map(
  ([name = '', file = '', value = '']) => ({
    name: name.replaceAll('`', ''),
    file: file.replaceAll('`', ''),
    seconds: Number(value.replace(/ s$/, '')),
  }),
)

/** The value of a constant in a source file, in seconds as its name's unit says. */
function secondsOf(name: string, file: string): number {
  const text = readFileSync(join(root, file), 'utf8')
  const [, product = ''] = new RegExp(`const ${name} = ([\\d_* ]+)$`, 'm').exec(text) ?? []
  const value = product.split(' * ').reduce((one, factor) => one * Number(factor.replaceAll('_', '')), 1)
  return value / (name.endsWith('Ms') ? 1_000 : 1)
}

/** Names of the packages that the action needs when it runs. */
function dependencies(): string[] {
  // The file is ours, and npm has read it before.
  // eslint-disable-next-line @typescript-eslint/no-unsafe-type-assertion
  const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
    dependencies: Record<string, string>
  }
  return Object.keys(manifest.dependencies).sort()
}

describe('docs/architecture.md', () => {
  test('says the default timeouts', () => {
    const shown = tableRows(waits).map(([name = '', value]) => [name.replaceAll('`', ''), Number(value)])
    expect(Object.fromEntries(shown)).toEqual(parse(readAction().inputs['timeouts-config']?.default ?? ''))
  })

  // failedStayMs is six heartbeats.
  test.each(constants.filter(({ name }) => name !== 'failedStayMs'))(
    'says what $name of $file is',
    ({ name, file, seconds }) => {
      expect(secondsOf(name, file)).toBe(seconds)
    },
  )

  test('draws every transition between states, and no other', () => {
    const [drawing = ''] = codeBlocks(section(architecture, 'States'), 'mermaid')
    const drawn = [...drawing.matchAll(/^ *(\w+) --> (\w+):/gm)].map(([, from, to]) => `${from} to ${to}`)
    const written = Object.values(transitions).flatMap(({ from, to }) =>
      from.map((state) => `${state} to ${to}`),
    )
    expect(drawn.sort()).toEqual(written.sort())
  })

  test('gives the reason for every runtime dependency', () => {
    const explained = tableRows(section(architecture, 'Runtime dependencies')).flatMap(([names = '']) =>
      [...names.matchAll(/`([^`]+)`/g)].map(([, name]) => name),
    )
    expect(explained.sort()).toEqual(dependencies())
  })
})
