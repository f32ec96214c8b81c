import { beforeAll, describe, expect, it } from 'vitest';
import { answersOf, type GivenAnswers } from '../../src/case/answers';
import { emptyCase } from '../../src/machine/context';
import { noExtras } from '../../src/session/session';
import { recordSections } from '../../src/wizard/record/sections';
import { type Language, languages, loadLanguage, loadLazyWords } from '../../src/words/languages';
import { wordsIn } from '../../src/words/words';
import { caseWith, sentenceFor, type Told, toldOptions } from './every-option';
import { textAt } from './locales';

const sectionsOf = (language: Language, answers: GivenAnswers) =>
  recordSections(wordsIn(language), {
    screen: 'record',
    context: { ...emptyCase, answers: answersOf(answers) },
    ...noExtras,
    log: [],
    notice: undefined,
  });
const keysOf = (language: Language, answers: GivenAnswers) =>
  sectionsOf(language, answers).map(({ key, lines }) => [key, lines.map((line) => line.key)]);

/** What the record says of an option: its sentence, or of a call made before or not yet, the words for that. */
function toldIn(language: Language, told: Told): string {
  if (told.option === 'not-called') return textAt(language, 'spoken:told/untold');
  return told.question === 'already-reported'
    ? textAt(language, 'record:beforeNow').replace('{{task}}', textAt(language, `ui:tasks/${told.option}`))
    : sentenceFor(language, told);
}

beforeAll(() => Promise.all(languages.flatMap((language) => [loadLanguage(language), loadLazyWords(language)])));

describe.each(languages)('the record in %s', (language) => {
  it.each(toldOptions)('tells once, in a whole sentence, of $question: $option', (told) => {
    const lines = sectionsOf(language, caseWith(told)).flatMap((section) => section.lines);
    const sentence = toldIn(language, told);
    expect(lines.filter(({ text }) => text.endsWith(sentence))).toHaveLength(1);
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
