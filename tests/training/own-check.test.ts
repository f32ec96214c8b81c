import { describe, expect, it } from 'vitest';
import { checkScenario, mendOf } from '../../src/training/own/check';
import { modelSteps } from '../../src/training/model/steps';
import { languages, loadTrainingWords } from '../../src/words/languages';
import { wordsIn } from '../../src/words/words';
import { bad } from './own-bad';
import { ownFile, textOf } from './own-files';
import { scenarioIds, scenarioWords } from './scenario-files';
import { languageMark } from '../../src/words/language-marks';

await Promise.all(languages.map(loadTrainingWords));

const problemsOf = (text: string) => {
  const checked = checkScenario(text);
  return 'scenario' in checked ? [] : checked.problems;
};

it('are at least forty bad files', () => expect(bad.length).toBeGreaterThanOrEqual(40));

describe.each(bad)('a file with $name', ({ text, code, place, line }) => {
  const problems = problemsOf(text);
  const found = problems.find((one) => one.code === code && one.place === place);

  it('is refused there, and the line named is the one where it stands', () => {
    expect(problems.map((one) => `${one.code} ${one.place}`)).toContain(`${code} ${place}`);
    expect(text.split('\n')[(found?.line ?? 0) - 1]?.slice(0, 300)).toMatch(line);
  });
  it('is given a mend in all languages, with nothing left to fill in', () => {
    const mends = languages.map((language) => mendOf(wordsIn(language), found!));
    for (const mend of mends) expect(mend).toMatch(/^[A-Z].*\.$/);
    for (const mend of mends) expect(mend).not.toMatch(/\{\{|own\/faults|: \./);
    expect(new Set(mends).size).toBe(languages.length);
  });
});

describe.each(scenarioIds)('the shipped scenario %s, written as a trainer’s own', (id) => {
  it('is right, in both languages or in one', () => {
    for (const written of [languages, ...languages.map((language) => [language])])
      expect(problemsOf(textOf(ownFile(id, written)))).toEqual([]);
  });
  it('is read as it was written', () => {
    const checked = checkScenario(`\uFEFF${textOf(ownFile(id))}`);
    if (!('scenario' in checked)) throw new Error(id);
    expect(checked.scenario).toMatchObject({
      id: `own-${id}`,
      isOwn: true,
      words: { en: { title: scenarioWords(id, 'en').title } },
    });
    expect(modelSteps(checked.scenario.file, '').length).toBeGreaterThan(2);
  });
});

it('finds everything that is wrong at once, in the order of the file', () => {
  const file = ownFile('posing-as-a-child');
  file.scenario['level'] = 'easy';
  file.scenario['minutes'] = 0;
  Reflect.set(file.scenario.words['cy']!, 'title', '');
  expect(problemsOf(textOf(file)).map(({ place }) => place)).toEqual([
    'scenario.level',
    'scenario.minutes',
    'scenario.words.cy.title',
  ]);
});

it('stops at two hundred, and says how many there are', () => {
  const file = ownFile('posing-as-a-child');
  for (let at = 0; at < 2000; at += 1) file.answers[`q${at}`] = 'x';
  for (let at = 0; at < 2000; at += 1) file.scenario[`k${at}`] = 'x';
  const checked = checkScenario(textOf(file));
  expect(checked).toMatchObject({ count: 2001 });
  expect(problemsOf(textOf(file))).toHaveLength(200);
});

it('takes text as it is written: nothing in it is a mark of language, or runs', () => {
  const file = ownFile('posing-as-a-child');
  const said = '<en>x</en> <script>alert(1)</script> {{title}}';
  Reflect.set(file.scenario.words['cy']!, 'summary', said);
  const checked = checkScenario(textOf(file));
  if (!('scenario' in checked)) throw new Error('refused');
  const { summary } = checked.scenario.words.cy!;
  expect(summary).not.toMatch(new RegExp(languageMark));
  expect(summary.replaceAll('\u2060', '')).toBe(said);
});
