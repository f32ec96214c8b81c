import { describe, expect, it } from 'vitest';
import { languages } from '../../src/words/languages';
import { textAt } from '../words/locales';
import { calm } from '../support/cases';
import { both, daytime, key, openWith } from './numbers';
import { action, all, one, textOf } from '../wizard/page';

const inCardiff = { ...calm, 'local-authority': 'cardiff' } as const;
const rings = (scope: string) => all(`${scope} a[href^="tel:029"]`).map((link) => link.getAttribute('href'));

describe.each(languages)('a number added on the device, in %s', (language) => {
  const added = (date: string) => textAt(language, 'ui:task-list/added').replace('{{date}}', date);
  const dates = [`3 ${textAt(language, 'ui:months/2')} 2026`, `1 ${textAt(language, 'ui:months/3')} 2025`] as const;

  it.each(['referrals', 'referrals/social-services'] as const)(
    'stands on %s as what it is, never bare and never as official, and is not shown for another area',
    async (screen) => {
      await openWith(both, screen, { answers: inCardiff, language });
      expect(rings('main')).toEqual(['tel:02920180001', 'tel:02920180002']);
      const given = all('.number-given').map((one) => one.textContent);
      expect(given).toHaveLength(2);
      expect(given[0]).toContain(added(dates[0]));
      expect(given[0]).not.toContain(textAt(language, 'ui:task-list/old'));
      expect(given[1]).toContain(added(dates[1]));
      expect(given[1]).toContain(textAt(language, 'ui:task-list/old'));
      expect(textOf('main')).not.toContain(textAt(language, 'call:number/none'));
      expect(textOf('main')).not.toContain(textAt(language, 'call:council'));
      expect(all('.number-note').map((note) => note.textContent.trim())).not.toContain(
        textAt(language, 'ui:task-list/checked').replace('{{date}}', dates[0]),
      );
      await openWith(both, screen, { answers: { ...calm, 'local-authority': 'gwynedd' }, language });
      expect(all('.number-given')).toEqual([]);
    },
  );

  it('is shown with a doubt where the clock of the device is slow, and is not hidden', async () => {
    const later = { number: '029 2018 0001', checkedOn: '2031-01-01' };
    await openWith({ cardiff: { socialServices: later } }, 'referrals/social-services', {
      answers: inCardiff,
      language,
    });
    expect(rings('main')).toEqual(['tel:02920180001']);
    expect(textOf('.number-given')).toContain(textAt(language, 'ui:task-list/ahead'));
    await openWith(both, 'referrals/social-services', { answers: inCardiff, language });
    expect(textOf('.number-given')).not.toContain(textAt(language, 'ui:task-list/ahead'));
  });

  it('stands in the record with its date, as not official, and only for the area of the child', async () => {
    await openWith({ ...both, newport: { police: daytime } }, 'record', { answers: inCardiff, language });
    const lines = all('[data-section="numbers"] tbody td').map((cell) => cell.textContent);
    const what = (service: string, number: string) =>
      textAt(language, 'contacts:what')
        .replace('{{area}}', textAt(language, 'areas:authorities/cardiff'))
        .replace('{{service}}', textAt(language, `contacts:services/${service}`))
        .replace('{{number}}', number);
    expect(lines).toEqual([
      textAt(language, 'contacts:record/added')
        .replace('{{what}}', what('socialServices', '029 2018 0001'))
        .replace('{{date}}', dates[0]),
      textAt(language, 'contacts:record/addedOld')
        .replace('{{what}}', what('outOfHours', '029 2018 0002'))
        .replace('{{date}}', dates[1]),
    ]);
  });

  it.each(['referrals', 'referrals/social-services', 'record'] as const)(
    'takes the place of the council’s public number of the same kind alone, on %s',
    async (screen) => {
      const answers = { ...calm, 'local-authority': 'conwy' } as const;
      for (const [service, left] of [
        ['socialServices', '0300 123 3079'],
        ['outOfHours', '01492 575111'],
      ] as const) {
        await openWith({ conwy: { [service]: daytime } }, screen, { answers, language });
        const found = textOf('main').match(/029 2018 0001|0300 123 3079|01492 575111/g);
        expect(new Set(found)).toEqual(new Set([daytime.number, left]));
      }
    },
  );

  it('stays when the case is cleared, and the question before and the notice after say so', async () => {
    const { user } = await openWith(both, 'referrals', { answers: inCardiff, language });
    await user.click(action('clear'));
    expect(textOf('main')).toContain(textAt(language, 'ui:clear/keeps'));
    const kept = localStorage.getItem(key);
    await user.click(one('main [data-action="clear"]'));
    await expect.poll(() => textOf('main')).toContain(textAt(language, 'ui:notices/cleared'));
    expect(localStorage.getItem(key)).toBe(kept);
  });
});

it.each([
  '{',
  JSON.stringify({ numbers: { cardiff: { socialServices: { number: '0906 123 4567', checkedOn: '2026-03-01' } } } }),
  JSON.stringify({ numbers: { cardiff: { socialServices: { number: 'javascript:1', checkedOn: '2026-03-01' } } } }),
])('is not shown anywhere with something wrong in it: %s', async (kept) => {
  await openWith(kept, 'referrals', { answers: inCardiff });
  expect(all('.number-given')).toEqual([]);
  expect(textOf('main')).toContain(textAt('en', 'call:number/none'));
  await openWith(kept, 'record', { answers: inCardiff });
  expect(all('[data-section="numbers"]')).toEqual([]);
});
