import { useCallback } from 'react';
import { useFetched } from '../../screens/use-fetched';
import { Button } from '../../ui/Button';
import { useWords } from '../../words/words';
import type { LiveChartProps } from './LiveChart';
import { hasChartWords, loadChart, loadedChart } from './load-chart';

/** The live chart: it is fetched by those who open it, and its words with it, in the language shown. */
export function LiveChartLater(props: LiveChartProps) {
  const { t, language } = useWords();
  const load = useCallback(() => loadChart(language), [language]);
  const isThere = hasChartWords(language);
  const { value: Chart, retry } = useFetched(isThere ? loadedChart() : undefined, load);
  if (Chart && isThere) return <Chart {...props} />;
  return (
    <div role="status">
      <p>{t(retry ? 'ui:later/failed' : 'ui:later/loading')}</p>
      {retry ? <Button action="try-again" look="secondary" onPress={retry}>{t('ui:actions/tryAgain')}</Button> : null}
    </div>
  );
}
