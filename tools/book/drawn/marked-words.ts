import { loads } from '../../../src/app/loads';
import { loadScenarioWords } from '../../../src/training/cases/load';
import { loadChart } from '../../../src/training/chart/WithChart';
import { i18next, languages, loadLanguage, loadLaterWords } from '../../../src/words/languages';

/** Stands around a key where its text would stand. */
const [open, close] = ['\u{e000}', '\u{e001}'];

/** The key of a text that is counted stands without the name of its form. */
const keyOf = (place: string): string => place.replace(/_(zero|one|two|few|many|other)$/, '');

function marked(texts: unknown, place: string): unknown {
  if (typeof texts === 'string') return `${open}${keyOf(place)}${close}`;
  const separator = place.includes(':') ? '/' : ':';
  return Object.fromEntries(
    Object.entries(texts as object).map(([name, text]) => [name, marked(text, `${place}${separator}${name}`)]),
  );
}

/**
 * Loads the words of all screens, those of training too, with each text replaced by its key, so that what is drawn names what it shows and where. It is meant
 * for a run of its own: no text can be read after it.
 */
export async function markWords(): Promise<void> {
  for (const language of languages) {
    await loadLanguage(language);
    await loadLaterWords(language);
    await loadScenarioWords(language);
    await loadChart(loads.chart, language);
    Object.entries(i18next.getDataByLanguage(language) ?? {}).forEach(([file, texts]) =>
      i18next.addResourceBundle(language, file, marked(texts, file), true, true),
    );
  }
}

/** The keys of the texts within a piece of a page, in order. */
export const keysIn = (text: string): readonly string[] =>
  [...text.matchAll(new RegExp(`${open}([^${close}]*)${close}`, 'gu'))].map(([, key = '']) => key);
