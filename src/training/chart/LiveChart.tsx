import { memo } from 'react';
import type { LiveChartProps } from '../loads';
import { Legend } from './Legend';
import './live-chart.scss';
import { LivePicture } from './LivePicture';
import { Now } from './Now';
import { Outline } from './Outline';

/**
 * The running chart with a case on it: a picture, what is true where the case stands, and all of it as an outline. A tick changes
 * nothing of it, so that it is drawn again only as the case moves.
 */
export const LiveChart = memo(function LiveChart({ context, screen, walked }: LiveChartProps) {
  return (
    <div className="live-chart">
      <div className="live-chart__top">
        <LivePicture at={{ screen, walked }} />
        <Now screen={screen} context={context} />
      </div>
      <Legend />
      <Outline context={context} screen={screen} walked={walked} />
    </div>
  );
});
