import type { Said } from '../terms/case';
import type { Rules, Term } from './term';

/** What a case says, where ids are not known at compile time. */
type Asked = { readonly [Name in keyof Said]: (...ids: readonly string[]) => boolean };
/** A term made ready to be asked of one case after another. `known`: what the rules are of this one, each by its place, as far as they were asked. */
type Test = (asked: Asked, known: (boolean | undefined)[]) => boolean;

/** Makes terms ready; of each rule it is done once. */
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
 * What the terms are of one case, or of a class of cases: the very terms that the solver's file is printed from, so that what is
 * compared with the app is what the solver is asked. Each rule is worked out once, and only as far as it is needed.
 * Throws where a rule is named that is not there, or where a term is about a second case.
 */
export function valuesOf(rules: Rules, said: Said): (term: Term) => boolean {
  const ready = readyOf.get(rules) ?? readyWith(rules);
  readyOf.set(rules, ready);
  const known: (boolean | undefined)[] = [];
  return (term) => ready(term)(said as unknown as Asked, known);
}
