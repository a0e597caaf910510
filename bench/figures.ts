/** What a row of samples comes to. */
export interface Figures {
  median: number
  p95: number
  min: number
  max: number
  samples: number
}

/** Throws when there are no samples. */
export function figuresOf(samples: readonly number[]): Figures {
  const sorted = [...samples].sort((a, b) => a - b)
  return {
    median: (quantile(sorted, 0.5) + quantile(sorted, 0.5, Math.floor)) / 2,
    p95: quantile(sorted, 0.95),
    min: quantile(sorted, 0),
    max: quantile(sorted, 1),
    samples: sorted.length,
  }
}

function quantile(
  sorted: readonly number[],
  share: number,
  round: (index: number) => number = Math.ceil,
): number {
  const value = sorted[round(share * (sorted.length - 1))]
  if (value === undefined) throw new RangeError('There are no figures of no samples.')
  return value
}
