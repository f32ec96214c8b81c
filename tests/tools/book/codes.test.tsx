import drawn from 'virtual:drawn';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { always } from '#protocol/shapes';
import { tasks } from '#protocol/tasks';
import type { Basis } from '../../../src/wizard/updates/grounds';
import { groundsOf } from '../../../src/wizard/updates/grounds';
import { reportAt } from '../../../src/updates/updates';
import { type SignedPart, signedParts } from '../../../src/review/part-ids';
import { i18next, languages } from '../../../src/words/languages';
import reasons from '../../../locales/en/reasons.json';
import { textAt } from '../../words/locales';
import { type Codes, codesNow } from '../../../tools/drawn/codes';

let before: Codes;
beforeAll(() => {
  before = codesNow();
});
// A change that is not undone would unsign a part in the next test too. This checks the last one.
afterAll(() => expect(codesNow()).toEqual(before));

/** Returns the parts whose code changes while something is changed. */
function unsignedBy(change: () => () => void): readonly SignedPart[] {
  const undo = change();
  const now = codesNow();
  undo();
  return signedParts.filter((part) => now.parts[part].code !== before.parts[part].code);
}
const text = (language: (typeof languages)[number], key: string) => () => {
  const [file = '', place = ''] = key.split(':');
  const put = (given: string) => i18next.addResource(language, file, place, given, { keySeparator: '/' });
  const was = textAt(language, key);
  put(`${was} X`);
  return () => void put(was);
};
function put<T extends object>(row: T, field: keyof T, given: unknown): () => void {
  const was = row[field];
  Object.assign(row, { [field]: given });
  return () => void Object.assign(row, { [field]: was });
}

it('each part has a full code of its own, and the edition another', () => {
  const all = [before.edition, ...signedParts.map((part) => before.parts[part].code)];
  expect(new Set(all).size).toBe(all.length);
  expect(all.filter((code) => !/^[0-9a-f]{64}$/.test(code))).toEqual([]);
});

describe('what changes unsigns its own part, and no other', () => {
  it.each(languages)('a reading of the protocol, in %s', (language) => {
    expect(unsignedBy(text(language, 'readings:A3/read'))).toEqual(['judgement/readings']);
  });
  it.each(languages)('a promise, in %s', (language) => {
    expect(unsignedBy(text(language, 'promises:P4/sentence'))).toEqual(['judgement/promises']);
  });
  it('what a clause says in our words', () => {
    expect(unsignedBy(text('en', 'clauses:5.5.4-b/says'))).toEqual(['reference/clauses']);
  });
  it('why an answer is right in training', () => {
    const text = reasons['called-999'] as Record<string, unknown>;
    const [answer = ''] = Object.keys(text);
    expect(unsignedBy(() => put(text, answer, 'Because.'))).toEqual(['reference/training']);
  });
  it('when a report is a duty', () => {
    expect(unsignedBy(() => put(tasks.iwf, 'dutyWhen', always))).toEqual(['judgement/plan']);
  });
  it('where a report is made, which no book prints', () => {
    expect(unsignedBy(() => put(reportAt as Record<string, string>, 'ceop', 'https://report.iwf.org.uk'))).toEqual([
      'judgement/newer',
    ]);
  });
  it('what a do-not stands on', () => {
    const parts = unsignedBy(() => put(groundsOf('do-nots:no-warning') as unknown as Basis[], 0, '5.5.6-g'));
    expect(parts.filter((part) => part.startsWith('judgement/'))).toEqual(['judgement/evidence']);
  });
  it('where a text of a screen stands', () => {
    const taskList = drawn.screens.referrals as unknown as unknown[];
    const turn = () => void taskList.reverse();
    expect(
      unsignedBy(() => {
        turn();
        return turn;
      }),
    ).toEqual(['reference/screens']);
  });
});
