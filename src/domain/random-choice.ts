/** So many of the elements, each with the same chance; all when there are no more. */
export function pickAtRandom<T>(from: readonly T[], count: number): T[] {
  const left = [...from]
  const picked: T[] = []
  while (picked.length < count && left.length > 0) {
    picked.push(...left.splice(Math.floor(Math.random() * left.length), 1))
  }
  return picked
}
