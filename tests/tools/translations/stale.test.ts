import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { written } from '../../../tools/translations/cells.ts';
import { translations } from '../../../tools/translations/plugin.ts';
import { today } from '../../../tools/local/contacts/today.ts';
import { daysReviewed, readReviewed } from '../../../tools/translations/reviewed.ts';
import { staleIn } from '../../../tools/translations/stale.ts';
import { allPairs, locales } from '../../../tools/words/texts.ts';
import { smallBuild } from '../../support/small-build.ts';
import { atWork } from './back';
import { replaceIn, reviewedOn } from './folder';

const { folder, putBack, rows, withCell, told, importOf } = atWork();
afterEach(putBack);
const none = [expect.stringContaining('No Welsh text waits to be looked at.')];
const changeEnglish = () => replaceIn(join(folder, 'en/ui.json'), '"back": "Back"', '"back": "Go back"');
const changeWelsh = () => replaceIn(join(folder, 'cy/ui.json'), '"back": "Yn ôl"', '"back": "Ymlaen"');
/** What `stale` says of this text alone, with the words that have not stood beside such words before. */
const waits = (english: string, welsh: string, first: string) => ({
  code: 1,
  lines: [
    'ui:actions/back: one of the two has changed since they were compared',
    `  English: ${english}`,
    `  Welsh: ${welsh}`,
    `  Look at these words first: ${first}`,
    'Look at each Welsh text beside its English, and mend what is wrong. Then say that you have:',
    '  npm run tool -- translations reviewed ui:actions/back',
  ],
});

it('every Welsh text of the app was looked at since it or its English changed; if not: npm run tool -- translations stale', () => {
  expect(staleIn(allPairs(), readReviewed(locales))).toEqual([]);
});

describe('a text of which one language has changed', () => {
  it('waits, with both texts told, until someone says that it was looked at', () => {
    expect(told(['stale'], folder)).toEqual({ code: 0, lines: none });
    changeEnglish();
    expect(told(['stale'], folder)).toEqual(waits('Go back', 'Yn ôl', 'go'));
    expect(told(['reviewed', 'ui:actions/hide'], folder).code).toBe(0);
    expect(told(['stale'], folder).code).toBe(1);
    expect(told(['reviewed', 'ui:actions/back'], folder)).toEqual({
      code: 0,
      lines: ['Welsh texts marked as looked at: 1'],
    });
    expect(told(['stale'], folder)).toEqual({ code: 0, lines: none });
  });

  it('waits where the Welsh alone was changed, and no more once it is as it was', () => {
    changeWelsh();
    expect(told(['stale'], folder)).toEqual(waits('Back', 'Ymlaen', 'back, ymlaen'));
    replaceIn(join(folder, 'cy/ui.json'), '"back": "Ymlaen"', '"back": "Yn ôl"');
    expect(told(['stale'], folder)).toEqual({ code: 0, lines: none });
  });

  it('waits where both were changed by hand at the same time', () => {
    changeEnglish();
    changeWelsh();
    expect(told(['stale'], folder)).toEqual(waits('Go back', 'Ymlaen', 'go, back'));
  });

  it('has no words to look at first where there is no Welsh', () => {
    replaceIn(join(folder, 'cy/ui.json'), '"back": "Yn ôl"', '"back": ""');
    const { lines } = told(['stale'], folder);
    expect(lines).toContain('  English: Back');
    expect(lines.filter((line) => line.includes('Look at these words first'))).toEqual([]);
  });

  it('waits in that plural form alone of which the Welsh was changed', () => {
    replaceIn(join(folder, 'cy/ui.json'), '"count_two": "', '"count_two": "O leiaf ');
    expect(staleIn(allPairs(folder), readReviewed(folder)).map(({ key }) => key)).toEqual([
      expect.stringMatching(/\/count_two$/),
    ]);
  });

  it('waits in each plural form that stands beside it', () => {
    replaceIn(
      join(folder, 'en/ui.json'),
      '"count_other": "{{count}} questions still to answer"',
      '"count_other": "{{count}} questions to go"',
    );
    const waiting = staleIn(allPairs(folder), readReviewed(folder)).map(({ key }) =>
      key.replace('ui:task-list/outstanding/count_', ''),
    );
    expect(waiting).toEqual(['zero', 'two', 'few', 'many', 'other']);
  });

  it('still waits after an import that left it as it was', () => {
    changeEnglish();
    expect(importOf(written(withCell('ui:actions/back', 2, 'Go back', rows)), folder).lines.at(-1)).toContain(
      'looked at: 1',
    );
  });
});

