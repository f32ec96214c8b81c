import edition from 'virtual:edition';
import { describe, expect, it, vi } from 'vitest';
import { doNotIds } from '#protocol/evidence';
import { languages } from '../../src/words/languages';
import { textAt } from '../words/locales';
import { calm, groomed } from '../support/cases';
import { bothTold, marked, missingTexts, openApp, type Opened } from './app';
import { fullCase } from './every-screen-cases';
import { action, all, option, textOf, unmarked } from './page';
import { otherThan } from '../support/languages';

const pairs = () => all('[data-section] tbody tr').map((row) => [...row.querySelectorAll('td')]);
const langs = () => [...new Set(pairs().flatMap((cells) => cells.map(({ lang }) => lang)))];
const rowTexts = () => pairs().map((cells) => cells.map((cell) => cell.textContent));
const inBoth = (key: string) => [unmarked(textAt('cy', key)), unmarked(textAt('en', key))];

async function sideBySide({ user }: Opened): Promise<void> {
  await user.click(option('record-language', 'both'));
  await expect.poll(() => all('[data-section] td[lang="cy"] + td[lang="en"]').length).toBeGreaterThan(0);
}

describe.each(languages)('side by side, from a page in %s', (language) => {
  it('has each line in Welsh on the left and in English on the right, none without the other', async () => {
    await sideBySide(
      await openApp('record', { answers: fullCase, log: [...bothTold, marked('ceop', 'handled:police')], language }),
    );
    expect(pairs().map((cells) => cells.map(({ lang }) => lang))).toEqual(pairs().map(() => ['cy', 'en']));
    for (const texts of rowTexts()) expect(texts.map((text) => text.trim())).not.toContain('');
    expect(missingTexts()).toEqual([]);
  });

  it('pairs the lines that say the same', async () => {
    await sideBySide(await openApp('record', { answers: { ...groomed, 'already-reported': ['ceop'] }, language }));
    const same = [
      ...doNotIds.map((id) => `do-nots:${id}`),
      'tasks:early/ceop',
      'questions:sharing/label',
      'record:byHand/child',
    ];
    // The grounds of a line follow it.
    const begun = rowTexts().map((cells) => cells.map((cell) => cell.replace(/ \([^()]*\)$/, '')));
    for (const key of same) expect(begun).toContainEqual(inBoth(key));
    expect(missingTexts()).toEqual([]);
  });

  it('opens in the language of the page, and can be turned to the other one', async () => {
    const other = otherThan(language);
    const { user } = await openApp('record', { answers: calm, language });
    expect(langs()).toEqual([language]);
    await user.click(option('record-language', other));
    await expect.poll(langs).toEqual([other]);
    expect(textOf('h1')).toBe(textAt(language, 'record:title'));
  });
});

describe('copied as text', () => {
  it.each(languages)(
    'the record in %s is every line in the same order and, of the blanks, those of danger',
    async (language) => {
      const { user } = await openApp('record', { answers: fullCase, log: bothTold, language });
      await user.click(action('copy'));
      const copied = await navigator.clipboard.readText();
      const lines = all('[data-section="danger"] tbody tr, [data-section] tbody tr:not([data-blank])').map(
        (row) => `- ${row.textContent}${row.matches('[data-blank]') ? ' ____' : ''}`,
      );
      expect(copied.split('\n').filter((line) => line.startsWith('- '))).toEqual(lines);
      expect(copied).toContain(textAt(language, 'record:sent'));
      expect(copied.split('\n').at(-1)).toContain(edition.code);
      expect(copied).not.toContain(textAt(language, 'record:byHand/child'));
      expect(textOf('main')).toContain(textAt(language, 'ui:actions/copied'));
    },
  );

  it('where the browser does not allow it, the page says what to do instead', async () => {
    const { user } = await openApp('record', { answers: calm });
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('not allowed'));
    await user.click(action('copy'));
    await expect.poll(() => textOf('main')).toContain(textAt('en', 'ui:actions/notCopied'));
  });
});
