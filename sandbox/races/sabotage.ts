import type { Sabotage } from './world.ts'

interface SabotageCase {
  /** The invariant that it breaks. */
  breaks: string
  /** One of the first seeds from here on shows it. */
  firstSeed: number
  sabotage: Sabotage
}

/** Ways to break a rule on purpose: the checks must see each. */
export const sabotages: Record<string, SabotageCase> = {
  'a claim that asks for nothing': {
    breaks: 'I2',
    firstSeed: 7,
    sabotage: {
      instances: (store) => ({
        ...store,
        update: (id, spec) =>
          store.update(
            id,
            spec.set?.state === 'claimed' ? { ...spec, when: { id: { exists: true } } } : spec,
          ),
      }),
    },
  },
  'an agent that ends its machine whatever its row says': {
    breaks: 'I5',
    firstSeed: 114,
    sabotage: {
      agents: (store) => ({
        ...store,
        write: (update) =>
          store.write(update.set?.endedAtMs === undefined ? update : { ...update, when: {} }),
      }),
    },
  },
  'an instance policy that lets a machine write any attribute': {
    breaks: 'I8',
    firstSeed: 1,
    sabotage: {
      permissions: ({ policies }) => {
        policies.instance = {
          ...policies.instance,
          Statement: policies.instance.Statement.map((statement) => ({ ...statement, Condition: {} })),
        }
      },
    },
  },
  'an extension of a lease that keeps the order': {
    breaks: 'I5',
    firstSeed: 1,
    sabotage: {
      instances: (store) => ({
        ...store,
        update: (id, { set = {}, ...spec }) =>
          store.update(id, { ...spec, set: { ...set, order: undefined } }),
      }),
    },
  },
  'idle machines that only a hand-out knows': {
    breaks: 'I3',
    firstSeed: 1,
    sabotage: {
      instances: (store) => ({
        ...store,
        update: (id, spec) =>
          store.update(
            id,
            spec.set?.state === 'idle' ? { ...spec, set: { ...spec.set, idlePool: undefined } } : spec,
          ),
      }),
    },
  },
}
