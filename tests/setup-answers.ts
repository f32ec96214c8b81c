import { expect } from 'vitest';
import { type Answers, type GivenAnswers, givenIn } from '../src/case/answers';

/** The answers of a case as data; undefined for anything else. */
function dataOf(value: unknown): GivenAnswers | undefined {
  if (typeof value !== 'object' || value === null || !Object.isFrozen(value)) return undefined;
  try {
    return givenIn(value as Answers);
  } catch {
    return undefined;
  }
}

// Nothing stands on the answers of a case: without this, all of them would be equal.
expect.addEqualityTesters([
  function sameAnswers(one: unknown, other: unknown): boolean | undefined {
    const [here, there] = [dataOf(one), dataOf(other)];
    return here || there ? this.equals(here ?? one, there ?? other) : undefined;
  },
]);
