import { beforeAll, describe, expect, it } from 'vitest';
import { clauseIds } from '#protocol/clauses';
import { questions } from '#protocol/questions';
import { screenIds } from '#protocol/screens';
import { answersOf, withAnswer } from '../../src/case/answers';
import { askedQuestions, screenOf } from '../../src/case/path';
import { caseResult } from '../../src/case/result';
import { findScenario, loadScenarioWords, withWhatIsCommon } from '../../src/training/cases/load';
import { compared, isSame } from '../../src/training/model/compare';
import { hasReasons, reasonFor, roles, type Scenario } from '../../src/training/model/scenario';
import { modelSteps } from '../../src/training/model/steps';
import { languages, loadTrainingWords } from '../../src/words/languages';
import { wordsIn } from '../../src/words/words';
import { replay } from '../../tools/replay/driver';
import { textAt } from '../words/locales';
import { inCommon, scenarioCase, scenarioIds, scenarioPart, scenarioWords, sharedReasons } from './scenario-files';

/** Each scenario’s final model plan, worked out by hand, options in brackets, or the page of its exit. */
const expected: Readonly<Record<string, string>> = {
  'a-picture-undressed': 'social-services made, police made, (ceop to-do), (iwf left)',
  'abuse-made-normal': 'social-services made, police made, (ceop made), (iwf to-do), (site left)',
  'advice-on-e-safety': 'online-safety-advice',
  'alone-with-the-films': 'social-services made, police made, prevent-spoc made',
  'below-threshold': 'social-services made, police made, (ceop to-do), (iwf to-do), (site to-do)',
  'ceop-told-first': 'social-services made, police made, (ceop made-early), (iwf to-do), (site left)',
  'colleague-harms-a-child': 'social-services made, police made, (ceop handled), (iwf to-do), (site left)',
  'colleagues-conduct': 'professional-conduct',
  'dating-site-parent': 'social-services made, police made, (ceop made), (iwf to-do), (site left)',
  'email-on-monday': 'social-services made, police made, (ceop to-do), (iwf to-do), (site to-do)',
  'extremist-videos': 'social-services made, police made, prevent-spoc made',
  'family-computer': 'social-services made, police made',
  'found-after-the-call': 'social-services made, police made, (ceop handled), (iwf to-do), (site left)',
  'head-says-no': 'social-services made, police made, (ceop to-do), (iwf to-do)',
  'immediate-danger': 'social-services made, police made, (ceop to-do), (iwf to-do), (site to-do)',
  'looked-through-the-phone': 'social-services made, police made, (ceop handled), (iwf to-do), (site left)',
  'money-or-pictures': 'social-services made, police made, (ceop handled), (iwf to-do), (site left)',
  'nobody-answers': 'social-services made, police made',
  'not-sure-of-anything': 'social-services made, police made, prevent-spoc left, (ceop to-do), (iwf to-do)',
  'nudes-between-pupils': 'social-services made, police made, (ceop handled), (iwf to-do)',
  'police-make-the-referral': 'social-services made, police made, prevent-spoc handled',
  'police-say-wait': 'social-services made, police made',
  'posing-as-a-child': 'social-services made, police made, (ceop handled), (iwf to-do), (site left)',
  'secret-contact-looked-after': 'social-services made, police made',
  'seventh-day': 'social-services made, police made, (ceop to-do), (iwf to-do), (site to-do)',
  'take-a-screenshot': 'social-services made, police made, (ceop to-do), (iwf to-do), (site to-do)',
  'the-swimming-coach': 'social-services made, police made, (ceop handled), (iwf to-do), (site left)',
  'threats-by-text': 'social-services made, police made',
};

/** Returns the questions and tasks whose model answer a scenario’s own words give. */
function toldOf(id: string): readonly string[] {
  const { answers, reports } = scenarioCase(id);
  const tasks = reports.flatMap((report) => ('to' in report ? [report.to] : []));
  const taught = [...askedQuestions(answersOf(answers)).filter(hasReasons), ...new Set<string>(tasks)];
  return taught.filter((what) => !inCommon(id).includes(what)).sort();
}
/** Good practice only, because the protocol does not ask it. */
const goodPractice = ['immediate-danger', 'called-999'];
/** Returns the sections that a text names, such as 5.5.3, but that do not exist. */
const unknownIn = (text: string): readonly string[] =>
  (text.match(/\d\.\d\.\d/g) ?? []).filter((section) => !clauseIds.some((clause) => clause.startsWith(`${section}-`)));
const shapeOf = (value: unknown): unknown =>
  typeof value === 'object' && value !== null
    ? Object.fromEntries(Object.entries(value).map(([key, part]) => [key, shapeOf(part)]))
    : 'text';

