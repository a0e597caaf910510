import type { Lifecycle } from './requirements.ts'

/** How many instances EC2 still has; what is absent matches all. */
export interface CapacityRule {
  type?: string
  zone?: string
  lifecycle?: Lifecycle
  /** How many can still launch. */
  count: number
  /** The error beyond; default InsufficientInstanceCapacity. */
  code?: string
  message?: string
}

export interface Pool {
  type: string
  zone: string
  lifecycle: Lifecycle
}

/** Capacity without limit, but for the rules. */
export class Capacity {
  #rules: CapacityRule[] = []

  /** Adds a rule; one for the same type, zone and lifecycle is replaced. */
  set(rule: CapacityRule): void {
    this.#rules = this.#rules.filter(
      ({ type, zone, lifecycle }) => type !== rule.type || zone !== rule.zone || lifecycle !== rule.lifecycle,
    )
    this.#rules.push({ ...rule })
  }

  clear(): void {
    this.#rules = []
  }

  /** Takes up to `count` instances; what is missing comes with the error of the rule that stood in the way. */
  take(pool: Pool, count: number): { taken: number; shortage?: { code: string; message: string } } {
    const rules = this.#rules.filter(
      ({ type, zone, lifecycle }) =>
        (type === undefined || type === pool.type) &&
        (zone === undefined || zone === pool.zone) &&
        (lifecycle === undefined || lifecycle === pool.lifecycle),
    )
    const tightest = rules.reduce<CapacityRule | undefined>(
      (one, other) => (one === undefined || other.count < one.count ? other : one),
      undefined,
    )
    if (tightest === undefined) return { taken: count }
    const taken = Math.min(count, Math.max(0, tightest.count))
    const shortage = taken < count ? { shortage: shortageOf(tightest, pool) } : {}
    for (const rule of rules) rule.count -= taken
    return { taken, ...shortage }
  }
}

function shortageOf(
  { code, message }: CapacityRule,
  { type, zone }: Pool,
): { code: string; message: string } {
  return {
    code: code ?? 'InsufficientInstanceCapacity',
    message:
      message ??
      (code === undefined
        ? `We currently do not have sufficient ${type} capacity in the Availability Zone you requested (${zone}).`
        : `${code} (set by the sandbox)`),
  }
}
