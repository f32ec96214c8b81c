import { type Answers, answersOf, type GivenAnswers, standFor } from '../../../src/case/answers';
import type { CaseFacts } from '../../../src/case/marks';
import type { Case } from '../search/case';
import { unreadable } from '../search/lazy';

/** All that can be done with an object but to hand it on. */
const uses = Object.getOwnPropertyNames(Reflect).filter((name) => name !== 'apply' && name !== 'construct');
const closed = Object.fromEntries(uses.map((use) => [use, unreadable]));

/** The answers of a class of cases: they are asked one question at a time, and used in no other way. */
const answersAsked = (given: GivenAnswers): Answers =>
  standFor(new Proxy({}, closed), { given, like: answersAsked, whole: unreadable });

const made = new WeakMap<Case, CaseFacts>();

/** A case as the code under test takes it, made anew. */
export function factsAnew(said: Pick<Case, 'source' | 'facts'>, given: GivenAnswers = said.facts().answers): CaseFacts {
  const answers = said.source.isPlain ? answersOf(given) : answersAsked(given);
  return { ...said.facts(), answers };
}

/** A case as the code under test takes it. The answers of a class of cases can be asked, and used in no other way: the search stops there. */
export function factsOf(said: Case): CaseFacts {
  const known = made.get(said) ?? factsAnew(said);
  made.set(said, known);
  return known;
}

const turned = <T extends object>(entries: T): T => Object.fromEntries(Object.entries(entries).reverse()) as T;
/** The same, of the answers and marks given the other way round. */
export const turnedRound = (said: Case): CaseFacts => ({
  ...factsAnew(said, turned(said.facts().answers)),
  marks: turned(factsOf(said).marks),
});
