import { describe, expect, it } from 'vitest';
import { questionIds } from '#protocol/questions';
import { leavesOf, filesOf, readTree } from '../../tools/lib/texts.ts';
import { type Language, languages } from '../../src/words/languages';
import { textsIn } from './locales';

const verbs = {
  en: 'answer(?:ed|ing|s)?|tick(?:ed|ing|s)?|choose|mark(?:ed)?|press',
  cy: 'ateb(?:wch)?|tic(?:io|iwch)|dewis(?:wch)?|marci(?:o|wch)|pwys(?:o|wch)',
};
const quoted = '‘([^’]*(?:’(?=\\p{L})[^’]*)*)’';

/** Stories, their reasons, and what training, pages and screens say. */
const telling = /^(?:scenarios\/|(?:reasons|training|pages|ui|call|advice|tasks|contacts|record)\.json)/;
const textsThatTell = (language: Language) =>
  filesOf(language)
    .filter((file) => telling.test(file))
    .flatMap((file) => leavesOf(readTree(language, file)).map(([key, text]) => ({ place: `${file}:${key}`, text })));

/** Returns the answers that the questions have, by their labels, each as `question/option`. */
const answersIn = (language: Language) =>
  textsIn(language, 'questions.json').flatMap(({ key, text }) => {
    const [, question = '', option = ''] = /^([^/]+)\/options\/([^/]+)\/label$/.exec(key) ?? [];
    return option ? [{ question, option, text }] : [];
  });

describe.each(languages)('what stories, training and screens tell to answer, tick or press, in %s', (language) => {
  const labels = ['questions', 'ui', 'call', 'training', 'contacts', 'record'].flatMap((file) =>
    textsIn(language, `${file}.json`).map(({ text }) => text),
  );
  const asked = new RegExp(`(?<!\\p{L})(?:${verbs[language]}) ${quoted}`, 'giu');

  it('is on the screen in these words', () => {
    const told = textsThatTell(language).flatMap(({ place, text }) =>
      [...text.matchAll(asked)].map(([, words = '']) => ({ place, words })),
    );
    expect(told.length).toBeGreaterThan(20);
    expect(told.filter(({ words }) => !labels.some((label) => label.startsWith(words)))).toEqual([]);
  });
});

it('a text quotes of each question its own answers, and the same ones in both languages', () => {
  const quotedIn = (language: Language) => {
    const answers = answersIn(language);
    return textsThatTell(language).flatMap(({ place, text }) => {
      const question = questionIds.find((id) => place.split(/[:/]/).includes(id));
      const found = [...text.matchAll(new RegExp(quoted, 'gu'))].flatMap(([, words]) => {
        const like = answers.filter((one) => one.text === words);
        const own = like.find((one) => one.question === question);
        return like.length > 0 && question ? [own?.option ?? `not an answer of it: ${words}`] : [];
      });
      return found.length > 0 ? [`${place}: ${[...new Set(found)].sort().join(', ')}`] : [];
    });
  };
  const [one, other] = [quotedIn('en'), quotedIn('cy')];
  expect(one.length).toBeGreaterThan(80);
  expect(one.filter((line) => line.includes('not an answer'))).toEqual([]);
  expect(other).toEqual(one);
});