describe('the list of what was looked at', () => {
  it('wants a new text to be looked at, and lets go of one that is gone', () => {
    for (const [language, text] of [
      ['en', 'Go on'],
      ['cy', 'Ymlaen'],
    ] as const)
      replaceIn(join(folder, language, 'ui.json'), '"actions": {', `"actions": { "onward": "${text}",`);
    replaceIn(join(folder, 'en/ui.json'), '"skip"', '"jump"');
    replaceIn(join(folder, 'cy/ui.json'), '"skip"', '"jump"');
    expect(staleIn(allPairs(folder), readReviewed(folder)).map(({ key, reason }) => `${key} ${reason}`)).toEqual([
      'ui:jump new',
      'ui:actions/onward new',
      'ui:skip gone',
    ]);
    expect(told(['reviewed', 'ui:jump', 'ui:actions/onward', 'ui:skip'], folder).code).toBe(0);
    expect(told(['stale'], folder)).toEqual({ code: 0, lines: none });
  });

  it('takes all as looked at where someone says so, and no key that is none', () => {
    changeEnglish();
    expect(told(['reviewed', 'ui:actions/bakc'], folder)).toEqual({
      code: 2,
      lines: ['There is no text of this key with Welsh beside it: ui:actions/bakc'],
    });
    expect(told(['stale'], folder).code).toBe(1);
    expect(told(['reviewed', '--all'], folder).code).toBe(0);
    expect(told(['stale'], folder).code).toBe(0);
  });

  it('does not take a key for looked at that a careless merge left twice', () => {
    replaceIn(join(folder, 'reviewed.tsv'), '\nui:actions/back\t', '\nui:actions/back\t00000000\nui:actions/back\t');
    expect(staleIn(allPairs(folder), readReviewed(folder)).map(({ key }) => key)).toEqual(['ui:actions/back']);
  });

  it('is put in order, a key a line, whatever order a merge left', () => {
    const file = join(folder, 'reviewed.tsv');
    const [head, ...lines] = readFileSync(file, 'utf8').trimEnd().split('\n');
    writeFileSync(file, [head, ...lines.toReversed(), ''].join('\n'));
    expect(told(['stale'], folder).code).toBe(0);
    expect(told(['reviewed', 'ui:actions/back'], folder).code).toBe(0);
    const hashed = (line: string) => line.split('\t').slice(0, 2).join('\t');
    const written = readFileSync(file, 'utf8').trimEnd().split('\n');
    expect(written.slice(1).map(hashed)).toEqual(lines.map(hashed).sort());
    expect(written[0]).toBe(head);
    expect(lines.filter((line) => !/^[\w/.-]+:[^\t]+\t[0-9a-f]{8}(\t\d{4}-\d{2}-\d{2})?$/.test(line))).toEqual([]);
  });

  it('has the day on which a text was looked at, and leaves those of the others', () => {
    expect(told(['reviewed', 'ui:actions/back'], folder).code).toBe(0);
    expect(daysReviewed(folder).get('ui:actions/back')).toBe(today());
    const file = join(folder, 'reviewed.tsv');
    writeFileSync(file, reviewedOn(readFileSync(file, 'utf8'), 'ui:actions/back', '2026-03-01'));
    expect(told(['reviewed', 'ui:actions/hide'], folder).code).toBe(0);
    expect(daysReviewed(folder).get('ui:actions/back')).toBe('2026-03-01');
    expect(daysReviewed(folder).get('ui:actions/hide')).toBe(today());
  });
});

describe('a build', () => {
  const built = (tongue: 'en' | 'cy', before: string, after: string) => {
    const file = `${tongue}/ui.json`;
    const text = readFileSync(join(locales, file), 'utf8').replace(`"back": "${before}"`, `"back": "${after}"`);
    return smallBuild({ [`locales/${file}`]: text }, [translations()]);
  };

  it.each([
    ['en', 'Back', 'Go back', / {2}English: Go back\n {2}Welsh: Yn ôl/],
    ['cy', 'Yn ôl', 'Ymlaen', / {2}English: Back\n {2}Welsh: Ymlaen/],
  ] as const)('stops where a text in %s was changed alone, and names it', async (tongue, before, after, both) => {
    const build = built(tongue, before, after);
    await expect(build).rejects.toThrow(/ui:actions\/back: one of the two has changed/);
    await expect(build).rejects.toThrow(both);
  });

  it('goes on where none was', async () => {
    await expect(built('en', 'Back', 'Back')).resolves.toBeTruthy();
  });
});

it.each([[[]], [['export']], [['import', 'a.csv', 'b.csv']], [['reviewed']], [['stale', 'x']], [['look']]])(
  'says how it is used for %j',
  (args) => {
    expect(told(args, folder)).toEqual({
      code: 2,
      lines: [expect.stringContaining('usage: npm run tool -- translations ')],
    });
  },
);
