import { readdir, readlink } from 'node:fs/promises'
import type { Change } from './changes.ts'
import { run } from './command.ts'

/** A network interface. */
export interface Link {
  name: string
  /** Made by software: only such a one can be deleted. */
  isVirtual: boolean
  /** The bridge that it is a port of. */
  bridge: string | undefined
}

/** Interfaces and named network namespaces. */
export interface Network {
  links: Link[]
  namespaces: string[]
}

const limitMs = 20_000

export async function readNetwork(): Promise<Network> {
  const [names, namespaces] = await Promise.all([
    readdir('/sys/class/net').catch(() => []),
    readdir('/run/netns').catch(() => []),
  ])
  return { links: await Promise.all(names.map(readLink)), namespaces }
}

async function readLink(name: string): Promise<Link> {
  const of = (path: string) => readlink(`/sys/class/net/${name}${path}`).catch(() => '')
  const [device, master] = await Promise.all([of(''), of('/master')])
  return {
    name,
    isVirtual: device.includes('/virtual/'),
    bridge: master === '' ? undefined : master.slice(master.lastIndexOf('/') + 1),
  }
}

/**
 * Interfaces of a job: new ones, but for those of the image's own containers, which come and go at bridges that were
 * there before.
 */
export function foreignLinks(before: readonly Link[], now: readonly Link[]): Link[] {
  const known = new Set(before.map(({ name }) => name))
  return now.filter(({ name, bridge }) => !known.has(name) && (bridge === undefined || !known.has(bridge)))
}

/** Deletes namespaces and interfaces that are new. Gives what it could not delete. */
export async function restoreNetwork(before: Network): Promise<Change[]> {
  const foreign = async () => {
    const now = await readNetwork()
    return {
      namespaces: now.namespaces.filter((name) => !before.namespaces.includes(name)),
      links: foreignLinks(before.links, now.links),
    }
  }
  const { namespaces } = await foreign()
  for (const name of namespaces) await run(['ip', 'netns', 'delete', name], { limitMs })
  // Read again: with a namespace go the interfaces that led into it, and with the first of a pair the second.
  for (const { name, isVirtual } of (await foreign()).links)
    if (isVirtual) await run(['ip', 'link', 'delete', 'dev', name], { limitMs })
  const left = await foreign()
  return [...left.namespaces, ...left.links.map(({ name }) => name)].map((name) => ({
    group: 'network',
    difference: 'added',
    name,
  }))
}
