/** What stands in one edition and in the other; undefined where it does not stand there. */
export interface Difference {
  readonly key: string;
  readonly was: string | undefined;
  readonly is: string | undefined;
}
type Texts = ReadonlyMap<string, string>;

/** What differs between two editions, by key, in the order of the newer one; what is gone comes last. */
export const differences = (before: Texts, after: Texts): readonly Difference[] =>
  [...new Set([...after.keys(), ...before.keys()])]
    .map((key) => ({ key, was: before.get(key), is: after.get(key) }))
    .filter(({ was, is }) => was !== is);

/** What a value of a file holds, each part by its path in it, such as `cardiff.police.number`; what helps an editor is no part of it. */
export const leavesOf = (value: unknown, path = ''): readonly (readonly [path: string, text: string])[] =>
  typeof value === 'object' && value !== null
    ? Object.entries(value)
        .filter(([key]) => key !== '$schema')
        .flatMap(([key, part]) => leavesOf(part, path === '' ? key : `${path}.${key}`))
    : [[path, String(value)]];
