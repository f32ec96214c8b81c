/** Something true or false about a case, in SMT-LIB 2. */
export type Term = string;
/** Terms by name, in the order of definition: each names only those before it. */
export type Terms = ReadonlyMap<string, Term>;

/** So in every case. */
export const always: Term = 'true';
/** So in no case. */
export const never: Term = 'false';

const joined = (word: 'and' | 'or', of: readonly Term[], none: Term): Term =>
  of.length > 1 ? `(${word} ${of.join(' ')})` : (of[0] ?? none);
/** Whether all of these are so; true for none. */
export const all = (...of: readonly Term[]): Term => joined('and', of, always);
/** Whether any of these is so; false for none. */
export const any = (...of: readonly Term[]): Term => joined('or', of, never);
/** Whether this is not so. */
export const not = (of: Term): Term => `(not ${of})`;
/** Whether both are so, or neither. */
export const same = (one: Term, other: Term): Term => `(= ${one} ${other})`;
/** Whether the one is so where this is, and else the other. */
export function either(is: Term, then: Term, otherwise: Term): Term {
  if (then === otherwise) return then;
  if (then === always) return otherwise === never ? is : any(is, otherwise);
  if (otherwise === always) return then === never ? not(is) : any(not(is), then);
  return any(...[then === never ? [] : all(is, then), otherwise === never ? [] : all(not(is), otherwise)].flat());
}

/** What a name says: a part of a case, or a rule. */
export const named = (name: string): Term => `|${name}|`;
/** Whether this is so in a second case, such as one with a changed answer: there each name begins with `then`. */
export const inSecond = (of: Term): Term => of.replaceAll(/\|([^|]*)\|/g, '|then $1|');

/** Declares a part of a case, which can be true or false. */
export const declared = (name: string): string => `(declare-const ${named(name)} Bool)`;
/** Defines a rule. */
export const defined = ([name, term]: readonly [string, Term]): string => `(define-fun ${named(name)} () Bool ${term})`;
/** Asserts something about every case. */
export const asserted = (term: Term): string => `(assert ${term})`;
