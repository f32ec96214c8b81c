import type { Said } from '../terms/case';
import type { Rules, Term } from './term';

/** A case asked by ids that are not known at compile time. */
type Asked = { readonly [Name in keyof Said]: (...ids: readonly string[]) => boolean };
/** A compiled term. `known`: the values of rules already computed for this case, by position. */
type Test = (asked: Asked, known: (boolean | undefined)[]) => boolean;

/** Compiles terms; each rule once. */
function readyWith(rules: Rules): (term: Term) => Test {
  const ready = new Map<string, Test>();
  const ruleOf = (name: string): Test => {
    const term = rules.get(name);
    if (!term) throw new Error(`There is no rule "${name}".`);
    const test = testOf(term);
    const place = ready.size;
    return (asked, known) => (known[place] ??= test(asked, known));
  };
  const ruled = (name: string): Test => {
    const test = ready.get(name) ?? ruleOf(name);
    ready.set(name, test);
    return test;
  };
  const testOf = (term: Term): Test => {
    switch (term.is) {
      case 'chosen':
        return (asked) => asked.says(term.question, ...term.options);
      case 'marked':
        return (asked) => asked.isMarked(term.task, term.mark);
      case 'done':
        return (asked) => asked.isDone(term.id);
      case 'told':
        return (asked) => asked.isTold(term.body, term.fact);
      case 'rule':
        return ruled(term.name);
      case 'all': {
        const tests = term.of.map(testOf);
        return (asked, known) => tests.every((test) => test(asked, known));
      }
      case 'any': {
        const tests = term.of.map(testOf);
        return (asked, known) => tests.some((test) => test(asked, known));
      }
      case 'not': {
        const test = testOf(term.of);
        return (asked, known) => !test(asked, known);
      }
      case 'same': {
        const [one, other] = [testOf(term.one), testOf(term.other)];
        return (asked, known) => one(asked, known) === other(asked, known);
      }
      case 'then':
        throw new Error('There is no second case here.');
    }
  };
  return testOf;
}
const readyOf = new WeakMap<Rules, (term: Term) => Test>();

/**
 * Returns the values of terms for one case, or a class. These are the terms that the solver's file is printed from, so
 * what is compared with the app is what the solver is asked. Each rule is computed at most once. Throws for an unknown
 * rule, or for a term about a second case.
 */
export function valuesOf(rules: Rules, said: Said): (term: Term) => boolean {
  const ready = readyOf.get(rules) ?? readyWith(rules);
  readyOf.set(rules, ready);
  const known: (boolean | undefined)[] = [];
  return (term) => ready(term)(said as unknown as Asked, known);
}
