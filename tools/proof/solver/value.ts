import type { Said } from '../terms/case';
import type { Rules, Term } from './term';

/** What a case says, where ids are not known at compile time. */
type Asked = { readonly [Name in keyof Said]: (...ids: readonly string[]) => boolean };

/**
 * What the terms are of one case, or of a class of cases: the very terms that the solver's file is printed from, so that what is
 * compared with the app is what the solver is asked. Each rule is worked out once, and only as far as it is needed.
 * Throws where a rule is named that is not there, or where a term is about a second case.
 */
export function valuesOf(rules: Rules, said: Said): (term: Term) => boolean {
  const asked = said as unknown as Asked;
  const known = new Map<string, boolean>();
  const ruled = (name: string): boolean => {
    const term = rules.get(name);
    if (!term) throw new Error(`There is no rule "${name}".`);
    const value = known.get(name) ?? isSo(term);
    known.set(name, value);
    return value;
  };
  const isSo = (term: Term): boolean => {
    switch (term.is) {
      case 'chosen':
        return asked.says(term.question, ...term.options);
      case 'marked':
        return asked.isMarked(term.task, term.mark);
      case 'done':
        return asked.isDone(term.id);
      case 'told':
        return asked.isTold(term.body, term.fact);
      case 'rule':
        return ruled(term.name);
      case 'all':
        return term.of.every(isSo);
      case 'any':
        return term.of.some(isSo);
      case 'not':
        return !isSo(term.of);
      case 'same':
        return isSo(term.one) === isSo(term.other);
      case 'then':
        throw new Error('There is no second case here.');
    }
  };
  return isSo;
}
