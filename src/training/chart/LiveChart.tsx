import { memo } from 'react';
import { useWords } from '../../words/words';
import type { LiveChartProps } from '../loads';
import { InWords } from './InWords';
import { Outline } from './Outline';
import { Picture } from './Picture';
import { pictureOf } from './picture';
import './live-chart.scss';

/**
 * The chart with a case on it: the picture, what it shows in words, and every way of the running chart as an outline. A tick changes
 * nothing of it, so that it is drawn again only as the case moves.
 */
export const LiveChart = memo(function LiveChart({ points, isNear = false, ...at }: LiveChartProps) {
  const words = useWords();
  const picture = pictureOf(at);
  return (
    <div className="live-chart">
      <div className="chart-window" role="region" aria-label={words.t('live-chart:picture/label')} tabIndex={0}>
        <Picture words={[words]} picture={picture} points={points} near={isNear ? (points ?? at.screen) : undefined} />
      </div>
      <InWords picture={picture} />
      <Outline context={at.context} screen={at.screen} walked={at.walked} />
    </div>
  );
});
