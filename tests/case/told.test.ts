import { describe, expect, it } from 'vitest';
import {
  answersOf,
  asAnswer,
  factIds,
  factsOf,
  type GivenAnswers,
  partsOf,
  ticked,
  toldOptions,
  withoutDrafts,
} from '../../src/case/answers';
import { calm, concern, everything } from '../support/cases';

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

describe('what to say', () => {
  it('tells each option chosen, in the order of the questions', () => {
    expect(
      toldOptions(answersOf({ ...calm, harm: ['grooming', 'cyberbullying'], sharing: 'yes' })).slice(0, 3),
    ).toEqual(['harm:grooming', 'harm:cyberbullying', 'sharing:yes']);
  });
  it('tells of someone who works with children beside the others involved, and not of what is not known', () => {
    const involved: GivenAnswers = { ...calm, 'others-involved': ['other-children', 'trusted-adult', 'not-known'] };
    expect(toldOptions(answersOf(involved)).filter((told) => partsOf(told).question === 'others-involved')).toEqual([
      'others-involved:other-children',
      'others-involved:trusted-adult',
    ]);
  });
  it('tells nothing that is off the path', () => {
    expect(toldOptions(answersOf({ ...calm, 'called-999': 'called-police' }))).toEqual(toldOptions(answersOf(calm)));
  });
});

describe('a draft', () => {
  it('stands ticked in place of the answer, and only of its own question', () => {
    expect(ticked(answersOf(calm), { 'evidence-location': ['tablet'] }, 'evidence-location')).toEqual(['tablet']);
    expect(ticked(answersOf(calm), { 'evidence-location': [] }, 'evidence-location')).toEqual([]);
    expect(ticked(answersOf(calm), { 'evidence-location': ['tablet'] }, 'harm')).toEqual(['cyberbullying']);
  });
  it('forms an answer where it is a valid one', () => {
    expect(asAnswer('sharing', ['yes'])).toBe('yes');
    expect(asAnswer('harm', ['grooming', 'cyberbullying'])).toEqual(['grooming', 'cyberbullying']);
  });
  it('forms none where nothing, or something unknown, is ticked', () => {
    expect(asAnswer('sharing', [])).toBeUndefined();
    expect(asAnswer('harm', [])).toBeUndefined();
    expect(asAnswer('local-authority', [''])).toBeUndefined();
    expect(asAnswer('evidence-handled', ['none', 'viewed'])).toBeUndefined();
  });
  it('is dropped without the others', () => {
    expect(withoutDrafts({ sharing: ['yes'], harm: ['grooming'] }, ['sharing', 'need'])).toEqual({
      harm: ['grooming'],
    });
  });
});
