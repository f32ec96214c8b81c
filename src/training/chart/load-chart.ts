import { i18next, type Language } from '../../words/languages';

type Chart = typeof import('./LiveChart')['LiveChart'];
type Texts = Readonly<Record<string, unknown>>;
const words = import.meta.glob<Texts>('../../../locales/*/chart.ts', { import: 'default' });

let loaded: Chart | undefined;
/** The live chart, once it was loaded. */
export const loadedChart = (): Chart | undefined => loaded;

/** Whether the words of the chart are there in a language. */
export const hasChartWords = (language: Language): boolean => i18next.hasResourceBundle(language, 'live-chart');

/** Loads the words of the chart in a language. Rejects where they cannot be fetched; it can be tried again. */
export async function loadChartWords(language: Language): Promise<void> {
  const path = Object.keys(words).find((name) => name.includes(`/${language}/`)) ?? '';
  const texts = await words[path]?.() ?? {};
  Object.entries(texts).forEach(([file, text]) => i18next.addResourceBundle(language, file, text));
}

/** Loads the live chart and its words in a language. Rejects where they cannot be fetched; it can be tried again. */
export async function loadChart(language: Language): Promise<Chart> {
  const [{ LiveChart }] = await Promise.all([import('./LiveChart'), loadChartWords(language)]);
  loaded = LiveChart;
  return LiveChart;
}
