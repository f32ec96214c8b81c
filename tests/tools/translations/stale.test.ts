import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { today } from '../../../tools/lib/today.ts';
import { translations } from '../../../tools/translations/plugin.ts';
import { daysReviewed, readReviewed } from '../../../tools/translations/reviewed.ts';
import { staleIn } from '../../../tools/translations/stale.ts';
import { allPairs, locales } from '../../../tools/lib/texts.ts';
import { smallBuild } from '../../support/small-build.ts';
import { atWork } from './at-work';

const { folder, putBack, replace, told } = atWork();
afterEach(putBack);
const back = 'ui:actions/back';
const none = { code: 0, lines: ['No Welsh text waits to be looked at.'] };
const stale = () => staleIn(allPairs(folder), readReviewed(folder)).map(({ key, reason }) => `${key} ${reason}`);

it('every Welsh text of the app was looked at since it or its English changed; if not: npm run tool -- translations stale', () => {
  expect(staleIn(allPairs(), readReviewed(locales))).toEqual([]);
});

describe('a text of which one language has changed', () => {
  it.each([
    ['en', 'Back', 'Go back', 'Yn ôl', 'go'],
    ['cy', 'Yn ôl', 'Ymlaen', 'Ymlaen', 'back, ymlaen'],
  ])(
    'in %s waits, with both texts and the words to look at first, until somebody looked',
    (language, from, to, welsh, first) => {
      expect(told('stale')).toEqual(none);
      replace(`${language}/ui.json`, `"back": "${from}"`, `"back": "${to}"`);
      expect(told('stale')).toEqual({
        code: 1,
        lines: [
          `${back}: one of the two has changed since they were compared`,
          `  English: ${language === 'en' ? to : 'Back'}`,
          `  Welsh: ${welsh}`,
          `  Look at these words first: ${first}`,
          'Look at each Welsh text beside its English, and mend what is wrong. Then say that you have:',
          `  npm run tool -- translations reviewed ${back}`,
        ],
      });
      expect(told('reviewed', 'ui:actions/hide').code).toBe(0);
      expect(stale()).toEqual([`${back} changed`]);
      expect(told('reviewed', back)).toEqual({ code: 0, lines: ['Welsh texts marked as looked at: 1'] });
      expect(told('stale')).toEqual(none);
    },
  );

  it.each(['en', 'cy'])('in %s stops the build, which names it', async (language) => {
    const file = `locales/${language}/ui.json`;
    const text = readFileSync(join(locales, '..', file), 'utf8');
    const built = (own: string) => smallBuild({ [file]: own }, [translations()]);
    await expect(built(text.replace(/"back": "/, '$&Er '))).rejects.toThrow(
      /ui:actions\/back: one of the two has changed/,
    );
    await expect(built(text)).resolves.toBeTruthy();
  });
});

describe('the list of what was looked at', () => {
  it('wants a new text to be looked at, and lets go of one that is gone', () => {
    for (const language of ['en', 'cy']) {
      replace(`${language}/ui.json`, '"actions": {', '"actions": { "onward": "Ymlaen",');
      replace(`${language}/ui.json`, '"skip"', '"jump"');
    }
    expect(stale().toSorted()).toEqual(['ui:actions/onward new', 'ui:jump new', 'ui:skip gone']);
    expect(told('reviewed', 'ui:jump', 'ui:actions/onward', 'ui:skip').code).toBe(0);
    expect(told('stale')).toEqual(none);
  });

  it('takes all as looked at where someone says so, and no key that is none', () => {
    replace('en/ui.json', '"back": "Back"', '"back": "Go back"');
    for (const args of [['ui:actions/bakc', back], [], ['--all', back], ['--every']])
      expect(told('reviewed', ...args).code).toBe(2);
    expect(stale()).toEqual([`${back} changed`]);
    expect(told('reviewed', '--all').code).toBe(0);
    expect(told('stale')).toEqual(none);
  });

  it('takes a key that a merge left twice for looked at only if both looked at the same words', () => {
    const [line = ''] = readFileSync(join(folder, 'reviewed.tsv'), 'utf8').match(new RegExp(`\n${back}\t.*`)) ?? [];
    replace('reviewed.tsv', line, line + line);
    expect(stale()).toEqual([]);
    replace('reviewed.tsv', `\n${back}\t`, `\n${back}\t00000000\n${back}\t`);
    expect(stale()).toEqual([`${back} changed`]);
  });

  it('has the day of each look, and is put in order by key, so that two people’s changes merge', () => {
    const file = join(folder, 'reviewed.tsv');
    const [head = '', ...lines] = readFileSync(file, 'utf8').trimEnd().split('\n');
    const others = lines.filter((line) => !line.startsWith(`${back}\t`));
    writeFileSync(file, [head, ...lines.toReversed(), ''].join('\n'));
    expect(told('reviewed', back).code).toBe(0);
    const now = readFileSync(file, 'utf8').trimEnd().split('\n');
    expect(now[0]).toBe(head);
    expect(now.slice(1).map((line) => line.split('\t')[0])).toEqual(lines.map((line) => line.split('\t')[0]).sort());
    expect(
      now
        .filter((line) => !line.startsWith(`${back}\t`))
        .slice(1)
        .sort(),
    ).toEqual(others.sort());
    expect(daysReviewed(folder).get(back)).toBe(today());
  });
});
