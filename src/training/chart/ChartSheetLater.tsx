import type { Language } from '../../words/languages';
import { WithChart } from './WithChart';

/** The whole chart for a handout, in any language: it is fetched by those who open it. */
export function ChartSheetLater({ language }: { language: Language }) {
  return <WithChart language={language}>{({ ChartSheet }) => <ChartSheet language={language} />}</WithChart>;
}
