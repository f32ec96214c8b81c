import type { ChartParts } from '../loads';
import type { Part } from '../../wizard/frame/loads';
import { i18next, type Language, loadLanguage, loadLaterWords } from '../../words/languages';

type Texts = Readonly<Record<string, unknown>>;
const words = import.meta.glob<Texts>('../../../locales/*/chart.ts', { import: 'default' });

async function loadOwnWords(language: Language): Promise<void> {
  const path = Object.keys(words).find((name) => name.includes(`/${language}/`)) ?? '';
  const texts = (await words[path]?.()) ?? {};
  Object.entries(texts).forEach(([file, text]) => i18next.addResourceBundle(language, file, text));
}

/** Whether all words of the chart are there in a language. */
export const hasChartWords = (language: Language): boolean =>
  ['ui', 'pages', 'live-chart'].every((file) => i18next.hasResourceBundle(language, file));

/** Loads the chart and all its words in a language. Rejects where they cannot be fetched; it can be tried again. */
export async function loadChart(chart: Part<ChartParts>, language: Language): Promise<ChartParts> {
  const [parts] = await Promise.all([
    chart.load(),
    loadOwnWords(language),
    loadLanguage(language),
    loadLaterWords(language),
  ]);
  return parts;
}
