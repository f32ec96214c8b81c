import { expect } from 'vitest';
import { questionIds } from '#protocol/questions';
import { type Answers, type GivenAnswers, givenIn } from '../src/case/answers';

/** The answers of a case as a file has them; undefined for anything else. */
function givenOf(value: unknown): GivenAnswers | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const isCase = questionIds.every((question) => Array.isArray((value as Partial<Answers>)[question]));
  return isCase ? givenIn(value as Answers) : undefined;
}

// What a test expects of answers it writes as a file does: what is not answered is left out.
expect.addEqualityTesters([
  function sameAnswers(one: unknown, other: unknown): boolean | undefined {
    const [here, there] = [givenOf(one), givenOf(other)];
    return here || there ? this.equals(here ?? one, there ?? other) : undefined;
  },
]);
