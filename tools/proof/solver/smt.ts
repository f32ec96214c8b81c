import type { Rule, Term } from './term';

/** A name in SMT-LIB 2. Names about the second case begin with `then`. */
const symbol = (name: string, isThen: boolean): string => `|${isThen ? 'then ' : ''}${name}|`;

const joined = (word: 'and' | 'or', of: readonly string[]): string =>
  of.length > 1 ? `(${word} ${of.join(' ')})` : (of[0] ?? (word === 'and' ? 'true' : 'false'));

/** Returns the names of a term as given in a case. Throws if the term is not part of a case. */
function givenNames(term: Term): readonly string[] {
  switch (term.is) {
    case 'chosen':
      return term.options.map((option) => `${term.question}:${option}`);
    case 'marked':
      return [`mark ${term.task} ${term.mark}`];
    case 'done':
      return [`mark ${term.id} done`];
    case 'told':
      return [`told ${term.body} ${term.fact}`];
    default:
      throw new Error(`No case is made of what ${term.is} says.`);
  }
}
/** Returns the name of one part of a case; for an answer, of its first option. */
export const givenName = (term: Term): string => givenNames(term)[0] ?? '';

/** Returns a term in SMT-LIB 2. `isThen`: about the second case. */
export function smt(term: Term, isThen = false): string {
  const parts = (of: readonly Term[]): readonly string[] => of.map((part) => smt(part, isThen));
  switch (term.is) {
    case 'rule':
      return symbol(term.name, isThen);
    case 'all':
      return joined('and', parts(term.of));
    case 'any':
      return joined('or', parts(term.of));
    case 'not':
      return `(not ${smt(term.of, isThen)})`;
    case 'then':
      return smt(term.of, true);
    case 'same':
      return `(= ${parts([term.one, term.other]).join(' ')})`;
    default:
      return joined(
        'or',
        givenNames(term).map((name) => symbol(name, isThen)),
      );
  }
}

/** Declares a part of a case, which can be true or false. */
export const declared = (name: string, isThen: boolean): string => `(declare-const ${symbol(name, isThen)} Bool)`;
/** Defines a rule. */
export const defined = ([name, term]: Rule, isThen = false): string =>
  `(define-fun ${symbol(name, isThen)} () Bool ${smt(term, isThen)})`;
/** Asserts something about every case. */
export const asserted = (term: Term, isThen = false): string => `(assert ${smt(term, isThen)})`;
/** Asks for the values of names, in the first case or the second. */
export const valuesAsked = (names: readonly string[], isThen: boolean): string =>
  `(get-value (${names.map((name) => symbol(name, isThen)).join(' ')}))`;
