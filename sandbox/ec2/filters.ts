import { AwsError } from '../aws-server.ts'
import { type JsonObject, objectsOf, textOf, textsOf } from '../json.ts'

export interface Tag {
  key: string
  value: string
}

/** Reads `Tag.N.{Key,Value}`. */
export function tagsOf(params: JsonObject): Tag[] {
  return objectsOf(params, 'Tag').map((tag) => ({
    key: textOf(tag, 'Key') ?? '',
    value: textOf(tag, 'Value') ?? '',
  }))
}

/** The tags of `TagSpecification.N` for one type of resource. */
export function specifiedTags(params: JsonObject, resourceType: string): Tag[] {
  return objectsOf(params, 'TagSpecification')
    .filter((specification) => textOf(specification, 'ResourceType') === resourceType)
    .flatMap(tagsOf)
}

/** Later tags win over earlier ones of the same key. */
export function mergedTags(...lists: Tag[][]): Tag[] {
  return [...new Map(lists.flat().map((tag) => [tag.key, tag])).values()]
}

/**
 * Applies `Filter.N`: any value of a filter, every filter; `*` and `?` match as in
 * https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/Using_Filtering.html.
 */
export function filtered<T>(
  params: JsonObject,
  items: readonly T[],
  fields: Record<string, (item: T) => string | undefined>,
  tags: (item: T) => Tag[] = () => [],
): T[] {
  const filters = objectsOf(params, 'Filter').map((filter) => {
    const name = textOf(filter, 'Name') ?? ''
    const values = textsOf(filter, 'Value')
    if (values.length > 200)
      throw new AwsError('FilterLimitExceeded', 'The maximum number of filter values is 200.')
    return { present: presentValues(name, fields, tags), patterns: values.map(wildcard) }
  })
  return items.filter((item) =>
    filters.every(({ present, patterns }) =>
      present(item).some((value) => patterns.some((pattern) => pattern.test(value))),
    ),
  )
}

function presentValues<T>(
  name: string,
  fields: Record<string, (item: T) => string | undefined>,
  tags: (item: T) => Tag[],
): (item: T) => string[] {
  const field = fields[name]
  if (field !== undefined) return (item) => [field(item)].filter((value) => value !== undefined)
  if (name === 'tag-key') return (item) => tags(item).map(({ key }) => key)
  if (name.startsWith('tag:')) {
    const wanted = name.slice('tag:'.length)
    return (item) =>
      tags(item)
        .filter(({ key }) => key === wanted)
        .map(({ value }) => value)
  }
  throw new AwsError('InvalidParameterValue', `The filter '${name}' is invalid`)
}

function wildcard(pattern: string): RegExp {
  const source = pattern
    .replace(/[.+^${}()|[\]\\]/g, '\\$&')
    .replaceAll('*', '.*')
    .replaceAll('?', '.')
  return new RegExp(`^${source}$`, 's')
}
