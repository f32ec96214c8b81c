import { type PointerEvent, type RefObject, useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { ChartPicture } from '../../chart/ChartPicture';
import { type Picture, pictureOfChart, type Point } from '../../chart/layout';
import type { CaseOnChart } from '../../chart/looks';
import { Button } from '../../ui/Button';
import { useWords } from '../../words/words';

const least = 0.2;
const most = 4;
/** Letters that can be read from the back of a room. */
const toRead = 1.7;
const within = (scale: number): number => Math.min(most, Math.max(least, scale));

/** What can be done with the picture in its window. */
interface View {
  readonly scale: number;
  readonly zoom: (by: number) => void;
  /** Moves the window by parts of its own size. */
  readonly move: (right: number, down: number) => void;
  readonly fit: () => void;
  readonly show: (at: Point) => void;
  readonly drag: (event: PointerEvent) => void;
}

const middleOf = (frame: HTMLElement, scale: number): Point => ({
  x: (frame.scrollLeft + frame.clientWidth / 2) / scale,
  y: (frame.scrollTop + frame.clientHeight / 2) / scale,
});

function shift(frame: HTMLElement, right: number, down: number): void {
  frame.scrollLeft += right;
  frame.scrollTop += down;
}
function bringToMiddle(frame: HTMLElement, { x, y }: Point, scale: number): void {
  frame.scrollLeft = x * scale - frame.clientWidth / 2;
  frame.scrollTop = y * scale - frame.clientHeight / 2;
}

/**
 * The window on the picture: it scrolls as any page does, so that a finger, a wheel and the arrow keys move it and, at its edge, the
 * page. Pinching is left to the browser, which enlarges the whole page.
 */
function useView(frame: RefObject<HTMLElement | null>, { width, height }: Picture, start: Point | undefined): View {
  const [{ scale, middle }, setView] = useState({ scale: toRead, middle: start ?? { x: width / 2, y: 0 } });
  useLayoutEffect(() => {
    if (frame.current) bringToMiddle(frame.current, middle, scale);
  }, [frame, scale, middle]);
  const zoom = (by: number) =>
    setView((was) => ({
      scale: within(was.scale * by),
      middle: frame.current ? middleOf(frame.current, was.scale) : was.middle,
    }));
  const fit = () => {
    const { clientWidth = 0, clientHeight = 0 } = frame.current ?? {};
    setView({
      scale: within(Math.min(clientWidth / width, clientHeight / height)),
      middle: { x: width / 2, y: height / 2 },
    });
  };
  const move = (right: number, down: number) => {
    if (frame.current) shift(frame.current, right * frame.current.clientWidth, down * frame.current.clientHeight);
  };
  const show = useCallback(
    (at: Point) => setView((was) => ({ scale: Math.max(was.scale, toRead), middle: { ...at } })),
    [],
  );
  return { scale, zoom, move, fit, show, drag: useDrag(frame) };
}

/** A mouse or a pen drags the picture; a finger scrolls it already. */
function useDrag(frame: RefObject<HTMLElement | null>): (event: PointerEvent) => void {
  const last = useRef<Point>(undefined);
  return (event) => {
    if (event.pointerType === 'touch' || !frame.current) return;
    const from = last.current;
    last.current = event.buttons === 1 ? { x: event.clientX, y: event.clientY } : undefined;
    if (from && last.current) shift(frame.current, from.x - event.clientX, from.y - event.clientY);
  };
}

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
