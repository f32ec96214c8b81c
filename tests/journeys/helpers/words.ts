import { readFileSync } from 'node:fs';
import type { ScreenId } from '#protocol/screens';
import { stageOf } from '../../../src/case/stage';
import { type Language, languages as known } from '../../../src/words/language-ids.ts';
import { languageMark } from '../../../src/words/language-marks.ts';
import { isBeside, titleKey } from '../../support/titles';

export { isBeside, type Language };
const names = new Intl.DisplayNames('en', { type: 'language' });
/** The languages by their English names. */
export const languages = Object.fromEntries(known.map((language) => [language, names.of(language)])) as Readonly<
  Record<Language, string>
>;
/** All languages, for tests that run in each. */
export const bothLanguages: readonly Language[] = known;
const mark = new RegExp(languageMark, 'g');

const read = (language: Language, file: string): unknown =>
  JSON.parse(readFileSync(new URL(`../../../locales/${language}/${file}.json`, import.meta.url), 'utf8'));

/** Returns the text at `file:place/in/it`, with its placeholders filled and without language marks. */
export function text(language: Language, key: string, values: Readonly<Record<string, string>> = {}): string {
  const [file = '', place = ''] = key.split(':');
  const found = place.split('/').reduce((at, step) => (at as Record<string, unknown>)[step], read(language, file));
  if (typeof found !== 'string') throw new Error(`There is no text ${key} in ${language}.`);
  return found.replace(/\{\{(\w+)\}\}/g, (_, name: string) => values[name] ?? '').replace(mark, '');
}

/** Returns the heading of a screen. */
export const headingOf = (language: Language, screen: string): string => text(language, titleKey(screen));

/** The title of a screen: its heading beside the walk, or else only the stage of the case. */
function toldBy(language: Language, screen: string): string {
  const stage = stageOf(screen as ScreenId);
  return stage ? text(language, `ui:stages/${stage}`) : headingOf(language, screen);
}

/** Returns the title of a tab at a screen, or at an error. That of the neutral page does not name the app. */
export const titleOf = (language: Language, screen: string, key = 'ui:title'): string =>
  screen === 'notes' ? headingOf(language, screen) : text(language, key, { title: toldBy(language, screen) });
