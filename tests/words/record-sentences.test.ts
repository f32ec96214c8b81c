import { beforeAll, describe, expect, it } from 'vitest';
import type { Answers } from '../../src/case/answers';
import { emptyCase } from '../../src/machine/context';
import { recordSections } from '../../src/wizard/record/sections';
import { type Language, languages, loadLanguage, loadLaterWords } from '../../src/words/languages';
import { wordsIn } from '../../src/words/words';
import { caseWith, sentenceFor, toldOptions } from './every-option';

const sectionsOf = (language: Language, answers: Answers) =>
  recordSections(wordsIn(language), {
    screen: 'record',
    context: { ...emptyCase, answers },
    drafts: {},
    said: {},
    log: [],
    notice: undefined,
  });
const keysOf = (language: Language, answers: Answers) =>
  sectionsOf(language, answers).map(({ key, lines }) => [key, lines.map((line) => line.key)]);

beforeAll(() => Promise.all(languages.flatMap((language) => [loadLanguage(language), loadLaterWords(language)])));

describe.each(languages)('the record in %s', (language) => {
  it.each(toldOptions)('tells in one whole sentence of $question: $option', (told) => {
    const answers = sectionsOf(language, caseWith(told)).find(({ key }) => key === 'answers');
    const sentence = sentenceFor(language, told);
    expect(answers?.lines.filter(({ text }) => text.endsWith(sentence))).toHaveLength(1);
  });

  it('has no line twice in a section, so that lines can be paired', () => {
    for (const told of toldOptions) {
      for (const [section, keys] of keysOf(language, caseWith(told)))
        expect(new Set(keys).size, String(section)).toBe(keys?.length);
    }
  });
});

it('has the same lines in English and in Welsh, whatever was chosen', () => {
  for (const told of toldOptions) expect(keysOf('cy', caseWith(told))).toEqual(keysOf('en', caseWith(told)));
});
