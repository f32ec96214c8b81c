import { type ReactNode, useCallback } from 'react';
import { useFetched } from '../../wizard/frame/use-fetched';
import { Button } from '../../ui/Button';
import type { Language } from '../../words/languages';
import { useWords } from '../../words/words';
import { type ChartParts, useTrainingLoads } from '../loads';
import { hasChartWords, loadChart } from './load-chart';

/** Shows something of the chart once it was fetched, with its words in a language; until then, that it is being fetched, or could not be. */
export function WithChart({ language, children }: { language: Language; children: (parts: ChartParts) => ReactNode }) {
  const { t } = useWords();
  const { chart } = useTrainingLoads();
  const load = useCallback(() => loadChart(chart, language), [chart, language]);
  const loaded = hasChartWords(language) ? chart.loaded() : undefined;
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
