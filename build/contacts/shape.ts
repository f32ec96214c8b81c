import type { Node } from 'jsonc-parser';
import { membersOf, type Problem } from './members.ts';

/** Checks the value at a path. */
export type Check = (node: Node, path: string) => Problem[];

/**
 * A check for an object with fixed keys.
 * In: a check for each key, and the keys that must be there. Out: the check: unknown, repeated
 * and missing keys are problems, and so is whatever the checks of the keys find.
 */
export function objectOf(checks: ReadonlyMap<string, Check>, required: readonly string[]): Check {
  return (node, path) => {
    const { members, problems } = membersOf(node, path);
    const inside = members.flatMap(({ key, value, path: at, offset }) => {
      const check = checks.get(key);
      return check ? check(value, at) : [{ offset, path: at, message: unknownKey(checks) }];
    });
    const missing = required.filter((key) => !members.some((member) => member.key === key));
    return [...problems, ...inside, ...(node.type === 'object' ? missing.map((key) => absent(node, path, key)) : [])];
  };
}

function unknownKey(checks: ReadonlyMap<string, Check>): string {
  return `is not a known key; use one of: ${[...checks.keys()].join(', ')}`;
}

function absent(node: Node, path: string, key: string): Problem {
  return { offset: node.offset, path: path ? `${path}.${key}` : key, message: 'is missing; add it' };
}
