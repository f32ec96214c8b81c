import type { Value } from './space';

/** The values by what a key makes of them. */
export type Groups<K> = readonly (readonly [K, readonly Value[]])[];

/** The values by what `key` makes of them, the first kind first. */
function grouped<K>(values: readonly Value[], key: (value: Value) => K): Groups<K> {
  const groups: [K, Value[]][] = [];
  for (const value of values) {
    const made = key(value);
    const group = groups.find(([other]) => Object.is(other, made));
    if (group) group[1].push(value);
    else groups.push([made, [value]]);
  }
  const [first] = groups;
  // One kind is the list that it was, and not a copy: what was worked out of the list stays known.
  return first && groups.length === 1 ? [[first[0], values]] : groups;
}

const remembered = new WeakMap<readonly Value[], Map<string, Groups<unknown>>>();

/** The same; of a key with a name, and the same list of values, it is done once. */
export function groupedOnce<K>(
  values: readonly Value[],
  key: (value: Value) => K,
  name: string | undefined,
): Groups<K> {
  if (name === undefined) return grouped(values, key);
  const known = remembered.get(values) ?? new Map<string, Groups<unknown>>();
  const before = known.get(name);
  if (before) return before as Groups<K>;
  const groups = grouped(values, key);
  remembered.set(values, known.set(name, groups));
  return groups;
}
