import { memo } from 'react';
import { type ScreenId, taskOf } from '#protocol/screens';
import { useWords } from '../../words/words';
import type { LiveChartProps } from '../loads';
import { InWords } from './InWords';
import { Outline } from './Outline';
import { Picture } from './Picture';
import { pictureOf } from './picture';
import './live-chart.scss';

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
