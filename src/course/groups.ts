/** Things in groups, in the order in which the groups are declared; groups without any are left out. */
export function grouped<T, K extends string>(
  titles: Readonly<Record<K, string>>,
  things: readonly T[],
  groupOf: (thing: T) => K,
): { id: K; title: string; of: T[] }[] {
  const ids = Object.keys(titles) as K[];
  return ids
    .map((id) => ({ id, title: titles[id], of: things.filter((thing) => groupOf(thing) === id) }))
    .filter((group) => group.of.length > 0);
}

/** Things in the order of their places. */
export const inPlace = <T extends { place: number }>(things: readonly T[]): T[] =>
  [...things].sort((a, b) => a.place - b.place);
