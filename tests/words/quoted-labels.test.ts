import { describe, expect, it } from 'vitest';
import { leavesOf, filesOf, readTree } from '../../tools/lib/texts.ts';
import { languages } from '../../src/words/languages';
import { textsIn } from './locales';

const verbs = {
  en: 'answer(?:ed|ing|s)?|tick(?:ed|ing|s)?|choose|mark(?:ed)?|press',
  cy: 'ateb(?:wch)?|tic(?:io|iwch)|dewis(?:wch)?|marci(?:o|wch)|pwys(?:o|wch)',
};

describe.each(languages)('what a made-up case tells to answer, tick or press, in %s', (language) => {
  const labels = ['questions', 'ui', 'call', 'training', 'contacts', 'record'].flatMap((file) =>
    textsIn(language, `${file}.json`).map(({ text }) => text),
  );
  const quoted = new RegExp(`(?<!\\p{L})(?:${verbs[language]}) ‘([^’]*(?:’(?=\\p{L})[^’]*)*)’`, 'giu');

  it('is on the screen in these words', () => {
    const told = filesOf(language)
      .filter((file) => file.startsWith('scenarios/'))
      .flatMap((file) => leavesOf(readTree(language, file)).map(([key, text]) => ({ place: `${file}:${key}`, text })))
      .flatMap(({ place, text }) => [...text.matchAll(quoted)].map(([, words = '']) => ({ place, words })));
    expect(told.length).toBeGreaterThan(20);
    expect(told.filter(({ words }) => !labels.some((label) => label.startsWith(words)))).toEqual([]);
  });
});
