import type { Node } from 'jsonc-parser';
import type { Problem } from './problem.ts';

/** One member of a JSON object, with the dotted path that leads to it. */
export interface Member {
  readonly key: string;
  readonly path: string;
  readonly offset: number;
  readonly value: Node;
}

/**
 * The members of an object, with a problem for each key given twice.
 * In: a node and its path. Out: the members; a node that is no object has none and is a problem.
 */
export function membersOf(node: Node, path: string): { members: Member[]; problems: Problem[] } {
  if (node.type !== 'object') return { members: [], problems: [{ offset: node.offset, path, fault: 'not-object' }] };
  const members = (node.children ?? []).flatMap((property) => memberOf(property, path));
  return { members, problems: repeated(members) };
}

function memberOf(property: Node, path: string): Member[] {
  const [name, value] = property.children ?? [];
  if (!name || !value) return [];
  const key = String(name.value);
  return [{ key, path: path ? `${path}.${key}` : key, offset: name.offset, value }];
}

function repeated(members: readonly Member[]): Problem[] {
  const seen = new Set<string>();
  return members
    .filter(({ key }) => seen.size === seen.add(key).size)
    .map(({ offset, path }) => ({ offset, path, fault: 'twice' }));
}
