import type { Node } from 'jsonc-parser';
import { known, type Problem, within } from './problem';

/** Checks the value at a place. */
export type Check = (node: Node, place: string) => readonly Problem[];

/** A key of an object, with where it stands. */
export interface Member {
  readonly key: string;
  readonly offset: number;
  readonly value: Node | undefined;
}

const at = ({ offset }: Node | Member, place: string, code: Problem['code'], values = {}): Problem => ({
  offset,
  place,
  code,
  values,
});

/** The keys of an object and their values; none of what is no object. */
export function membersOf(node: Node): readonly Member[] {
  if (node.type !== 'object') return [];
  return (node.children ?? []).flatMap(({ children: [name, value] = [] }) =>
    name ? [{ key: String(name.value), offset: name.offset, value }] : [],
  );
}

/** A check for an object with these keys, some of which must be there. */
export function objectOf(checks: Readonly<Record<string, Check>>, required: readonly string[] = []): Check {
  const byKey = new Map(Object.entries(checks));
  return (node, place) => {
    if (node.type !== 'object') return [at(node, place, 'not-object')];
    const seen = new Set<string>();
    const inside = membersOf(node).flatMap((member) => {
      const [isSeen, check, own] = [seen.has(member.key), byKey.get(member.key), within(place, member.key)];
      seen.add(member.key);
      if (isSeen) return [at(member, own, 'given-twice')];
      if (!check) return [at(member, own, byKey.size > 0 ? 'unknown-key' : 'no-keys', known(byKey.keys()))];
      return member.value ? check(member.value, own) : [];
    });
    return [
      ...inside,
      ...required.filter((key) => !seen.has(key)).map((key) => at(node, within(place, key), 'missing')),
    ];
  };
}

/** A check for an object that has the same kind of value at each of these keys. */
export const eachOf = (keys: Iterable<string>, check: Check, required: readonly string[] = []): Check =>
  objectOf(Object.fromEntries([...keys].map((key) => [key, check])), required);

/** A check for a list of at most so many, none twice. */
export const listOf =
  (item: Check, most: number): Check =>
  (node, place) => {
    if (node.type !== 'array') return [at(node, place, 'not-list')];
    const items = node.children ?? [];
    if (items.length > most) return [at(node, place, 'too-many', { most: String(most) })];
    const values = items.map(({ value }) => value as unknown);
    return items.flatMap((one, index) => {
      const isTwice = values.indexOf(values[index]) < index;
      return isTwice ? [at(one, `${place}[${index}]`, 'twice')] : item(one, `${place}[${index}]`);
    });
  };

/** A check for a text that says something, and not too much. */
export const textOf =
  (most: number): Check =>
  (node, place) => {
    if (typeof node.value !== 'string') return [at(node, place, 'not-text')];
    if (node.value.trim() === '') return [at(node, place, 'empty-text')];
    return node.value.length > most ? [at(node, place, 'too-long', { most: String(most) })] : [];
  };

/** A check for one of these ids. */
export const oneOf = (ids: Iterable<string>, code: Problem['code'] = 'not-one-of'): Check => {
  const all = new Set(ids);
  return (node, place) => (all.has(node.value as string) ? [] : [at(node, place, code, known(all))]);
};

/** A check that the value passes a test. */
export const thatIs =
  (passes: (value: unknown) => boolean, code: Problem['code'], values = {}): Check =>
  (node, place) =>
    passes(node.value) ? [] : [at(node, place, code, values)];
