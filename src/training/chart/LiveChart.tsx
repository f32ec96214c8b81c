import { type ScreenId, taskOf } from '#protocol/screens';
import { memo } from 'react';
import { languagesOf } from '../../words/shown';
import { useWords, wordsIn } from '../../words/words';
import { Select } from '../parts/Page';
import type { ChartPointerProps, ChartSheetProps, LiveChartProps } from '../parts/loads';
import { boxName, InWords } from './InWords';
import { Outline } from './Outline';
import { Picture } from './Picture';
import { pictureOf, pointable, poster } from './picture';
import './live-chart.scss';

/** Points at a box of the chart on the big screen, of those that it shows. */
export function ChartPointer({ at, points, onPoint }: ChartPointerProps) {
  const words = useWords();
  const { boxes, calls } = pictureOf(at);
  const shown = [...boxes.map(({ screen }) => screen), ...calls.map(({ task }) => `referrals/${task}` as const)];
  return (
    <Select
      id="chart-point"
      label={words.t('live-chart:picture/point')}
      value={points ?? ''}
      onChoose={(chosen) => onPoint(pointable.find((screen) => screen === chosen))}
      none={words.t('live-chart:picture/nothing')}
      of={shown.map((screen) => [screen, boxName(words, screen)])}
    />
  );
}

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

/** About what it is seen from nearer: what is pointed at, else where we are; a call, among all calls. */
const nearTo = ({ points, screen }: LiveChartProps): ScreenId => points ?? (taskOf(screen) ? 'referrals' : screen);

/**
 * The chart with a case on it: the picture, what it shows in words, and every way of the running chart as an outline; beside something
 * else, the picture alone. A tick changes nothing of it, so that it is drawn again only as the case moves.
 */
export const LiveChart = memo(function LiveChart(props: LiveChartProps) {
  const { points, sight, ...at } = props;
  const words = useWords();
  const picture = pictureOf(at);
  const isBeside = sight === 'beside' || sight === 'band';
  return (
    <div className="live-chart">
      <div className="chart-window" role="region" aria-label={words.t('live-chart:picture/label')} tabIndex={0}>
        <Picture
          words={[words]}
          picture={picture}
          points={points}
          sight={sight && { about: nearTo(props), how: sight }}
        />
      </div>
      {isBeside ? null : <InWords picture={picture} />}
      {isBeside ? null : <Outline context={at.context} screen={at.screen} walked={at.walked} />}
    </div>
  );
});
