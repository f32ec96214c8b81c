import { memo } from 'react';
import type { WizardContext } from '../../machine/context';
import type { ScreenId } from '../../protocol/2015-07/screens';
import { Legend } from './Legend';
import './live-chart.scss';
import { LivePicture } from './LivePicture';
import { Now } from './Now';
import { Outline } from './Outline';

export interface LiveChartProps {
  readonly context: WizardContext;
  readonly screen: ScreenId;
  /** The screens shown so far, in order. */
  readonly walked: readonly ScreenId[];
}

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
