import { loadAwsServiceSpecSync } from '@aws-cdk/aws-service-spec'
import { allReferences, implied, type Reference } from './references.ts'
import { intrinsicOf, isObject, type JsonObject, objectAt, readTemplate } from './template.ts'

type Properties = NonNullable<ReturnType<typeof resourceType>>['properties']
type PropertyType = Properties[string]['type']

const pseudoParameters =
  /^AWS::(AccountId|NoValue|NotificationARNs|Partition|Region|StackId|StackName|URLSuffix)$/
const resourceAttributes = [
  'Type',
  'Properties',
  'Condition',
  'DependsOn',
  'DeletionPolicy',
  'UpdateReplacePolicy',
]

/** AWS's own description of all CloudFormation resources; takes seconds to load. */
let spec: ReturnType<typeof loadAwsServiceSpecSync> | undefined

function resourceType(name: string) {
  spec ??= loadAwsServiceSpecSync()
  return spec.lookup('resource', 'cloudFormationType', 'equals', name)[0]
}

/** What is wrong with a CloudFormation template: one line for each finding. */
export function lintCloudFormation(text: string): string[] {
  const template = readTemplate(text)
  return [
    ...lintNames(template),
    ...lintParameters(template),
    ...lintReferences(template),
    ...lintResources(template),
  ]
}

function lintNames(template: JsonObject): string[] {
  return ['Parameters', 'Conditions', 'Resources', 'Outputs'].flatMap((section) =>
    Object.keys(objectAt(template, section))
      .filter((name) => !/^[A-Za-z0-9]+$/.test(name))
      .map((name) => `${section}.${name}: names have letters and digits only`),
  )
}

function lintParameters(template: JsonObject): string[] {
  return Object.entries(objectAt(template, 'Parameters')).flatMap(([name, parameter]) => {
    if (!isObject(parameter) || !('Default' in parameter)) return []
    const { Default: value, AllowedPattern: pattern, AllowedValues: values, Type: type } = parameter
    const parts = type === 'CommaDelimitedList' ? String(value).split(',') : [String(value)]
    const fits =
      (typeof pattern !== 'string' || parts.every((part) => new RegExp(`^(?:${pattern})$`).test(part))) &&
      (!Array.isArray(values) || values.includes(value))
    return fits ? [] : [`Parameters.${name}: the default is not allowed`]
  })
}

function lintReferences(template: JsonObject): string[] {
  const references = allReferences(template)
  const used = new Set(references.map(({ kind, name }) => (kind === 'condition' ? `if ${name}` : name)))
  const unused = [
    ...Object.keys(objectAt(template, 'Parameters'))
      .filter((name) => !used.has(name))
      .map((name) => `Parameters.${name}: nothing uses it`),
    ...Object.keys(objectAt(template, 'Conditions'))
      .filter((name) => !used.has(`if ${name}`))
      .map((name) => `Conditions.${name}: nothing uses it`),
  ]
  return [...unused, ...references.flatMap((reference) => referenceProblem(template, reference) ?? [])]
}

function referenceProblem(template: JsonObject, reference: Reference): string | undefined {
  const { at, kind, name } = reference
  if (kind === 'condition')
    return name in objectAt(template, 'Conditions') ? undefined : `${at}: there is no condition ${name}`
  if (kind === 'value' && (name in objectAt(template, 'Parameters') || pseudoParameters.test(name)))
    return undefined
  const resources = objectAt(template, 'Resources')
  return name in resources
    ? resourceProblem(template, reference, objectAt(resources, name))
    : `${at}: there is no ${name}`
}

/** A resource that is not made cannot be referred to, and has the attributes of its type only. */
function resourceProblem(
  template: JsonObject,
  { at, name, attribute, under }: Reference,
  { Type: type, Condition: condition }: JsonObject,
): string | undefined {
  if (typeof condition === 'string' && !under.flatMap((one) => implied(template, one)).includes(condition))
    return `${at}: ${name} is made only if ${condition}`
  if (attribute !== undefined && !(attribute in (resourceType(String(type))?.attributes ?? {})))
    return `${at}: ${String(type)} has no attribute ${attribute}`
  return undefined
}

function lintResources(template: JsonObject): string[] {
  return Object.entries(objectAt(template, 'Resources')).flatMap(([id, resource]) => {
    const at = `Resources.${id}`
    if (!isObject(resource)) return [`${at}: not a mapping`]
    const others = Object.keys(resource).filter((name) => !resourceAttributes.includes(name))
    const type = resourceType(String(resource['Type']))
    if (type === undefined) return [`${at}: there is no type ${String(resource['Type'])}`]
    return [
      ...others.map((name) => `${at}: unknown attribute ${name}`),
      ...lintMembers(type.properties, objectAt(resource, 'Properties'), at),
    ]
  })
}

function lintMembers(known: Properties, given: JsonObject, at: string): string[] {
  const missing = Object.entries(known)
    .filter(([name, { required }]) => required === true && !(name in given))
    .map(([name]) => `${at}: ${name} is missing`)
  const found = Object.entries(given).flatMap(([name, value]) => {
    const property = known[name]
    return property === undefined
      ? [`${at}: there is no property ${name}`]
      : lintValue(property.type, value, `${at}.${name}`)
  })
  return [...missing, ...found]
}

/** What an intrinsic function gives is known only when the stack is made. */
function lintValue(type: PropertyType, value: unknown, at: string): string[] {
  if (intrinsicOf(value) !== undefined) return []
  if (type.type === 'array') {
    if (!Array.isArray(value)) return [`${at}: a list is expected`]
    return value.flatMap((item: unknown, index) => lintValue(type.element, item, `${at}[${index}]`))
  }
  if (type.type === 'ref') {
    if (!isObject(value)) return [`${at}: a mapping is expected`]
    return lintMembers(spec?.get('typeDefinition', type.reference.$ref).properties ?? {}, value, at)
  }
  if (type.type === 'union') {
    const all = type.types.map((one) => lintValue(one, value, at))
    return all.some((findings) => findings.length === 0) ? [] : (all[0] ?? [])
  }
  return isOf(type, value) ? [] : [`${at}: ${JSON.stringify(value)} is no ${type.type}`]
}

/** Whether a value without parts of its own is of a type. */
function isOf(type: Exclude<PropertyType, { type: 'array' | 'ref' | 'union' }>, value: unknown): boolean {
  switch (type.type) {
    case 'tag':
      return isObject(value) && 'Key' in value && 'Value' in value
    case 'json':
    case 'map':
      return isObject(value)
    case 'string':
      return typeof value === 'string' && type.allowedValues?.includes(value) !== false
    case 'boolean':
      return typeof value === 'boolean'
    case 'integer':
    case 'number':
      return typeof value === 'number'
    case 'date-time':
      return typeof value === 'string'
    case 'null':
      return value === null
  }
}
