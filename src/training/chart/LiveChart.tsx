import { type ScreenId, taskOf } from '#protocol/screens';
import { memo } from 'react';
import { languagesOf, type Shown } from '../../words/shown';
import { useWords, wordsIn } from '../../words/words';
import { SelectField } from '../../ui/SelectField';
import { boxName, InWords } from './InWords';
import type { Sight } from './grid';
import { Outline } from './Outline';
import { Picture } from './Picture';
import { type CaseOnChart, pictureOf, pointable, poster } from './picture';
import './live-chart.scss';

interface ChartPointerProps {
  readonly at: CaseOnChart;
  readonly points: ScreenId | undefined;
  readonly onPoint: (points: ScreenId | undefined) => void;
}

/** Points at one of the boxes shown on the chart on the big screen. */
export function ChartPointer({ at, points, onPoint }: ChartPointerProps) {
  const words = useWords();
  const { boxes, calls } = pictureOf(at);
  return (
    <SelectField
      id="chart-point"
      label={words.t('live-chart:picture/point')}
      value={points ?? ''}
      onChoose={(chosen) => onPoint(pointable.find((screen) => screen === chosen))}
      none={words.t('live-chart:picture/nothing')}
      of={[...boxes, ...calls].map(({ screen }) => [screen, boxName(words, screen)])}
    />
  );
}

/** The chart as a poster without a case: one landscape page, A4 or A3. The words of its languages must be loaded. */
export function ChartSheet({ shown, paper }: { shown: Shown; paper: 'a4' | 'a3' }) {
  const words = languagesOf(shown).map(wordsIn);
  const title = words.map(({ t }) => t('live-chart:sheet/title')).join(' / ');
  return (
    <section className={`chart-sheet chart-sheet--${paper}`} lang={words[0]?.language} aria-label={title}>
      <h2>{title}</h2>
      <Picture words={words} picture={poster} isPoster />
    </section>
  );
}

/** A case on the chart, what is pointed at, and the view: all, closer, or a part as tall as the whole. */
export interface LiveChartProps extends CaseOnChart {
  readonly points?: ScreenId | undefined;
  readonly sight?: Sight['how'] | undefined;
}

/** The centre of the closer view: what is pointed at, otherwise where we are; for a call, all calls. */
const nearTo = ({ points, screen }: LiveChartProps): ScreenId => points ?? (taskOf(screen) ? 'referrals' : screen);

/**
 * The chart with a case on it: the picture, what it shows in words, and an outline of every transition of the running
 * machine. Beside something else, only the picture. Memoised, as ticks do not change it.
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
      {isBeside ? null : <Outline at={at} />}
    </div>
  );
});
