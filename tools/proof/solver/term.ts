/** Something true or false about a case: a part of the case, a rule by name, or a combination of these. */
export type Term =
  | { readonly is: 'chosen'; readonly question: string; readonly options: readonly string[] }
  | { readonly is: 'marked'; readonly task: string; readonly mark: string }
  | { readonly is: 'done'; readonly id: string }
  | { readonly is: 'told'; readonly body: string; readonly fact: string }
  | { readonly is: 'rule'; readonly name: string }
  | { readonly is: 'all' | 'any'; readonly of: readonly Term[] }
  | { readonly is: 'not' | 'then'; readonly of: Term }
  | { readonly is: 'same'; readonly one: Term; readonly other: Term };

/** Rules by name, in the order of definition: each names only those before it. */
export type Rules = ReadonlyMap<string, Term>;
export type Rule = readonly [name: string, term: Term];

/** Whether the answer to a question, on the path or off it, has one of these options. */
export const chosen = (question: string, options: readonly string[]): Term => ({ is: 'chosen', question, options });
/** Whether this is the mark of a task. */
export const marked = (task: string, mark: string): Term => ({ is: 'marked', task, mark });
/** Whether a follow-up is marked as done. */
export const done = (id: string): Term => ({ is: 'done', id });
/** Whether Social Services or the Police were told a fact. */
export const told = (body: string, fact: string): Term => ({ is: 'told', body, fact });
/** What a rule says. */
export const rule = (name: string): Term => ({ is: 'rule', name });
/** Whether all of these are so; true for none. */
export const all = (...of: readonly Term[]): Term => ({ is: 'all', of });
/** Whether any of these is so; false for none. */
export const any = (...of: readonly Term[]): Term => ({ is: 'any', of });
/** Whether this is not so. */
export const not = (of: Term): Term => ({ is: 'not', of });
/** Whether both are so, or neither. */
export const same = (one: Term, other: Term): Term => ({ is: 'same', one, other });
/** Whether the one is so where this is, and else the other. */
export function either(is: Term, then: Term, otherwise: Term): Term {
  if (JSON.stringify(then) === JSON.stringify(otherwise)) return then;
  if (then === always) return otherwise === never ? is : any(is, otherwise);
  if (otherwise === always) return then === never ? not(is) : any(not(is), then);
  const ways = [then === never ? [] : [all(is, then)], otherwise === never ? [] : [all(not(is), otherwise)]].flat();
  return ways.length === 1 ? (ways[0] as Term) : any(...ways);
}
/** Whether this is so in a second case, such as one with a changed answer. */
export const inSecond = (of: Term): Term => ({ is: 'then', of });

/** So in every case. */
export const always = all();
/** So in no case. */
export const never = any();
