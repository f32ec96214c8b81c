import { describe, expect, it } from 'vitest';
import { languages } from '../../src/words/languages';
import { textAt } from '../words/locales';
import { missingTexts } from '../wizard/app';
import { alerts, daytime, key, keptNow, openWith } from './numbers';
import { action, actions, all, textOf } from '../wizard/page';
import { strayTexts } from '../wizard/stray-texts';

const halfWrong = JSON.stringify(
  {
    numbers: {
      cardiff: { socialServices: daytime, outOfHours: { number: '12', checkedOn: '2026-03-01' } },
      atlantis: {},
    },
  },
  undefined,
  1,
);

describe.each(languages)('what is kept and cannot be used, in %s', (language) => {
  it('is named with line and field; the rest is used, nothing goes by itself, and one action mends it', async () => {
    const { user } = await openWith(halfWrong, 'local-numbers', { language });
    expect(alerts()).toContain(textAt(language, 'contacts:unreadable/title'));
    expect(alerts()).toContain(
      `${textAt(language, 'contacts:line').replace('{{line}}', '9')} numbers.cardiff.outOfHours.number:`,
    );
    expect(alerts()).toContain('numbers.atlantis');
    expect(textOf('.danger-box pre')).toContain('atlantis');
    expect(all('[data-added]')).toHaveLength(1);
    expect(actions('check-number')).toEqual([]);
    expect(missingTexts()).toEqual([]);
    expect(strayTexts(language)).toEqual([]);
    expect(localStorage.getItem(key)).toBe(halfWrong);
    await user.click(action('mend'));
    expect(keptNow()).toEqual({ cardiff: { socialServices: daytime } });
    expect(alerts()).toContain(textAt(language, 'contacts:told/mended'));
    expect(actions('check-number')).toHaveLength(1);
  });
});
