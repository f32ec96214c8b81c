import { i18next, type Language, loadLanguage, loadLaterWords } from '../../words/languages';

/** What is fetched with the chart. */
export interface ChartParts {
  readonly LiveChart: typeof import('./LiveChart')['LiveChart'];
  readonly ChartSheet: typeof import('./ChartSheet')['ChartSheet'];
}
type Texts = Readonly<Record<string, unknown>>;
const words = import.meta.glob<Texts>('../../../locales/*/chart.ts', { import: 'default' });

let parts: ChartParts | undefined;

async function loadOwnWords(language: Language): Promise<void> {
  const path = Object.keys(words).find((name) => name.includes(`/${language}/`)) ?? '';
  const texts = await words[path]?.() ?? {};
  Object.entries(texts).forEach(([file, text]) => i18next.addResourceBundle(language, file, text));
}

/** The chart, where it and all its words in a language are there. */
export const loadedChart = (language: Language): ChartParts | undefined =>
  (['ui', 'pages', 'live-chart'].every((file) => i18next.hasResourceBundle(language, file)) ? parts : undefined);

/** Loads the chart and all its words in a language. Rejects where they cannot be fetched; it can be tried again. */
export async function loadChart(language: Language): Promise<ChartParts> {
  const [{ LiveChart }, { ChartSheet }] = await Promise.all([
    import('./LiveChart'), import('./ChartSheet'), loadOwnWords(language), loadLanguage(language), loadLaterWords(language),
  ]);
  parts = { LiveChart, ChartSheet };
  return parts;
}
