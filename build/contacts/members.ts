import type { Node } from 'jsonc-parser';

/** Something wrong in the file: at which offset, in which field, and how to mend it. */
export interface Problem {
  offset: number;
  path: string;
  message: string;
}

/** One member of a JSON object, with the dotted path that leads to it. */
export interface Member {
  key: string;
  path: string;
  offset: number;
  value: Node;
}

/**
 * The members of an object, with a problem for each key given twice.
 * In: a node and its path. Out: the members; a node that is no object has none and is a problem.
 */
export function membersOf(node: Node, path: string): { members: Member[]; problems: Problem[] } {
  if (node.type !== 'object') {
    return { members: [], problems: [{ offset: node.offset, path, message: 'must be an object: { ... }' }] };
  }
  const members = (node.children ?? []).flatMap((property) => memberOf(property, path));
  return { members, problems: repeated(members) };
}

function memberOf(property: Node, path: string): Member[] {
  const [name, value] = property.children ?? [];
  if (!name || !value) return [];
  const key = String(name.value);
  return [{ key, path: path ? `${path}.${key}` : key, offset: name.offset, value }];
}

function repeated(members: Member[]): Problem[] {
  return members
    .filter(({ key }, at) => members.findIndex((other) => other.key === key) < at)
    .map(({ offset, path }) => ({ offset, path, message: 'is given twice; keep one' }));
}
