/** Tags as EC2 takes them. */
export function tagList(tags: Readonly<Record<string, string>>) {
  return Object.entries(tags).map(([Key, Value]) => ({ Key, Value }))
}

/** The same tags for an instance and for its volumes. */
export function machineTags(tags: Readonly<Record<string, string>>) {
  return (['instance', 'volume'] as const).map((ResourceType) => ({ ResourceType, Tags: tagList(tags) }))
}
