import { describe, expect, it } from 'vitest';
import cy from '../../locales/cy/pages.json';
import en from '../../locales/en/pages.json';
import { followUpIds, followUps } from '#protocol/tasks';
import { keptFor } from '../../src/session/case-database';
import { aloneFor } from '../../src/session/live-case-key';

const numbersIn = (text: string): readonly number[] => (text.match(/\d+/g) ?? []).map(Number);

describe.each([
  ['en', en],
  ['cy', cy],
])('a number that a person reads is the one that counts: %s', (_, texts) => {
  it.each(followUpIds)('by when something that follows the calls is due: %s', (id) => {
    const due = followUps[id].due;
    const count = due && ('hours' in due ? due.hours : due.workingDays);
    expect(numbersIn(texts['next-steps'].followUps[id])).toEqual(count === undefined ? [] : [count]);
  });
  it('after how many hours without use a case is gone, and after how many minutes it is hidden', () => {
    expect(numbersIn(texts.about.privacy)).toContain(keptFor / 3_600_000);
    expect(numbersIn(texts.about.howto)).toContain(aloneFor / 60_000);
  });
});