beforeAll(() =>
  Promise.all(languages.flatMap((language) => [loadTrainingWords(language), loadScenarioWords(language)])),
);

describe.each(scenarioIds)('the scenario %s', (id) => {
  const file = scenarioCase(id);
  const { refused, ...result } = replay(file);
  const calls = file.reports.flatMap((report) => ('to' in report ? [report] : []));

  it('leads to its model plan: nothing is refused, and nothing is left', () => {
    const plan = result.plan.map(({ task, reads, status }) =>
      reads !== 'may' ? `${task} ${status}` : `(${task} ${status})`,
    );
    expect([file.id, refused]).toEqual([id, []]);
    expect(result.end === 'referrals' ? plan.join(', ') : result.end).toBe(expected[id]);
    expect(result.complete).toBe(result.end === 'referrals');
  });
  it('is walked by the model over each screen of its path to its end, with a mark in the log for each report', () => {
    const time = '2026-03-01T15:30';
    const steps = modelSteps(file, time);
    const { context, log } = steps.at(-1)!.after;
    expect(caseResult(context)).toEqual(result);
    expect(steps.map(({ screen }) => screen).slice(0, result.path.length)).toEqual(result.path);
    expect(steps.at(-1)?.screen).toBe(result.end === 'referrals' ? 'record' : result.end);
    expect(log).toMatchObject(calls.map(({ to, do: act, by }) => ({ task: to, do: act, ...(by && { by }), at: time })));
    expect(log).toHaveLength(calls.length);
  });
  it('names a clause that there is for every answer and every report', () => {
    const { clauses } = scenarioPart(id);
    expect(Object.keys(clauses).sort()).toEqual(toldOf(id));
    for (const [what, named] of Object.entries(clauses)) {
      expect(clauseIds, what).toEqual(expect.arrayContaining([...named]));
      expect(named.length > 0, what).toBe(!goodPractice.includes(what));
    }
  });
  it('says in words who one is and what it is about, and the same in both languages', () => {
    const { tags } = scenarioPart(id);
    expect(roles.some((role) => role === tags[0])).toBe(true);
    expect([[], ['hard-call']]).toContainEqual(tags.slice(1));
    const [one, other] = languages.map((language) => shapeOf(scenarioWords(id, language)));
    expect(one).toEqual(other);
  });

  describe.each(languages)('in %s', (language) => {
    const words = scenarioWords(id, language);
    it('gives a reason and the usual mistake for every answer and every report, on clauses that there are', () => {
      for (const part of [words.why, words.mistake]) {
        expect(Object.keys(part).sort()).toEqual(toldOf(id));
        expect(Object.values(part).flatMap(unknownIn)).toEqual([]);
      }
    });
    it('tells its story from the first screen on, on screens that it leads over, and asks wherever it pauses', () => {
      const screens = [...result.path, ...calls.map(({ to }) => `referrals/${to}`)];
      const stages = Object.keys(words.stages);
      expect([stages[0], stages.length > 2]).toEqual(['immediate-danger', true]);
      expect(stages.filter((screen) => !screens.includes(screen))).toEqual([]);
      expect(Object.keys(words.pauses)).toEqual(scenarioPart(id).pauses);
    });
    it('has a reason to show whatever is chosen, its own only for options that it does not choose', () => {
      const scenario = findScenario(id)!;
      const answers = answersOf(scenario.file.answers);
      const against = askedQuestions(answers)
        .filter(hasReasons)
        .flatMap((question) => {
          const options = { ...compared(scenario, answers, question), yours: questions[question].options };
          return options.yours
            .filter((option) => !options.model.includes(option))
            .map((option) => [question, option] as const);
        });
      for (const [question, option] of against) {
        const { text, language: spoken } = reasonFor(wordsIn(language), scenario, question, option);
        expect(text).toBe(words.options?.[question]?.[option] ?? sharedReasons(language)[question]?.[option]);
        expect([text.length > 20, spoken, unknownIn(text)]).toEqual([true, language, []]);
      }
      const own = Object.entries(words.options ?? {}).flatMap(([question, some]) =>
        Object.keys(some).map((option) => [question, option]),
      );
      expect(against).toEqual(expect.arrayContaining(own));
    });
  });
});

describe.each(languages)('in %s', (language) => {
  it.each(Object.values(questions).filter(({ id }) => hasReasons(id)))(
    'the reasons shared by all have one for each option of $id',
    ({ id, options }) => {
      const reasons = sharedReasons(language)[id] ?? {};
      expect(Object.keys(reasons)).toEqual([...options]);
      expect(Object.entries(reasons).filter(([, text]) => text.trim().length <= 20)).toEqual([]);
    },
  );
});

