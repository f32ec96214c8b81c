import type { Value } from './space';

/** The values by what a key makes of them. */
export type Groups<K> = readonly (readonly [K, readonly Value[]])[];

/** The values by what `key` makes of them, the first kind first. */
function grouped<K>(values: readonly Value[], key: (value: Value) => K): Groups<K> {
  const groups = new Map<K, Value[]>();
  for (const value of values) {
    const made = key(value);
    const group = groups.get(made);
    if (group) group.push(value);
    else groups.set(made, [value]);
  }
  // One kind is the list that it was, and not a copy: what was worked out of the list stays known.
  return [...groups].map(([made, group]) => [made, groups.size === 1 ? values : group] as const);
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
