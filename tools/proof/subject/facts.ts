import { type Answers, answersOf } from '../../../src/case/answers';
import type { CaseFacts } from '../../../src/case/marks';
import type { Case } from '../search/case';
import { closedLog } from '../search/lazy';
import { UnreadableCase } from '../search/source';
import { once } from '../search/once';

/** Returns a case as the code under test takes it, uncached: a class has lazy answers, and a log not to be read. */
export const uncachedFacts = ({ source, facts }: Pick<Case, 'source' | 'facts'>): CaseFacts => {
  if (source.rule) throw new UnreadableCase('A case that is only written down was asked of the app.');
  const { answers, ...marks } = facts();
  return source.isPlain
    ? { ...marks, answers: answersOf(answers) }
    : ({ ...marks, answers: answers as object as Answers, log: closedLog } as CaseFacts);
};

/** Returns a case as the code under test takes it. */
export const factsOf = once((said: Case) => uncachedFacts({ source: said.source, facts: () => said.facts() }));

const turned = <T extends object>(entries: T): T => Object.fromEntries(Object.entries(entries).reverse()) as T;
/** Returns the same with its answers and marks in reverse order. */
export const turnedRound = (said: Case): CaseFacts => ({
  ...factsOf(said),
  answers: turned(factsOf(said).answers),
  marks: turned(factsOf(said).marks),
});
