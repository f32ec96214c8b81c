import { useWords } from '../../words/words';
import type { LiveChartProps } from '../loads';
import { WithChart } from './WithChart';

/** The live chart in the language shown: it is fetched by those who open it. */
export function LiveChartLater(props: LiveChartProps) {
  const { language } = useWords();
  return <WithChart language={language}>{({ LiveChart }) => <LiveChart {...props} />}</WithChart>;
}
