import { readCase } from '../../case/file';
import { type Language, languages, loadTrainingWords } from '../../words/languages';
import { ownScenarios } from '../own/kept';
import { withWhatIsCommon } from './in-common';
import { levels, type Scenario, type ScenarioWords } from './scenario';
import { type ShippedFile, shippedFiles } from './shipped';

const words = import.meta.glob<Readonly<Record<string, ScenarioWords>>>('../../../locales/*/scenarios.ts', {
  import: 'default',
});

const loaded: Partial<Record<Language, Readonly<Record<string, ScenarioWords>>>> = {};

/** Loads the words of all scenarios in a language, and the reasons that they share. Rejects where they cannot be fetched; it can be tried again. */
export async function loadScenarioWords(language: Language): Promise<void> {
  if (loaded[language]) return;
  const path = Object.keys(words).find((name) => name.includes(`/${language}/`)) ?? '';
  const [own] = await Promise.all([words[path]?.(), loadTrainingWords(language)]);
  loaded[language] = own ?? {};
}

/** Whether the words of the scenarios are there in a language. */
export const hasScenarioWords = (language: Language): boolean => loaded[language] !== undefined;

function read(raw: ShippedFile): Scenario {
  const file = readCase(raw);
  if ('code' in file) throw new Error(`${raw.id}: ${file.place}: ${file.code}`);
  const own = languages.flatMap((language) => {
    const said = loaded[language]?.[raw.id];
    return said ? [[language, said] as const] : [];
  });
  return withWhatIsCommon({ ...raw.scenario, id: raw.id, file, words: Object.fromEntries(own), isOwn: false });
}

const ease = ({ level, minutes }: Scenario): number => levels.indexOf(level) * 1000 + minutes;

/** The scenarios that come with the app, from the easier to the harder, with the words that are loaded. */
export const shippedScenarios = (): readonly Scenario[] =>
  shippedFiles.map(read).sort((one, other) => ease(one) - ease(other));

/** The scenario of an id, shipped or a trainer's own, with the words that are loaded; undefined where there is none on this device. */
export function findScenario(id: string | undefined): Scenario | undefined {
  const raw = shippedFiles.find((one) => one.id === id);
  return raw ? read(raw) : ownScenarios().scenarios.find((one) => one.id === id);
}
