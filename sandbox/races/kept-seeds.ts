import { readFileSync, writeFileSync } from 'node:fs'

const file = new URL('../../__tests__/races/kept-seeds.json', import.meta.url)

/** Seeds of interleavings that once broke a rule: they are run first from then on. */
export function keptSeeds(): number[] {
  const seeds: unknown = JSON.parse(readFileSync(file, 'utf8'))
  return Array.isArray(seeds) ? seeds.map(Number) : []
}

/** Keeps the seed of an interleaving that broke a rule. */
export function keepSeed(seed: number): void {
  const seeds = [...new Set([...keptSeeds(), seed])].sort((a, b) => a - b)
  writeFileSync(file, `${JSON.stringify(seeds)}\n`)
}
