/** A value in one edition and in the other; undefined if the edition does not have it. */
export interface Difference {
  readonly key: string;
  readonly was: string | undefined;
  readonly is: string | undefined;
}
type Texts = ReadonlyMap<string, string>;

/** Returns the differences between two editions by key, in the order of the newer one; what was removed comes last. */
export const differences = (before: Texts, after: Texts): readonly Difference[] =>
  [...new Set([...after.keys(), ...before.keys()])]
    .map((key) => ({ key, was: before.get(key), is: after.get(key) }))
    .filter(({ was, is }) => was !== is);

/** Returns the values of a file with their paths, such as `cardiff.police.number`, without `$schema` (for editors). */
export const leavesOf = (value: unknown, path = ''): readonly (readonly [path: string, text: string])[] =>
  typeof value === 'object' && value !== null
    ? Object.entries(value)
        .filter(([key]) => key !== '$schema')
        .flatMap(([key, part]) => leavesOf(part, path === '' ? key : `${path}.${key}`))
    : [[path, String(value)]];
