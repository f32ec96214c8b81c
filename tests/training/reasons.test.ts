import { answersOf } from '../../src/case/answers';
import { beforeAll, describe, expect, it } from 'vitest';
import { askedQuestions } from '../../src/case/path';
import { clauseIds } from '#protocol/clauses';
import { questions } from '#protocol/questions';
import { compared, notInModel } from '../../src/training/model/compare';
import { findScenario, loadScenarioWords } from '../../src/training/cases/load';
import { hasReasons, reasonFor } from '../../src/training/practice/reasons';
import { languages, loadTrainingWords } from '../../src/words/languages';
import { wordsIn } from '../../src/words/words';
import { roles, topics } from '../../src/training/model/tags';
import { scenarioIds, scenarioPart, scenarioWords, sharedReasons } from './scenario-files';

beforeAll(() =>
  Promise.all(languages.flatMap((language) => [loadTrainingWords(language), loadScenarioWords(language)])),
);

/** The sections that a text names, such as 5.5.3. */
const sectionsIn = (text: string): readonly string[] => text.match(/\d\.\d\.\d/g) ?? [];
const isSection = (section: string): boolean => clauseIds.some((clause) => clause.startsWith(`${section}-`));

describe.each(languages)('in %s', (language) => {
  it.each(scenarioIds)(
    'whatever is chosen in %s, there is a reason to show, and each clause that it names is one',
    (id) => {
      const scenario = findScenario(id)!;
      const asked = askedQuestions(answersOf(scenario.file.answers)).filter(hasReasons);
      expect(asked.length).toBeGreaterThan(1);
      let tried = 0;
      for (const question of asked) {
        for (const option of notInModel({
          ...compared(scenario, answersOf(scenario.file.answers), question),
          yours: questions[question].options,
        })) {
          const { text, language: spoken } = reasonFor(wordsIn(language), scenario, question, option);
          const own = scenarioWords(id, language).options?.[question]?.[option];
          expect(text, `${question}: ${option}`).toBe(own ?? sharedReasons(language)[question]?.[option]);
          expect(text.length, `${question}: ${option}`).toBeGreaterThan(20);
          expect(spoken).toBe(language);
          tried += 1;
          expect(
            sectionsIn(text).filter((section) => !isSection(section)),
            text,
          ).toEqual([]);
        }
      }
      // Each question that is asked leaves at least one option that the model does not choose.
      expect(tried).toBeGreaterThanOrEqual(asked.length);
    },
  );

  it.each(scenarioIds)('what %s teaches names clauses that there are', (id) => {
    const { why, mistake } = scenarioWords(id, language);
    const named = [...Object.values(why), ...Object.values(mistake)].flatMap(sectionsIn);
    expect(named.length).toBeGreaterThan(0);
    expect(named.filter((section) => !isSection(section))).toEqual([]);
  });
});

it.each(scenarioIds)('says in words who one is in %s and what it is about: each of its tags has a text', (id) => {
  const { tags } = scenarioPart(id);
  expect(tags.filter((tag) => ![...roles, ...topics].some((known) => known === tag))).toEqual([]);
  expect(tags.filter((tag) => roles.some((role) => role === tag))).toHaveLength(1);
});
