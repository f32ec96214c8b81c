import { answersOf } from '../../src/case/answers';
import { beforeAll, describe, expect, it } from 'vitest';
import { askedQuestions } from '../../src/case/path';
import { clauseIds } from '#protocol/clauses';
import { questions } from '#protocol/questions';
import { taskIds } from '#protocol/tasks';
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

/** Where a text tells a learner of a deed as theirs, or of the one whom they play. */
const deeds = {
  en: /(?:^|[.?!] )You (?!should|may|can|need|know|knew|do not|did not need)|\bThe nurse\b/u,
  cy: /(?:^|[.?!] )(?:(?:Nid )?\p{L}+och\b|Rydych chi)|\by nyrs\b/u,
} as const;
/** What the story itself says was done before, and what is asked of everyone there. */
const ofStory = [
  'ceop-told-first evidence-handled',
  'dating-site-parent ceop',
  'family-computer evidence-handled',
  'money-or-pictures social-services',
  'not-sure-of-anything called-999',
];
const told = ['called-999', 'evidence-handled', ...taskIds] as const;

describe.each(languages)('in %s', (language) => {
  it('what is told whatever was done says what the model does, and praises nobody for it', () => {
    const praised = scenarioIds.flatMap((id) => {
      const { debrief, why } = scenarioWords(id, language);
      const texts = [['debrief', debrief], ...told.map((key) => [key, why[key] ?? ''])] as const;
      return texts.filter(([, text]) => deeds[language].test(text)).map(([key]) => `${id} ${key}`);
    });
    expect(praised.filter((one) => !ofStory.includes(one))).toEqual([]);
  });

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
