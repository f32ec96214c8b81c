import { memo, useId } from 'react';
import { Frame, HereFlag, Tick } from '../../chart/box-marks';
import { numberOf, shortNameOf } from '../../chart/state-words';
import type { Locale } from '../../words/keys';
import { plain, Tagged } from '../../words/Tagged';
import { useWords } from '../../words/words';
import type { LiveChartProps } from '../loads';
import { LivePicture } from './LivePicture';
import { Now } from './Now';
import { Outline } from './Outline';
import './live-chart.scss';

type Item = Exclude<keyof Locale['live-chart']['legend'], 'title' | 'once'>;
const boxAt = (x: number) => ({ screen: 'referrals' as const, x, y: 26, width: 44, height: 22, text: [] });

function Sample({ item, here }: { item: Item; here: string }) {
  if (item === 'here')
    return (
      <g className="chart__box chart__box--here">
        <Frame box={boxAt(66)} look="here" />
        <HereFlag box={boxAt(66)} text={here} />
      </g>
    );
  if (item === 'ahead')
    return (
      <g className="chart__box chart__box--ahead">
        <Frame box={boxAt(66)} look="ahead" />
      </g>
    );
  return (
    <>
      <path className="chart__line chart__line--walked" d="M56,26L100,26" />
      <g className="chart__box chart__box--walked">
        <Frame box={boxAt(34)} look="walked" />
        <Tick box={boxAt(34)} />
      </g>
    </>
  );
}

/** Any screen, and an arrow to where a button or a link of every screen leads. */
function Jump({ item }: { item: Item }) {
  const arrow = useId();
  return (
    <>
      <marker
        id={arrow}
        viewBox="0 0 10 10"
        refX="9"
        refY="5"
        markerWidth="12"
        markerHeight="12"
        markerUnits="userSpaceOnUse"
        orient="auto"
      >
        <path d="M0,0L10,5L0,10z" />
      </marker>
      <g className="chart__box">
        <Frame box={boxAt(26)} look={undefined} />
        <text x={26} y={26} textAnchor="middle" dominantBaseline="central">
          …
        </text>
      </g>
      <path className="chart__line" d="M48,26L84,26" markerEnd={`url(#${arrow})`} />
      <g className="chart__box">
        <Frame box={boxAt(106)} look={undefined} />
        <text x={106} y={26} textAnchor="middle" dominantBaseline="central">
          {item === 'open' ? '…' : numberOf('referrals')}
        </text>
      </g>
    </>
  );
}

/** How to read the picture; Refer now and Open, which every screen has, are drawn here once. */
export function Legend() {
  const words = useWords();
  const { t } = words;
  return (
    <section className="legend" aria-labelledby="legend-title">
      <h3 id="legend-title">{t('live-chart:legend/title')}</h3>
      <ul className="plain-list">
        {(['here', 'walked', 'ahead', 'referNow', 'open'] as const).map((item) => (
          <li key={item} className="legend__item" data-legend={item}>
            <svg className="chart legend__sample" aria-hidden="true" viewBox="0 -4 132 48" width={132} height={48}>
              {item === 'referNow' || item === 'open' ? (
                <Jump item={item} />
              ) : (
                <Sample item={item} here={plain(t('live-chart:here'))} />
              )}
            </svg>
            <span>
              <Tagged text={t(`live-chart:legend/${item}`, { list: shortNameOf(words, 'referrals') })} />
            </span>
          </li>
        ))}
      </ul>
      <p>{t('live-chart:legend/once')}</p>
    </section>
  );
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
