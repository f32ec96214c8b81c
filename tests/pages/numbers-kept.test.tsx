import { afterEach, describe, expect, it, vi } from 'vitest';
import { languages } from '../../src/words/languages';
import { own } from '../contacts/own-file';
import { textAt } from '../words/locales';
import { missingTexts } from '../wizard/app';
import { alerts, both, choose, daytime, key, keptNow, openWith, outOfHours } from './numbers';
import { action, actions, all, textOf } from '../wizard/page';
import { strayTexts } from '../wizard/stray-texts';

afterEach(() => {
  vi.restoreAllMocks();
});
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

describe.each(languages)('a file of numbers, in %s', (language) => {
  const text = (name: string) => textAt(language, `contacts:${name}`);
  const newer = { number: '029 2018 0009', checkedOn: '2026-03-04' };
  const file = JSON.stringify({
    numbers: { cardiff: { socialServices: newer, outOfHours }, newport: { police: newer } },
  });

  it('says what of it is not added: what is to be known of councils, and safeguarding people', async () => {
    const { user } = await openWith(undefined, 'local-numbers', { language });
    await choose(JSON.stringify({ ...own, numbers: { newport: { police: newer } } }));
    expect(textOf('main')).toContain(text('file/leftOut'));
    await user.click(action('confirm'));
    expect(keptNow()).toEqual({ newport: { police: newer } });
    await choose(file);
    expect(textOf('main')).not.toContain(text('file/leftOut'));
  });

  it('is shown number by number before any is kept; those that it does not name stay', async () => {
    const { user } = await openWith({ ...both, powys: { police: daytime } }, 'local-numbers', { language });
    await choose(`\uFEFF${file}`);
    expect(textOf('h1')).toBe(text('file/confirmTitle'));
    expect(
      all('main li')
        .filter(({ textContent }) => textContent.includes('029 2018'))
        .map((item) => item.querySelector('strong:last-child')?.textContent),
    ).toEqual([text('file/replaces').replace('{{number}}', '029 2018 0001'), text('file/same'), text('file/new')]);
    expect(strayTexts(language)).toEqual([]);
    await user.click(action('cancel'));
    expect(keptNow()).toEqual({ ...both, powys: { police: daytime } });
    await choose(file);
    await user.click(action('confirm'));
    expect(keptNow()).toEqual({
      powys: { police: daytime },
      cardiff: { socialServices: newer, outOfHours },
      newport: { police: newer },
    });
    expect(alerts()).toContain(text('told/added'));
  });

  it('with mistakes changes nothing, and names the line and the field of each', async () => {
    await openWith(both, 'local-numbers', { language });
    await choose(
      '{ "numbers": {\n"cardiff": { "police": { "number": "call us", "checkedOn": "1 January" } },\n"cardiff": {} } }',
    );
    const line = (number: string) => text('line').replace('{{line}}', number);
    expect(all('main [role="alert"] li').map((item) => item.textContent.split(':')[0])).toEqual([
      `${line('2')} numbers.cardiff.police.number`,
      `${line('2')} numbers.cardiff.police.checkedOn`,
      `${line('3')} numbers.cardiff`,
    ]);
    expect(alerts()).toContain(text('file/wrong'));
    expect(alerts()).toContain(text('faults/given-twice'));
    expect(missingTexts()).toEqual([]);
    expect(strayTexts(language)).toEqual([]);
    expect(keptNow()).toEqual(both);
  });

  it.each([
    ['no JSON', 'name,number\n', 'faults/json-other'],
    ['empty', '', 'faults/empty'],
    ['without numbers', '{ "numbers": { "cardiff": {} } }', 'file/nothing'],
    ['far too large', ' '.repeat(100_001), 'file/tooLarge'],
  ])('that is %s changes nothing, and is said to be so', async (_, content, says) => {
    await openWith(both, 'local-numbers', { language });
    await choose(content);
    expect(alerts()).toContain(text(says));
    expect(keptNow()).toEqual(both);
  });
});
