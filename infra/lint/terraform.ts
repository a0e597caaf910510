import { format } from '@cdktn/hcl-tools'
import { getReferencesInExpression, parse } from '@cdktn/hcl2json'
import { isObject, type JsonObject, objectAt } from './template.ts'

/** Roots that Terraform itself gives a value. */
const builtIn = ['count', 'each', 'path', 'self', 'terraform']

/**
 * What is wrong with a Terraform module, by the texts of its files: one line for each finding. HashiCorp's own parser
 * and formatter read it, but without the provider's schema: names of arguments are not checked.
 */
export async function lintTerraform(files: ReadonlyMap<string, string>): Promise<string[]> {
  const findings: string[] = []
  const modules: JsonObject[] = []
  for (const [file, text] of files) {
    if ((await format(text)) !== text) findings.push(`${file}: not as terraform fmt formats it`)
    modules.push(await parse(file, text))
  }
  const references = (await Promise.all(modules.map(referencesIn))).flat()
  const declared = modules.flatMap(declarations)
  const used = new Set(references.map(({ name }) => name))
  return [
    ...findings,
    ...references.flatMap((reference) => referenceProblem(declared, reference) ?? []),
    ...declared
      .filter(({ name, mustBeUsed }) => mustBeUsed && !used.has(name))
      .map(({ name }) => `${name}: nothing uses it`),
    ...declared.filter(({ isDescribed }) => !isDescribed).map(({ name }) => `${name}: has no description`),
  ]
}

interface Declaration {
  /** As others refer to it, such as `var.name` or `aws_vpc.this`. */
  name: string
  mustBeUsed: boolean
  /** There is a list of it, for `count` or `for_each`. */
  isMany: boolean
  isDescribed: boolean
}

function declarations(module: JsonObject): Declaration[] {
  const variables = Object.entries(objectAt(module, 'variable')).map(([name, blocks]) => ({
    name: `var.${name}`,
    mustBeUsed: true,
    isMany: false,
    isDescribed: isDescribed(blocks),
  }))
  const outputs = Object.entries(objectAt(module, 'output')).map(([name, blocks]) => ({
    name: `output.${name}`,
    mustBeUsed: false,
    isMany: false,
    isDescribed: isDescribed(blocks),
  }))
  const locals = blocksOf(module['locals']).flatMap((block) =>
    Object.keys(block).map((name) => ({
      name: `local.${name}`,
      mustBeUsed: true,
      isMany: false,
      isDescribed: true,
    })),
  )
  const data = resourcesOf(module, 'data').map((one) => ({
    ...one,
    name: `data.${one.name}`,
    mustBeUsed: true,
  }))
  return [...variables, ...outputs, ...locals, ...data, ...resourcesOf(module, 'resource')]
}

function resourcesOf(module: JsonObject, kind: 'data' | 'resource'): Declaration[] {
  return Object.keys(objectAt(module, kind)).flatMap((type) =>
    Object.entries(objectAt(objectAt(module, kind), type)).map(([name, blocks]) => ({
      name: `${type}.${name}`,
      mustBeUsed: false,
      isMany: blocksOf(blocks).some((block) => 'count' in block || 'for_each' in block),
      isDescribed: true,
    })),
  )
}

/** The parser makes a list of all blocks, of those that stand once too. */
function blocksOf(value: unknown): JsonObject[] {
  return Array.isArray(value) ? value.filter(isObject) : []
}

function isDescribed(blocks: unknown): boolean {
  return blocksOf(blocks).every(({ description }) => typeof description === 'string' && description !== '')
}

interface Reference {
  name: string
  /** What of it, such as `0.id`; empty for all. */
  rest: string
}

async function referencesIn(value: unknown): Promise<Reference[]> {
  if (typeof value === 'string') {
    if (!value.includes('${')) return []
    const found = await getReferencesInExpression('expression.tf', value)
    return found.map((reference) => split(reference.value))
  }
  const members: unknown[] = typeof value === 'object' && value !== null ? Object.values(value) : []
  return (await Promise.all(members.map(referencesIn))).flat()
}

function split(path: string): Reference {
  const parts = path.split('.')
  const size = parts[0] === 'data' ? 3 : 2
  return { name: parts.slice(0, size).join('.'), rest: parts.slice(size).join('.') }
}

function referenceProblem(declared: readonly Declaration[], { name, rest }: Reference): string | undefined {
  // A word alone is the name of a type.
  if (!name.includes('.') || builtIn.includes(name.split('.')[0] ?? '')) return undefined
  const declaration = declared.find((one) => one.name === name)
  if (declaration === undefined) return `${name}: is not declared`
  if (declaration.isMany && rest !== '' && !/^\d/.test(rest))
    return `${name}.${rest}: there may be several or none`
  return undefined
}
