import { questions } from '#protocol/questions';
import { answersOf, isQuestion } from '../../case/answers';
import { readCase } from '../../case/file';
import { groundsOf } from '../../case/grounds';
import { i18next, type Language, languages, loadTrainingWords } from '../../words/languages';
import { taughtBy } from '../own/check';
import { localScenarios, ownScenarios } from '../own/kept';
import { type Scenario, type ScenarioWords, sharedReasons, type Taught } from '../model/scenario';
import { type ShippedFile, shippedFiles } from '../model/shipped';

const clausesFor = (what: Taught) =>
  (isQuestion(what) ? questions[what].grounds : groundsOf(`referrals/${what}`)).filter(
    (one) => one !== 'good-practice',
  );

/**
 * Returns the scenario with the shared defaults: what its story says nothing about takes the clauses of the question or
 * the call, and a question the shared reason for the model's answer.
 */
export function withWhatIsCommon(scenario: Scenario): Scenario {
  const all = taughtBy(scenario.file);
  const taught = all.filter(isQuestion);
  const answers = answersOf(scenario.file.answers);
  const own = all.map((what) => [what, clausesFor(what)] as const);
  const filled = (words: ScenarioWords, language: Language): ScenarioWords => {
    const shared = taught.map((question) => [question, sharedReasons(question, answers[question], language)] as const);
    return { ...words, why: { ...Object.fromEntries(shared.filter(([, why]) => why !== '')), ...words.why } };
  };
  const words = languages.flatMap((language) => {
    const said = scenario.words[language];
    return said ? [[language, filled(said, language)] as const] : [];
  });
  return {
    ...scenario,
    clauses: { ...Object.fromEntries(own), ...scenario.clauses },
    words: Object.fromEntries(words),
  };
}

const words = import.meta.glob<Readonly<Record<string, ScenarioWords>>>('../../../locales/*/scenarios.ts', {
  import: 'default',
});

const wordsFile = (id: string): string => `scenarios/${id}`;

/** Loads the words and shared reasons of all scenarios in a language. Rejects if that fails; can be retried. */
export async function loadScenarioWords(language: Language): Promise<void> {
  if (hasScenarioWords(language)) return;
  const path = Object.keys(words).find((name) => name.includes(`/${language}/`)) ?? '';
  const [own] = await Promise.all([words[path]?.(), loadTrainingWords(language)]);
  Object.entries(own ?? {}).forEach(([id, said]) =>
    i18next.addResourceBundle(language, wordsFile(id), said, false, true, { silent: true }),
  );
}

/** Whether the words of the scenarios are loaded in a language. */
export const hasScenarioWords = (language: Language): boolean =>
  shippedFiles.every(({ id }) => i18next.hasResourceBundle(language, wordsFile(id)));

function read(raw: ShippedFile): Scenario {
  const file = readCase(raw);
  if ('code' in file) throw new Error(`${raw.id}: ${file.place}: ${file.code}`);
  const own = languages.flatMap((language) => {
    const said = i18next.getResourceBundle(language, wordsFile(raw.id)) as ScenarioWords | undefined;
    return said ? [[language, said] as const] : [];
  });
  return withWhatIsCommon({ ...raw.scenario, id: raw.id, file, words: Object.fromEntries(own), isOwn: false });
}

/** The organisation’s scenarios, except those also kept on this device, where a trainer may have changed them. */
function ofOrganisation(): readonly Scenario[] {
  const own = ownScenarios().scenarios.map(({ id }) => id);
  return localScenarios.filter(({ id }) => !own.includes(id));
}

/** Returns the scenarios that come with the app or the organisation, shortest first, with the words loaded so far. */
export const shippedScenarios = (): readonly Scenario[] =>
  [...shippedFiles.map(read), ...ofOrganisation().map(withWhatIsCommon)].sort(
    (one, other) => one.minutes - other.minutes,
  );

/** Returns a scenario, shipped or a trainer's own, with the words loaded so far; undefined if there is none. */
export function findScenario(id: string | undefined): Scenario | undefined {
  const raw = shippedFiles.find((one) => one.id === id);
  const own = raw ? undefined : [...ownScenarios().scenarios, ...ofOrganisation()].find((one) => one.id === id);
  return raw ? read(raw) : own && withWhatIsCommon(own);
}

/** Returns the scenario with the words loaded by now, as those of another language may have come. */
export const asLoaded = (scenario: Scenario): Scenario => findScenario(scenario.id) ?? scenario;
