import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { faultsInWords } from '../../../tools/translations/in-place/checks.ts';
import { fileOf } from '../../../tools/translations/in-place/file.ts';
import { compare } from '../../../tools/translations/compare.ts';
import { inWords } from '../../../tools/translations/mistake.ts';
import { wordsOf } from '../../../tools/translations/words.ts';
import type { Tongue } from '../../../tools/words/pair.ts';
import { withoutDictionary } from '../../../tools/words/without-dictionary.ts';
import { allPairs } from '../../../tools/words/texts.ts';
import { keyOf } from '../../../tools/translations/seen.ts';
import { atWork } from './back';
import { replaceIn } from './folder';

const { folder, before, putBack, importOf } = atWork();
afterEach(putBack);

const pairs = allPairs(folder);
const pairAt = (key: string) => pairs.find((pair) => keyOf(pair) === key)!;
const written = (key: string, welsh: string) => {
  const { en = '', cy = '' } = pairAt(key);
  return { key, english: en, before: cy, welsh };
};
const where = 'ui:hub/where';
const other = pairAt(where).cy!.replace('rywle', 'fan');
const welshFile = (file: string) => readFileSync(join(folder, `cy/${file}.json`), 'utf8');

describe('the file of the gallery', () => {
  it('is taken by the import as it is: two files, lines and a value among them', async () => {
    const several = pairAt('pages:training/body').cy!.replace('mewn lliw arall', 'â lliw arall');
    const counted = 'training:drill/left';
    const file = await fileOf([
      written(where, other),
      written('pages:training/body', several),
      written(counted, 'Achosion sydd ar ôl: {{number}}'),
    ]);
    expect(importOf(file, folder, 'xlf').code).toBe(0);
    expect(welshFile('ui')).toContain(JSON.stringify(other));
    expect(welshFile('pages')).toContain(JSON.stringify(several));
    expect(welshFile('training')).toContain('"left": "Achosion sydd ar ôl: {{number}}"');
    const others = Object.entries(before).filter(([path]) => !/cy\/(ui|pages|training)\.json|seen\.tsv/.test(path));
    others.forEach(([path, text]) => expect(readFileSync(join(folder, path), 'utf8')).toBe(text));
  });

  it('undoes nobody’s work: Welsh that was changed since is told and kept', async () => {
    const file = await fileOf([written(where, other)]);
    replaceIn(join(folder, 'cy/ui.json'), JSON.stringify(pairAt(where).cy), '"Ffoniwch o ystafell arall."');
    const { code, lines } = importOf(file, folder, 'xlf');
    expect([code, lines[0]]).toEqual([1, expect.stringContaining('ystafell arall')]);
    expect(welshFile('ui')).toContain('ystafell arall');
  });
});

/** What an import says of new Welsh, without where it stands. */
const importSays = (key: string, welsh: string): readonly string[] => {
  const line = { row: 2, key, english: pairAt(key).en ?? '', welsh, read: '', sent: '' };
  const { mistakes } = compare([line], { pairs, readings: () => new Map(), today: '2026-11-05' });
  return mistakes.map(({ fault, about }) => inWords({ fault, about: about ?? {} }, wordsOf.en, 'row'));
};

/** What the checks of the gallery say of a rule, up to the words that it found. */
const sayOf = (tongue: Tongue, rule: string): string =>
  (wordsOf[tongue].findings as Readonly<Record<string, string>>)[rule]?.split('{{')[0] ?? rule;

describe('the checks in a browser', () => {
  it.each([
    ['ui:hub/where', '', 'empty'],
    ['pages:training/body', 'Un llinell yn unig.', 'lines'],
    ['pages:about/translation', 'Ni welsom <en>destun Cymraeg.', 'mark'],
  ])('say of %s as “%s” what the import says: %s', (key, welsh, what) => {
    const told = faultsInWords(pairAt(key), welsh, 'en');
    expect(told.some((line) => line.toLowerCase().includes(what))).toBe(true);
    expect(importSays(key, welsh)).toEqual(expect.arrayContaining(told.slice(0, 1)));
  });

  it.each([
    ['training:drill/left', 'Achosion ar ôl', 'placeholders'],
    ['call:address', 'Rhowch gyfeiriad 12 person', 'numbers'],
    ['training:gallery/none', 'Dewiswch destun arall', 'denials'],
    ['ui:actions/continue', 'Continue', 'same'],
    ['ui:actions/continue', 'Parhau "nawr"', 'typography'],
  ])('find in %s as “%s” what the import finds, and say it in the language of the reader: %s', (key, welsh, rule) => {
    expect(importSays(key, welsh).join()).toContain(rule);
    for (const tongue of ['en', 'cy'] as const) {
      const told = faultsInWords(pairAt(key), welsh, tongue);
      expect(told.some((line) => line.startsWith(sayOf(tongue, rule)))).toBe(true);
      expect(told.join()).not.toMatch(/\w: .* -> |To mend it|I’w gywiro|English has/);
    }
  });

  it('say what each of their rules finds in words of its own', () => {
    for (const tongue of ['en', 'cy'] as const)
      expect(Object.keys(wordsOf[tongue].findings).toSorted()).toEqual(
        withoutDictionary.map(({ id }) => id).toSorted(),
      );
  });

  it('find nothing in the texts of every screen as they stand', () => {
    const wrong = pairs.filter(
      (pair) => pair.file === 'ui.json' && faultsInWords(pair, pair.cy ?? '', 'en').length > 0,
    );
    expect(wrong.map(keyOf)).toEqual([]);
  });

  it('leave spelling and mutations to the import', () => {
    const misspelt = pairAt(where).cy!.replace('clywed', 'clywwed');
    expect(faultsInWords(pairAt(where), misspelt, 'en')).toEqual([]);
    expect(importSays(where, misspelt).join()).toContain('spelling-cy');
  });
});
