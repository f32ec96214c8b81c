/** What is true or false of a case: something that was said of it, a rule by its name, or what is made of such. */
export type Term =
  | { readonly is: 'chosen'; readonly question: string; readonly options: readonly string[] }
  | { readonly is: 'marked'; readonly task: string; readonly mark: string }
  | { readonly is: 'done'; readonly id: string }
  | { readonly is: 'told'; readonly body: string; readonly fact: string }
  | { readonly is: 'rule'; readonly name: string }
  | { readonly is: 'all' | 'any'; readonly of: readonly Term[] }
  | { readonly is: 'not' | 'then'; readonly of: Term }
  | { readonly is: 'same'; readonly one: Term; readonly other: Term };

/** Rules by their names, in the order in which they are defined: each names only those before it. */
export type Rules = ReadonlyMap<string, Term>;
/** A rule and its name. */
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
/** Whether all of these are so; of none, yes. */
export const all = (...of: readonly Term[]): Term => ({ is: 'all', of });
/** Whether one of these is so; of none, no. */
export const any = (...of: readonly Term[]): Term => ({ is: 'any', of });
/** Whether this is not so. */
export const not = (of: Term): Term => ({ is: 'not', of });
/** Whether both are so, or neither. */
export const same = (one: Term, other: Term): Term => ({ is: 'same', one, other });
/** The same of a second case, such as the one in which an answer was changed. */
export const inSecond = (of: Term): Term => ({ is: 'then', of });

/** So in every case. */
export const always = all();
/** So in no case. */
export const never = any();
