import type { Said } from '../terms/case';
import type { Rules, Term } from './term';

/** A case asked by ids that are not known at compile time. */
type Asked = { readonly [Name in keyof Said]: (...ids: readonly string[]) => boolean };

/**
 * Returns the values of terms for one case, or a class. These are the terms that the solver's file is printed from, so
 * what is compared with the app is what the solver is asked. Each rule is computed at most once. Throws for an unknown
 * rule, or for a term about a second case.
 */
export function valuesOf(rules: Rules, said: Said): (term: Term) => boolean {
  const asked = said as unknown as Asked;
  const known = new Map<string, boolean>();
  const ruled = (name: string): boolean => {
    const term = rules.get(name);
    if (!term) throw new Error(`There is no rule "${name}".`);
    const value = known.get(name) ?? valueOf(term);
    known.set(name, value);
    return value;
  };
  const valueOf = (term: Term): boolean => {
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
        return term.of.every(valueOf);
      case 'any':
        return term.of.some(valueOf);
      case 'not':
        return !valueOf(term.of);
      case 'same':
        return valueOf(term.one) === valueOf(term.other);
      case 'then':
        throw new Error('There is no second case here.');
    }
  };
  return valueOf;
}
