import { describe, expect, it } from 'vitest';
import { answersOf, type GivenAnswers } from '../../src/case/answers';
import { doNotsOf, dosOf } from '../../src/case/evidence';
import type { Ground } from '#protocol/clauses';
import * as evidence from '#protocol/evidence';
import { questions } from '#protocol/questions';
import { advice, calm, concern, conductAtWork, everything, offline } from '../support/cases';

type Location = NonNullable<GivenAnswers['evidence-location']>[number];
type Handled = NonNullable<GivenAnswers['evidence-handled']>[number];

const doNots = [
  'leave-devices-alone',
  'no-search-for-evidence',
  'no-seizing',
  'no-copying-images',
  'no-warning',
  'no-questioning',
  'no-contact',
];
const ofEveryConcern = ['note-what-was-said', 'tell-police-where', 'police-lead'];
const all = [
  'secure-paper',
  'secure-electronic',
  'note-what-was-said',
  'tell-police-where',
  'deleted-can-be-recovered',
  'tell-police-what-was-done',
  'co-operation-may-be-needed',
  'police-lead',
];
const coOperation = ['co-operation-may-be-needed'];
const byLocation: Readonly<Record<Location, readonly string[]>> = {
  'mobile-phone': coOperation,
  computer: coOperation,
  'games-console': coOperation,
  tablet: coOperation,
  'other-device': coOperation,
  online: coOperation,
  'with-me-on-paper': ['secure-paper'],
  'with-me-electronic': ['secure-electronic'],
  'told-only': coOperation,
  'not-known': ['secure-paper', 'secure-electronic', ...coOperation],
};
const whatWasDone = ['tell-police-what-was-done'];
const byHandled: Readonly<Record<Handled, readonly string[]>> = {
  viewed: whatWasDone,
  copied: whatWasDone,
  forwarded: whatWasDone,
  changed: whatWasDone,
  deleted: ['deleted-can-be-recovered', ...whatWasDone],
  'not-known': ['deleted-can-be-recovered', ...whatWasDone],
  none: [],
};

const fitted = (answers: GivenAnswers) => dosOf(answersOf(answers)).filter((id) => !ofEveryConcern.includes(id));
const where = (...location: Location[]): GivenAnswers => ({ ...calm, 'evidence-location': location });

it.each<GivenAnswers>([concern, offline, calm, everything, { need: 'concern' }])(
  'says all seven do-nots in every concern: %j',
  (answers) => {
    expect(doNotsOf(answersOf(answers))).toEqual(doNots);
  },
);

it.each([{}, advice, conductAtWork])('says nothing without a concern: %j', (answers) => {
  expect([...dosOf(answersOf(answers)), ...doNotsOf(answersOf(answers))]).toEqual([]);
});

it.each<[evidence.DoId | evidence.DoNotId, readonly Ground[]]>([
  ['leave-devices-alone', ['5.5.6-d']],
  ['no-search-for-evidence', ['5.5.6-f']],
  ['no-seizing', ['5.5.6-e', 'good-practice']],
  ['no-copying-images', ['5.5.6-d', '5.5.6-f', 'good-practice']],
  ['no-warning', ['good-practice']],
  ['no-questioning', ['good-practice']],
  ['no-contact', ['good-practice']],
  ['secure-paper', ['5.5.6-f']],
  ['secure-electronic', ['5.5.6-f']],
  ['note-what-was-said', ['good-practice']],
  ['tell-police-where', ['5.5.6-a', 'good-practice']],
  ['deleted-can-be-recovered', ['5.5.6-b', 'good-practice']],
  ['tell-police-what-was-done', ['5.5.6-d', 'good-practice']],
  ['co-operation-may-be-needed', ['5.5.6-c', 'good-practice']],
  ['police-lead', ['5.5.6-a']],
])('%s stands on %j', (id, grounds) => expect({ ...evidence.doNots, ...evidence.dos }[id].grounds).toEqual(grounds));

describe('where the evidence is', () => {
  it.each(questions['evidence-location'].options)('%s', (location) =>
    expect(fitted(where(location))).toEqual(byLocation[location]),
  );
  it('in two places gives the advice of both', () => {
    expect(fitted(where('mobile-phone', 'computer'))).toEqual(coOperation);
    expect(fitted(where('online', 'with-me-on-paper'))).toEqual(['secure-paper', 'co-operation-may-be-needed']);
  });
});

describe('what was done with it', () => {
  it.each(questions['evidence-handled'].options)('%s', (handled) => {
    const answers: GivenAnswers = { ...where('with-me-on-paper'), 'evidence-handled': [handled] };
    expect(fitted(answers)).toEqual(['secure-paper', ...byHandled[handled]]);
  });
});

describe('an evidence question', () => {
  it('not yet answered reads as not known', () => {
    expect(dosOf(answersOf(concern))).toEqual(all);
    expect(fitted({ ...concern, 'evidence-handled': ['none'] })).toEqual(byLocation['not-known']);
    expect(fitted({ ...concern, 'evidence-location': ['online'] })).toEqual([
      ...byHandled['not-known'],
      'co-operation-may-be-needed',
    ]);
  });
  it('off the path gives nothing', () => {
    expect(dosOf(answersOf(offline))).toEqual(ofEveryConcern);
    expect(dosOf(answersOf({ ...where('with-me-on-paper'), need: 'concern-offline' }))).toEqual(ofEveryConcern);
  });
});
