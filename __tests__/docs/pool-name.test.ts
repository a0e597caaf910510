import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { createContext, runInContext } from 'node:vm'
import { describe, expect, test } from '@jest/globals'
import { parse } from '@cdktn/hcl2json'
import { poolNames } from '../../src/domain/names.ts'
import { type JsonObject, objectAt } from '../../infra/lint/template.ts'
import { codeBlocks, readDocument, root, section } from './documents.ts'

const repositories = [
  'octo-org/octo-repo',
  'Octo-Org/Octo.Repo_2',
  'a-b/c',
  'a/b-c',
  'octo/..-',
  'o/n',
  `${'o'.repeat(23)}/-n`,
  `${'o'.repeat(39)}/${'N'.repeat(100)}`,
]

function nameOf(fullName: string): string {
  const [owner = '', name = ''] = fullName.split('/')
  return poolNames({ owner, name }, 'https://github.com').pool
}

describe('the name of a pool before its first refresh', () => {
  const quickStart = codeBlocks(section(readDocument('README.md').text, 'Quick start'), 'sh')[0] ?? ''
  const [computed = ''] = quickStart.split('aws cloudformation')

  test('stands in what the quick start deploys', () => {
    expect(quickStart).toMatch(/--parameter-overrides [^\n]*PoolName=\$pool/)
  })

  test.each(repositories)('by the quick start, of %s', (repository) => {
    const script = computed.replace('octo-org/octo-repo', repository)
    const name = execFileSync('sh', ['-c', `set -eu\n${script}\nprintf %s "$pool"`], { encoding: 'utf8' })
    expect(name).toBe(nameOf(repository))
  })

  test.each(repositories)('by the Terraform module, of %s', async (repository) => {
    expect(await evaluate('pool_name', { repository, pool_name: null })).toBe(nameOf(repository))
  })

  test('by the Terraform module, of a repository whose tokens name it with its numbers, or as it is told', async () => {
    const repository = 'Octo-Org@123456/octo-repo@456789'
    expect(await evaluate('pool_name', { repository, pool_name: null })).toBe(nameOf('octo-org/octo-repo'))
    expect(await evaluate('pool_name', { repository, pool_name: '*' })).toBe('*')
  })
})

/** Terraform's functions that the module uses (https://developer.hashicorp.com/terraform/language/functions). */
const terraformFunctions = {
  lower: (text: string) => text.toLowerCase(),
  replace: (text: string, pattern: string, by: string) =>
    text.replaceAll(new RegExp(pattern.slice(1, -1), 'g'), by),
  sha256: (text: string) => createHash('sha256').update(text).digest('hex'),
  substr: (text: string, offset: number, length: number) => text.slice(offset, offset + length),
  /** Of hyphens, the one set that the module names. */
  trim: (text: string, set: '-') => text.replaceAll(new RegExp(`^${set}+|${set}+$`, 'g'), ''),
}

/** The value of one of the module's locals, whose expressions read as JavaScript's do. */
async function evaluate(name: string, variables: Record<string, string | null>): Promise<string> {
  const parsed: JsonObject = await parse('main.tf', readFileSync(`${root}infra/terraform/main.tf`, 'utf8'))
  const locals = objectAt({ first: [parsed['locals']].flat()[0] }, 'first')
  const of = (local: string): unknown => {
    const expression = String(locals[local])
      // Within a text another text may be filled in.
      .replaceAll(/"([^"]*\$\{[^"]*)"/g, '`$1`')
      .replaceAll(/\bvar\./g, 'variables.')
      .replaceAll(/\blocal\.(\w+)/g, "of('$1')")
    return runInContext(`\`${expression}\``, createContext({ ...terraformFunctions, variables, of }))
  }
  return String(of(name))
}
