import { intrinsicOf, isObject, type JsonObject, objectAt } from './template.ts'

/** A place in a template that names something else of it. */
export interface Reference {
  /** Where it stands, for the finding. */
  at: string
  kind: 'value' | 'attribute' | 'condition'
  name: string
  /** Of a resource, with kind `attribute`. */
  attribute?: string
  /** Conditions that hold wherever the reference is read. */
  under: readonly string[]
}

/** Everything that a part of a template refers to. */
export function referencesIn(value: unknown, at: string, under: readonly string[]): Reference[] {
  const intrinsic = intrinsicOf(value)
  if (intrinsic !== undefined) return ofIntrinsic(intrinsic.name, intrinsic.argument, at, under)
  if (Array.isArray(value)) {
    return value.flatMap((item: unknown, index) => referencesIn(item, `${at}[${index}]`, under))
  }
  if (!isObject(value)) return []
  return Object.entries(value).flatMap(([key, member]) => referencesIn(member, `${at}.${key}`, under))
}

function ofIntrinsic(name: string, argument: unknown, at: string, under: readonly string[]): Reference[] {
  switch (name) {
    case 'Ref':
      return [{ at, kind: 'value', name: String(argument), under }]
    case 'Condition':
      return [{ at, kind: 'condition', name: String(argument), under }]
    case 'Fn::GetAtt': {
      const [resource, attribute] = listOf(argument)
      return [{ at, kind: 'attribute', name: String(resource), attribute: String(attribute), under }]
    }
    case 'Fn::If': {
      const [condition, then, otherwise] = listOf(argument)
      const own: Reference = { at, kind: 'condition', name: String(condition), under }
      return [
        own,
        ...referencesIn(then, at, [...under, String(condition)]),
        ...referencesIn(otherwise, at, under),
      ]
    }
    case 'Fn::Sub':
      return typeof argument === 'string' ? ofSub(argument, at, under) : referencesIn(argument, at, under)
    default:
      return referencesIn(argument, at, under)
  }
}

function listOf(value: unknown): unknown[] {
  return Array.isArray(value) ? value : []
}

/** `${Name}` and `${Resource.Attribute}`; what begins with `${!` is meant for IAM. */
function ofSub(text: string, at: string, under: readonly string[]): Reference[] {
  return [...text.matchAll(/\$\{([^!}][^}]*)\}/g)].map(([, path = '']): Reference => {
    const [name = '', ...attribute] = path.split('.')
    if (attribute.length === 0) return { at, kind: 'value', name, under }
    return { at, kind: 'attribute', name, attribute: attribute.join('.'), under }
  })
}

/** Every reference of a template: its conditions', resources' and outputs'. */
export function allReferences(template: JsonObject): Reference[] {
  const conditions = referencesIn(template['Conditions'], 'Conditions', [])
  const parts = ['Resources', 'Outputs'].flatMap((section) =>
    Object.entries(objectAt(template, section)).flatMap(([id, part]) => {
      const at = `${section}.${id}`
      if (!isObject(part)) return []
      const { Condition: condition, DependsOn: dependsOn, ...rest } = part
      const under = typeof condition === 'string' ? [condition] : []
      const own = under.map((name): Reference => ({ at, kind: 'condition', name, under: [] }))
      const dependencies = [dependsOn ?? []]
        .flat()
        .filter((name) => typeof name === 'string')
        .map((name): Reference => ({ at: `${at}.DependsOn`, kind: 'value', name, under }))
      return [...own, ...dependencies, ...referencesIn(rest, at, under)]
    }),
  )
  return [...conditions, ...parts]
}

/** A condition and all that it says besides, by Fn::And. */
export function implied(template: JsonObject, name: string): string[] {
  const intrinsic = intrinsicOf(objectAt(template, 'Conditions')[name])
  const parts = intrinsic?.name === 'Fn::And' ? listOf(intrinsic.argument) : []
  return [
    name,
    ...parts.flatMap((part) => {
      const inner = intrinsicOf(part)
      return inner?.name === 'Condition' ? implied(template, String(inner.argument)) : []
    }),
  ]
}
