import { beforeAll, expect, it } from 'vitest';
import { withWhatIsCommon, findScenario, loadScenarioWords } from '../../src/training/cases/load';
import type { Scenario } from '../../src/training/model/scenario';
import { languages, loadTrainingWords } from '../../src/words/languages';
import { sharedReasons } from './scenario-files';

beforeAll(() =>
  Promise.all(languages.flatMap((language) => [loadTrainingWords(language), loadScenarioWords(language)])),
);

/** A shipped scenario that says nothing of some questions. */
function silentOf(id: string, ...gone: readonly string[]): Scenario {
  const scenario = findScenario(id)!;
  const kept = <T extends object>(part: T) =>
    Object.fromEntries(Object.entries(part).filter(([key]) => !gone.includes(key))) as T;
  const words = languages.map((language) => {
    const said = scenario.words[language]!;
    return [language, { ...said, why: kept(said.why), mistake: kept(said.mistake) }];
  });
  return { ...scenario, clauses: kept(scenario.clauses), words: Object.fromEntries(words) as Scenario['words'] };
}

it.each(languages)('a question of which a story says nothing has the shared reason, in %s', (language) => {
  const { words } = withWhatIsCommon(silentOf('family-computer', 'violent-extremism'));
  expect(words[language]?.why['violent-extremism']).toBe(sharedReasons(language)['violent-extremism']?.['no']);
  expect(words[language]?.mistake['violent-extremism']).toBeUndefined();
});

it('where the model chooses several, has the reason of each', () => {
  const { words } = withWhatIsCommon(silentOf('posing-as-a-child', 'evidence-location'));
  const { 'mobile-phone': one, 'games-console': other, online } = sharedReasons('en')['evidence-location']!;
  expect(words.en?.why['evidence-location']).toBe(`${one} ${other} ${online}`);
});

it('stands there on the question’s own clauses', () => {
  const { clauses } = withWhatIsCommon(silentOf('family-computer', 'online-communities', 'immediate-danger'));
  expect(clauses['online-communities']).toEqual(['5.5.3-online-communities-a', '5.5.3-online-communities-b']);
  expect(clauses['immediate-danger']).toEqual([]);
});

it('leaves what a story says of its own as it is', () => {
  const scenario = findScenario('family-computer')!;
  expect(withWhatIsCommon(scenario)).toEqual(scenario);
});

it('says nothing of a question that the story does not come to', () => {
  const { words } = withWhatIsCommon(silentOf('family-computer'));
  expect(words.en?.why).not.toHaveProperty('looked-after');
});
