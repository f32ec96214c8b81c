import type { Node } from 'jsonc-parser';
import { membersOf } from './members.ts';
import type { Problem } from './problem.ts';

/** Checks the value at a path. */
export type Check = (node: Node, path: string) => Problem[];

/**
 * A check for an object with fixed keys.
 * In: a check for each key, and the keys that must be there. Out: the check: unknown, repeated
 * and missing keys are problems, and so is whatever the checks of the keys find.
 */
export function objectOf(checks: ReadonlyMap<string, Check>, required: readonly string[]): Check {
  const known = [...checks.keys()].join(', ');
  return (node, path) => {
    const { members, problems } = membersOf(node, path);
    const inside = members.flatMap(
      ({ key, value, path: at, offset }): Problem[] =>
        checks.get(key)?.(value, at) ?? [{ offset, path: at, fault: 'unknown-key', about: { known } }],
    );
    const missing = required.filter((key) => !members.some((member) => member.key === key));
    return [...problems, ...inside, ...(node.type === 'object' ? missing.map((key) => absent(node, path, key)) : [])];
  };
}

function absent(node: Node, path: string, key: string): Problem {
  return { offset: node.offset, path: path ? `${path}.${key}` : key, fault: 'missing' };
}

/** A check that the value is a string which `fault` finds nothing wrong with. */
export function stringThat(
  fault: (text: string) => Problem['fault'] | undefined,
  about: Readonly<Record<string, string>>,
): Check {
  return (node, path) => {
    const text: unknown = node.value;
    const found = typeof text === 'string' ? fault(text) : 'not-string';
    return found
      ? [{ offset: node.offset, path, fault: found, about: { ...about, given: String(text).slice(0, 40) } }]
      : [];
  };
}

/** A check that the value is a whole number, from `least` to `most`. */
export function wholeNumber(least: number, most: number): Check {
  return ({ value, offset }, path) => {
    const isRight = Number.isInteger(value) && Number(value) >= least && Number(value) <= most;
    return isRight ? [] : [{ offset, path, fault: 'not-whole', about: { least: String(least), most: String(most) } }];
  };
}
