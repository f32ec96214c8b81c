import { type ReactNode, useCallback } from 'react';
import { Button } from '../../ui/controls';
import { type Loads, type Part, useFetched, useLoads } from '../../wizard/frame/LazyPart';
import {
  i18next,
  type Language,
  languagesOf,
  loadBundle,
  loadLanguage,
  loadLazyWords,
  type Shown,
} from '../../words/languages';
import { useWords } from '../../words/words';
import type * as parts from './LiveChart';

type ChartParts = typeof parts;

const words = import.meta.glob<Readonly<Record<string, unknown>>>('../../../locales/*/chart.ts', { import: 'default' });

const hasChartWords = (language: Language): boolean =>
  ['ui', 'pages', 'live-chart'].every((file) => i18next.hasResourceBundle(language, file));

/** Loads the chart and all its words in some languages. Rejects if that fails; it can be tried again. */
export async function loadChart(chart: Part<ChartParts>, ...all: readonly Language[]): Promise<ChartParts> {
  const ofOne = (language: Language) => [loadBundle(words, language), loadLanguage(language), loadLazyWords(language)];
  const [parts] = await Promise.all([chart.load(), ...all.flatMap(ofOne)]);
  return parts;
}

interface Props {
  /** The languages of its words: by default the page's own. */
  readonly shown?: Shown;
  readonly children: (parts: ChartParts) => ReactNode;
}

/** Part of the chart, once it and its words are loaded; until then, says that it is loading or has failed. */
export function WithChart({ shown, children }: Props) {
  const { t, language } = useWords();
  const { chart } = useLoads<Loads & { readonly chart: Part<ChartParts> }>();
  const all = shown ?? language;
  const load = useCallback(() => loadChart(chart, ...languagesOf(all)), [chart, all]);
  const loaded = languagesOf(all).every(hasChartWords) ? chart.loaded() : undefined;
  const { retry } = useFetched(loaded, load);
  if (loaded) return children(loaded);
  return (
    <div role="status">
      <p>{t(retry ? 'ui:later/failed' : 'ui:later/loading')}</p>
      {retry ? (
        <Button action="try-again" look="secondary" onPress={retry}>
          {t('ui:actions/tryAgain')}
        </Button>
      ) : null}
    </div>
  );
}
