import { describe, expect, it } from 'vitest';
import type { Answers } from '../../src/case/answers';
import { caseResult } from '../../src/case/result';
import { flaggedRisks } from '../../src/case/harm';
import { type RiskId, riskIds } from '#protocol/questions';
import { calm, concern, facts, online, secretContact, withoutTechnology } from '../support/cases';

const riskOf = (answers: Answers, risk: RiskId) => caseResult(facts(answers)).risks[risk];
const formsOf = (answers: Answers) => caseResult(facts({ ...online, ...answers })).forms;
const images: readonly Answers[] = [
  { ...online, forms: ['conduct'], conduct: ['sexual-images-exchanged'] },
  { ...online, forms: ['contact'], contact: ['abuse-to-create-images'] },
];

describe.each(riskIds)('the risk %s', (risk) => {
  it('is flagged by yes, and by not sure too', () => {
    expect(riskOf({ ...calm, [risk]: 'yes' }, risk)).toBe('flagged');
    expect(riskOf({ ...calm, [risk]: 'not-sure' }, risk)).toBe('flagged');
  });
  it('is clear only by no', () => {
    expect(riskOf(calm, risk)).toBe('clear');
    expect(riskOf(concern, risk)).toBe('unanswered');
  });
  it('is not read outside the concern flow', () => {
    expect(riskOf({ ...calm, [risk]: 'yes', technology: ['none'] }, risk)).toBe('unanswered');
    expect(riskOf({ ...calm, [risk]: 'yes', need: 'professional-conduct' }, risk)).toBe('unanswered');
  });
});

describe('the risks explained', () => {
  it('are those flagged or implied, in the order of the protocol', () => {
    expect(flaggedRisks({ ...calm, 'violent-extremism': 'not-sure', 'virtual-identities': 'yes' })).toEqual([
      'virtual-identities',
      'violent-extremism',
    ]);
    expect(flaggedRisks({ ...calm, ...secretContact })).toEqual(['unsupervised-contact']);
    expect(flaggedRisks(calm)).toEqual([]);
  });
});

describe('a risk that an answer implies', () => {
  it('is flagged without being asked, whatever was said of it before', () => {
    expect(riskOf(secretContact, 'unsupervised-contact')).toBe('implied');
    expect(riskOf({ ...secretContact, 'unsupervised-contact': 'no' }, 'unsupervised-contact')).toBe('implied');
    expect(images.map((answers) => riskOf({ ...answers, sharing: 'no' }, 'sharing'))).toEqual(['implied', 'implied']);
  });
  it('is asked again, its old answer filled in, once that answer is taken back', () => {
    const takenBack: Answers = { ...secretContact, contact: ['other-contact'], 'unsupervised-contact': 'no' };
    expect(riskOf(takenBack, 'unsupervised-contact')).toBe('clear');
  });
  it('does not bring the other risks with it', () => {
    expect(riskOf(secretContact, 'sharing')).toBe('unanswered');
    expect(images.map((answers) => riskOf(answers, 'unsupervised-contact'))).toEqual(['unanswered', 'unanswered']);
  });
});

describe('the forms of harm', () => {
  it('are those picked, in the order of the protocol', () => {
    expect(formsOf({ forms: ['contact', 'content'] })).toEqual(['content', 'contact']);
  });
  it('are named by an example where the person was not sure of the form', () => {
    expect(formsOf({ forms: ['not-sure'], contact: ['grooming'], conduct: ['none'], content: ['not-sure'] })).toEqual([
      'contact',
    ]);
  });
  it('stay as picked though none of the examples fits', () => {
    expect(formsOf({ forms: ['content'], content: ['none'] })).toEqual(['content']);
  });
  it('are not yet classified where nothing was identified, and the concern is referred all the same', () => {
    const unsure: Answers = {
      ...online,
      forms: ['not-sure'],
      content: ['not-sure'],
      contact: ['not-sure'],
      conduct: ['none'],
    };
    const result = caseResult(facts(unsure));
    expect(result.forms).toEqual([]);
    expect(result.plan.filter((row) => row.duty).map((row) => row.task)).toEqual(['social-services', 'police']);
  });
  it('count for nothing without technology', () => {
    expect(caseResult(facts({ ...withoutTechnology, forms: ['content'] })).forms).toEqual([]);
  });
});
