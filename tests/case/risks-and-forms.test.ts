import { describe, expect, it } from 'vitest';
import { answersOf, type GivenAnswers, holds } from '../../src/case/answers';
import { askedQuestions } from '../../src/case/path';
import { caseResult } from '../../src/case/result';
import { flaggedRisks } from '../../src/case/harm';
import { type OptionOf, questions, readsAsLookedAfter, type RiskId, riskIds } from '#protocol/questions';
import { calm, concern, facts, offline, secretContact } from '../support/cases';

type Harm = OptionOf<'harm'>;
const harmed = (...harm: readonly Harm[]): GivenAnswers => ({ ...concern, harm });
const riskOf = (answers: GivenAnswers, risk: RiskId) => caseResult(facts(answers)).risks[risk];
const formsOf = (...harm: readonly Harm[]) => caseResult(facts(harmed(...harm))).forms;

describe.each(riskIds)('the risk %s', (risk) => {
  it('is flagged by yes, and by not sure too', () => {
    expect(riskOf({ ...calm, [risk]: 'yes' }, risk)).toBe('flagged');
    expect(riskOf({ ...calm, [risk]: 'not-sure' }, risk)).toBe('flagged');
  });
  it('is clear only by no', () => {
    expect(riskOf(calm, risk)).toBe('clear');
    expect(riskOf(concern, risk)).toBe('unanswered');
  });
  it('is not read outside an online concern', () => {
    expect(riskOf({ ...calm, [risk]: 'yes', need: 'concern-offline' }, risk)).toBe('unanswered');
    expect(riskOf({ ...calm, [risk]: 'yes', need: 'professional-conduct' }, risk)).toBe('unanswered');
  });
});

describe('the risks told of', () => {
  it('are those flagged or implied, in the order of the protocol', () => {
    expect(flaggedRisks(answersOf({ ...calm, 'violent-extremism': 'not-sure', 'virtual-identities': 'yes' }))).toEqual([
      'virtual-identities',
      'violent-extremism',
    ]);
    expect(flaggedRisks(answersOf({ ...calm, ...secretContact }))).toEqual(['unsupervised-contact']);
    expect(flaggedRisks(answersOf(calm))).toEqual([]);
  });
});

/** The risk that a harm implies; every other harm implies none. */
const implied: Readonly<Partial<Record<Harm, RiskId>>> = {
  'secret-contact': 'unsupervised-contact',
  'sexual-images-exchanged': 'sharing',
  'abuse-to-create-images': 'sharing',
  extortion: 'sharing',
  'extremist-content': 'violent-extremism',
};
const implying = Object.entries(implied) as [Harm, RiskId][];

describe('a risk that a harm implies', () => {
  it.each(questions.harm.options)('after %s is the one that the protocol’s words lead to, and no other', (harm) => {
    expect(riskIds.filter((risk) => riskOf(harmed(harm), risk) === 'implied')).toEqual([implied[harm] ?? []].flat());
    expect(riskIds.filter((risk) => riskOf(harmed(harm), risk) === 'flagged')).toEqual([]);
  });
  it.each(implying)('after %s is flagged without being asked, whatever was said of %s before', (harm, risk) => {
    const denied: GivenAnswers = { ...calm, harm: [harm], [risk]: 'no' };
    expect(riskOf(denied, risk)).toBe('implied');
    expect(flaggedRisks(answersOf(denied))).toEqual([risk]);
    expect(askedQuestions(answersOf(denied))).not.toContain(risk);
  });
  it.each(implying)('once %s is taken back is asked again, and its old answer counts: %s', (_, risk) => {
    const takenBack: GivenAnswers = { ...harmed('other-contact'), [risk]: 'no' };
    expect(askedQuestions(answersOf(takenBack))).toContain(risk);
    expect(riskOf(takenBack, risk)).toBe('clear');
  });
});

describe('the child reads as looked after', () => {
  const isLookedAfter = (answers: GivenAnswers) => holds(readsAsLookedAfter, answersOf(answers));
  it('in secret contact, where it is not asked', () => {
    expect(isLookedAfter(secretContact)).toBe(true);
    expect(isLookedAfter({ ...secretContact, 'unsupervised-contact': 'yes', 'looked-after': 'no' })).toBe(true);
    expect(askedQuestions(answersOf({ ...secretContact, 'unsupervised-contact': 'yes' }))).not.toContain(
      'looked-after',
    );
  });
  it.each([
    ['yes', true],
    ['not-sure', true],
    ['no', false],
  ] as const)('where unsupervised contact is flagged and the answer is %s: %s', (answer, expected) => {
    expect(isLookedAfter({ ...concern, 'unsupervised-contact': 'yes', 'looked-after': answer })).toBe(expected);
    expect(isLookedAfter({ ...concern, 'unsupervised-contact': 'no', 'looked-after': answer })).toBe(false);
  });
  it('nowhere else, nor before it is answered', () => {
    expect(isLookedAfter({ ...concern, 'unsupervised-contact': 'yes' })).toBe(false);
    expect(isLookedAfter(calm)).toBe(false);
  });
});

/** The options of each form of harm, as 5.5.3 groups them. */
const ofForm = {
  content: ['adult-pornography', 'extreme-violence', 'child-abuse-images', 'extremist-content', 'other-content'],
  contact: [
    'grooming',
    'extortion',
    'abuse-to-create-images',
    'adult-targeted-for-access',
    'secret-contact',
    'other-contact',
  ],
  conduct: ['cyberbullying', 'cyberstalking', 'sexual-images-exchanged', 'other-conduct'],
} as const satisfies Record<string, readonly Harm[]>;

describe('the forms of harm', () => {
  it.each(Object.entries(ofForm))('%s is identified by each of its examples, and by no other', (form, own) => {
    const identifying = questions.harm.options.filter((harm) => formsOf(harm).some((found) => found === form));
    expect(identifying).toEqual(own);
  });
  it('are those of every harm chosen, in the order of the protocol', () => {
    expect(formsOf('cyberbullying', 'grooming', 'secret-contact')).toEqual(['contact', 'conduct']);
    expect(formsOf('other-content', 'not-sure')).toEqual(['content']);
  });
  it('are not yet classified where nothing was identified, and the concern is referred all the same', () => {
    const result = caseResult(facts(harmed('not-sure')));
    expect(result.forms).toEqual([]);
    expect(result.plan.filter((row) => row.duty).map((row) => row.task)).toEqual(['social-services', 'police']);
  });
  it('count for nothing in a concern without phones, computers or the internet', () => {
    expect(caseResult(facts({ ...offline, harm: ['grooming'] })).forms).toEqual([]);
  });
});
