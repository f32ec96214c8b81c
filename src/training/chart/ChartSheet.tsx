import { languagesOf } from '../../words/shown';
import { wordsIn } from '../../words/words';
import type { ChartSheetProps } from '../loads';
import { Picture } from './Picture';
import { poster } from './picture';
import './live-chart.scss';

/** A poster is taller than a wall: so much more of its height stands between the same letters. */
const tall = 1.4;

/** The whole chart as a poster, without a case on it, in a language or both, whose words are loaded: one page on its side, on A4 or A3. */
export function ChartSheet({ shown, paper }: ChartSheetProps) {
  const words = languagesOf(shown).map(wordsIn);
  const title = words.map(({ t }) => t('live-chart:sheet/title')).join(' / ');
  return (
    <section className={`chart-sheet chart-sheet--${paper}`} lang={words[0]?.language} aria-label={title}>
      <h2>{title}</h2>
      <Picture words={words} picture={poster} stretch={tall} hasClauses />
    </section>
  );
}
