import { describe, expect, it } from 'vitest';
import { type OptionOf, questions, readsAsLookedAfter, type RiskId, riskIds } from '#protocol/questions';
import { answersOf, type GivenAnswers, holds, flaggedRisks } from '../../src/case/answers';
import { askedQuestions } from '../../src/case/path';
import { caseResult } from '../../src/case/result';
import { calm, concern, facts, offline, secretContact } from '../support/cases';
import { examples } from '../../tools/proof/terms/questions';

type Harm = OptionOf<'harm'>;
const harmed = (...harm: readonly Harm[]): GivenAnswers => ({ ...concern, harm });
const riskOf = (answers: GivenAnswers, risk: RiskId) => caseResult(facts(answers)).risks[risk];
const formsOf = (...harm: readonly Harm[]) => caseResult(facts(harmed(...harm))).forms;

it.each(riskIds)('the risk %s is flagged by yes and by not sure, clear only by no, and not read offline', (risk) => {
  const said = [{ ...calm, [risk]: 'yes' }, { ...calm, [risk]: 'not-sure' }, calm, concern];
  expect(said.map((answers) => riskOf(answers, risk))).toEqual(['flagged', 'flagged', 'clear', 'unanswered']);
  expect(riskOf({ ...calm, [risk]: 'yes', need: 'concern-offline' }, risk)).toBe('unanswered');
});

/** The risk that a harm implies. The others imply none. */
const implied: Readonly<Partial<Record<Harm, RiskId>>> = {
  'secret-contact': 'unsupervised-contact',
  'sexual-images-exchanged': 'sharing',
  'abuse-to-create-images': 'sharing',
  extortion: 'sharing',
  'extremist-content': 'violent-extremism',
};
describe('a risk that a harm implies', () => {
  it.each(questions.harm.options)('after %s is the one that the protocol’s words lead to, and no other', (harm) => {
    expect(riskIds.filter((risk) => riskOf(harmed(harm), risk) === 'implied')).toEqual([implied[harm] ?? []].flat());
  });
  it('is told of without being asked, whatever was said before, and is asked again once the harm is taken back', () => {
    const denied: GivenAnswers = { ...calm, harm: ['extortion'], sharing: 'no' };
    expect(flaggedRisks(answersOf(denied))).toEqual(['sharing']);
    expect(askedQuestions(answersOf(denied))).not.toContain('sharing');
    expect(riskOf({ ...denied, harm: ['other-contact'] }, 'sharing')).toBe('clear');
  });
});

it('the child reads as looked after in secret contact, and where contact is flagged and the answer is no no', () => {
  const isLookedAfter = (answers: GivenAnswers) => holds(readsAsLookedAfter, answersOf(answers));
  const asked = (answer: 'yes' | 'not-sure' | 'no'): GivenAnswers => ({
    ...concern,
    'unsupervised-contact': 'yes',
    'looked-after': answer,
  });
  expect([asked('yes'), asked('not-sure'), asked('no'), secretContact, calm].map(isLookedAfter)).toEqual([
    true,
    true,
    false,
    true,
    false,
  ]);
});

describe('the forms of harm', () => {
  it.each(Object.entries(examples))('%s is identified by each of its examples, and by no other', (form, own) => {
    const identifying = questions.harm.options.filter((harm) => formsOf(harm).some((found) => found === form));
    expect(identifying).toEqual(own);
  });
  it('are those of every harm chosen, and none where nothing is known or nothing is online', () => {
    expect(formsOf('cyberbullying', 'grooming', 'secret-contact')).toEqual(['contact', 'conduct']);
    expect(formsOf('not-sure')).toEqual([]);
    expect(caseResult(facts({ ...offline, harm: ['grooming'] })).forms).toEqual([]);
  });
});
