import type { Rule, Term } from './term';

/** A name as SMT-LIB 2 has it; what is said of the second case begins with `then`. */
const symbol = (name: string, isThen: boolean): string => `|${isThen ? 'then ' : ''}${name}|`;

const joined = (word: 'and' | 'or', of: readonly string[]): string =>
  of.length > 1 ? `(${word} ${of.join(' ')})` : (of[0] ?? (word === 'and' ? 'true' : 'false'));

/** The names under which a term stands where a case is given. Throws where it is no part of what a case is made of. */
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
/** The name of one thing that a case is made of; of an answer, of its first option. */
export const givenName = (term: Term): string => givenNames(term)[0] ?? '';

/** A term in SMT-LIB 2. `isThen`: of the second case. */
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

/** What a case is made of, declared: true or false, each by itself. */
export const declared = (name: string, isThen: boolean): string => `(declare-const ${symbol(name, isThen)} Bool)`;
/** A rule, defined. */
export const defined = ([name, term]: Rule, isThen = false): string =>
  `(define-fun ${symbol(name, isThen)} () Bool ${smt(term, isThen)})`;
/** Something that is so of every case. */
export const asserted = (term: Term, isThen = false): string => `(assert ${smt(term, isThen)})`;
/** Asks for the values of names, in the first case or the second. */
export const valuesAsked = (names: readonly string[], isThen: boolean): string =>
  `(get-value (${names.map((name) => symbol(name, isThen)).join(' ')}))`;
