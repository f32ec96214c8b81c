import { ChartPicture } from '../../chart/ChartPicture';
import { shortNameOf } from '../../chart/state-words';
import { type Language } from '../../words/languages';
import { Tagged } from '../../words/Tagged';
import { wordsIn } from '../../words/words';
import './live-chart.scss';

/** The whole chart for a handout, without a case on it: one upright page of A4, in a language whose words of the chart are loaded. */
export function ChartSheet({ language }: { language: Language }) {
  const words = wordsIn(language);
  return (
    <section className="chart-sheet" lang={language} aria-labelledby={`chart-sheet-${language}`}>
      <h2 id={`chart-sheet-${language}`}>{words.t('live-chart:sheet/title')}</h2>
      <p>{words.t('live-chart:sheet/lead')}</p>
      <ChartPicture words={words} />
      <ul className="chart-sheet__legend">
        {words.lines('chart:legend/lines', { record: shortNameOf(words, 'record') }).map((line) => (
          <li key={line}>
            <Tagged text={line} />
          </li>
        ))}
      </ul>
    </section>
  );
}
