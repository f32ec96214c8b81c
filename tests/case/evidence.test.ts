import { expect, it } from 'vitest';
import type { Ground } from '#protocol/clauses';
import * as evidence from '#protocol/evidence';
import { answersOf, type GivenAnswers } from '../../src/case/answers';
import { doNotsOf, dosOf } from '../../src/case/evidence';
import { advice, calm, concern, offline } from '../support/cases';

// P6 proves for every case which advice fits which evidence.
const ofEveryConcern = ['note-what-was-said', 'tell-police-where', 'police-lead'];
const fitted = (answers: GivenAnswers) => dosOf(answersOf(answers)).filter((id) => !ofEveryConcern.includes(id));

it('says all seven do-nots in an online concern, five where no device is part of it, and nothing without a concern', () => {
  for (const answers of [concern, calm]) expect(doNotsOf(answersOf(answers))).toEqual(evidence.doNotIds);
  expect(doNotsOf(answersOf(offline))).toEqual([
    'no-search-for-evidence',
    'no-copying-images',
    'no-warning',
    'no-questioning',
    'no-contact',
  ]);
  expect([...dosOf(answersOf(advice)), ...doNotsOf(answersOf(advice))]).toEqual([]);
});

it('takes what was not answered as not known, and gives the advice of two places together', () => {
  expect(dosOf(answersOf(concern))).toHaveLength(8);
  expect(dosOf(answersOf(offline))).toEqual(ofEveryConcern);
  expect(fitted({ ...calm, 'evidence-location': ['online', 'with-me-on-paper'] })).toEqual([
    'secure-paper',
    'co-operation-may-be-needed',
  ]);
  expect(fitted({ ...calm, 'evidence-location': ['with-me-on-paper'], 'evidence-handled': ['deleted'] })).toEqual([
    'secure-paper',
    'deleted-can-be-recovered',
    'tell-police-what-was-done',
  ]);
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
