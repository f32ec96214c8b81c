import { describe, expect, it } from 'vitest';
import { answersOf, factIds, factsOf } from '../../src/case/answers';
import { concern, everything } from '../support/cases';

describe('a fact', () => {
  it('is told in the order of the questions, then of their options', () =>
    expect(
      factsOf(
        answersOf({ ...concern, harm: ['grooming', 'adult-pornography'], 'immediate-danger': 'over', sharing: 'yes' }),
      ),
    ).toEqual(['immediate-danger:over', 'harm:adult-pornography', 'harm:grooming', 'sharing:yes']));
  it('is none where an answer says no, none or not known, or is off the path', () => {
    expect(
      factsOf(answersOf({ ...concern, harm: ['not-sure'], sharing: 'not-sure', 'evidence-handled': ['none'] })),
    ).toEqual([]);
    expect(factsOf(answersOf({ ...everything, need: 'online-safety-advice' }))).toEqual(['immediate-danger:now']);
  });
  it('is never about the calls themselves', () =>
    expect(factIds.filter((fact) => /^(called-999|need|already-reported|local-authority):/.test(fact))).toEqual([]));
});