/** Returns a shipped scenario that leaves some questions to the shared reasons. */
function silentOf(id: string, ...gone: readonly string[]): Scenario {
  const scenario = findScenario(id)!;
  const kept = <T extends object>(part: T) =>
    Object.fromEntries(Object.entries(part).filter(([key]) => !gone.includes(key))) as T;
  const words = languages.map((language) => {
    const said = scenario.words[language]!;
    return [language, { ...said, why: kept(said.why), mistake: kept(said.mistake) }];
  });
  const silent = {
    ...scenario,
    clauses: kept(scenario.clauses),
    words: Object.fromEntries(words) as Scenario['words'],
  };
  return withWhatIsCommon(silent);
}

it('a question of which a story says nothing has the shared reasons of what the model chooses, on its own clauses', () => {
  for (const language of languages) {
    const { words } = silentOf('family-computer', 'violent-extremism');
    expect(words[language]?.why['violent-extremism']).toBe(sharedReasons(language)['violent-extremism']?.['no']);
    expect(words[language]?.mistake['violent-extremism']).toBeUndefined();
    expect(words[language]?.why).not.toHaveProperty('looked-after');
  }
  const { clauses } = silentOf('family-computer', 'online-communities', 'immediate-danger');
  expect(clauses['online-communities']).toEqual(['5.5.3-online-communities-a', '5.5.3-online-communities-b']);
  expect(clauses['immediate-danger']).toEqual([]);
  expect(silentOf('family-computer')).toEqual(findScenario('family-computer'));
});

/** Whether a story in English speaks of a sexual picture. */
const tellsOfPicture = ({ stages }: ReturnType<typeof scenarioWords>) =>
  /sexual (one|picture|image)|nude|naked/i.test(Object.values(stages).join(' '));

it.each(scenarioIds)('ticks sexual images in %s wherever somebody has one, and a child had a part in it', (id) => {
  const harm: readonly string[] = scenarioCase(id).answers.harm ?? [];
  const isImage = harm.includes('child-abuse-images') || harm.includes('adult-pornography');
  expect(tellsOfPicture(scenarioWords(id, 'en')) && !isImage).toBe(false);
  expect(harm.includes('sexual-images-exchanged') && !harm.includes('child-abuse-images')).toBe(false);
});

it.each(scenarioIds)(
  'asks two moments of %s, a question with four to six options, and gives no answer away before',
  (id) => {
    const { moments = [], choice } = scenarioPart(id);
    // A choice among four things to do is a moment by itself.
    expect([...moments, ...(choice ? [choice] : [])]).toHaveLength(2);
    const answers = answersOf(scenarioCase(id).answers);
    for (const moment of moments) {
      if (!('ask' in moment)) continue;
      const right: readonly string[] = answers[moment.ask];
      const shown = questions[moment.ask].options.filter((one: string) => moment.options?.includes(one) ?? true);
      expect([shown.length >= 4, shown.length <= 6, moment.options ?? shown]).toEqual([true, true, shown]);
      expect(shown).toEqual(expect.arrayContaining([...right]));
      for (const language of languages) {
        const { title, summary, teaches, stages, judges } = scenarioWords(id, language);
        const before = Object.entries(stages).filter(
          ([screen]) => screenIds.indexOf(screen as never) < screenIds.indexOf(screenOf(moment.ask)),
        );
        const told = [title, summary, teaches, ...before.map(([, text]) => text)].join(' ').toLowerCase();
        const labels = right.map((one) =>
          textAt(language, `questions:${moment.ask}/options/${one}/label`).toLowerCase(),
        );
        const isTold = (label: string) => new RegExp(`(?<!\\p{L})${label}(?!\\p{L})`, 'u').test(told);
        expect(labels.filter(isTold)).toEqual([]);
        expect(judges?.length).toBeGreaterThan(20);
      }
    }
  },
);

it.each(languages)('says of no two cases that they teach the same, in %s', (language) => {
  const taught = scenarioIds.map((id) => scenarioWords(id, language).teaches);
  expect(new Set(taught.filter(Boolean)).size).toBe(scenarioIds.length);
});

it('takes it as no slip to leave out sexual images beside threats to share them', () => {
  const scenario = findScenario('money-or-pictures')!;
  const model = answersOf(scenario.file.answers);
  const chosen = (harm: readonly (typeof model.harm)[number][]) =>
    isSame(compared(scenario, withAnswer(model, 'harm', harm), 'harm'));
  expect(chosen(model.harm)).toBe(true);
  expect(chosen(model.harm.filter((option) => option !== 'child-abuse-images'))).toBe(true);
  expect(chosen([...model.harm, 'grooming'])).toBe(false);
  expect(chosen(['sexual-images-exchanged'])).toBe(false);
});
