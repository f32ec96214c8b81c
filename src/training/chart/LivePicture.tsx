import { useEffect, useRef } from 'react';
import { ChartPicture } from '../../chart/ChartPicture';
import { pictureOfChart } from '../../chart/layout';
import type { CaseOnChart } from '../../chart/looks';
import { Button } from '../../ui/Button';
import { useWords } from '../../words/words';
import { useView, type View } from './use-view';

const part = 0.5;
const step = 1.3;

function Controls({ view, toHere }: { view: View; toHere: (() => void) | undefined }) {
  const { t } = useWords();
  const signs = [
    ['in', '+', () => view.zoom(step)],
    ['out', '−', () => view.zoom(1 / step)],
    ['left', '←', () => view.move(-part, 0)],
    ['right', '→', () => view.move(part, 0)],
    ['up', '↑', () => view.move(0, -part)],
    ['down', '↓', () => view.move(0, part)],
  ] as const;
  return (
    <div className="chart-controls" role="group" aria-label={t('live-chart:controls/label')}>
      {signs.map(([name, sign, press]) => (
        <Button
          key={name}
          action={`chart-${name}`}
          look="secondary"
          label={t(`live-chart:controls/${name}`)}
          onPress={press}
        >
          {sign}
        </Button>
      ))}
      <Button action="chart-fit" look="secondary" onPress={view.fit}>
        {t('live-chart:controls/fit')}
      </Button>
      {toHere ? (
        <Button action="chart-to-here" look="secondary" onPress={toHere}>
          {t('live-chart:controls/toHere')}
        </Button>
      ) : null}
    </div>
  );
}

/** The picture of the chart with a case on it, in a window that can be moved and zoomed. On paper it is the whole. */
export function LivePicture({ at }: { at: CaseOnChart }) {
  const words = useWords();
  const frame = useRef<HTMLDivElement>(null);
  const picture = pictureOfChart(words, 'apart');
  const box = picture.boxes.find(({ screen }) => screen === at.screen);
  const view = useView(frame, picture, box);
  const { show } = view;
  useEffect(() => {
    if (box) show(box);
  }, [box, show]);
  return (
    <div className="live-chart__picture">
      <Controls view={view} toHere={box && (() => show(box))} />
      {box ? null : <p>{words.t('live-chart:notDrawn')}</p>}
      <div
        className="chart-window"
        ref={frame}
        role="region"
        aria-label={words.t('live-chart:picture/label')}
        tabIndex={0}
        onPointerDown={view.drag}
        onPointerMove={view.drag}
        onPointerUp={view.drag}
        onPointerLeave={view.drag}
      >
        <ChartPicture words={words} spacing="apart" scale={view.scale} at={at} here={words.t('live-chart:here')} />
      </div>
      <p className="number-note">{words.t('live-chart:picture/inWords')}</p>
    </div>
  );
}
