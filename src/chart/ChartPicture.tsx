import { useId } from 'react';
import type { Words } from '../words/words';
import { Frame, HereFlag, Tick } from './box-marks';
import './chart.scss';
import { type Box, lineHeight, type Picture, pictureOfChart, type Point, type Spacing } from './layout';
import { boxLook, type CaseOnChart, lineLook } from './looks';

interface Marked {
  /** A case to show on the chart. */
  readonly at: CaseOnChart | undefined;
  /** What marks the screen on which it stands. */
  readonly here: string;
}

function ScreenBox({ box, at, here }: Marked & { box: Box }) {
  const { x, y, text, screen } = box;
  const top = y - ((text.length - 1) * lineHeight) / 2;
  const look = at && boxLook(at, screen);
  return (
    <g className={look ? `chart__box chart__box--${look}` : 'chart__box'} data-box={screen} data-look={look}>
      <Frame box={box} look={look} />
      {text.map((line, place) => (
        <text key={line} x={x} y={top + place * lineHeight} textAnchor="middle" dominantBaseline="central">
          {line}
        </text>
      ))}
      {look === 'walked' ? <Tick box={box} /> : null}
      {look === 'here' ? <HereFlag box={box} text={here} /> : null}
    </g>
  );
}

const through = (points: readonly Point[]): string =>
  points.map(({ x, y }, at) => `${at === 0 ? 'M' : 'L'}${x},${y}`).join('');

function Lines({ paths, arrow, at }: Pick<Picture, 'paths'> & { arrow: string; at: CaseOnChart | undefined }) {
  return paths.map((line) => (
    <path
      key={`${line.from} ${line.to}`}
      className={at ? `chart__line chart__line--${lineLook(at, line)}` : 'chart__line'}
      data-line={`${line.from} ${line.to}`}
      d={through(line.points)}
      markerEnd={arrow}
      {...(line.both ? { markerStart: arrow } : {})}
    />
  ));
}

interface Props extends Partial<Marked> {
  readonly words: Words;
  readonly spacing?: Spacing;
  readonly scale?: number;
}

/** The chart as a picture, its boxes named in one language. It is for the eye alone: the outline says all of it and more. */
export function ChartPicture({ words, spacing = 'close', scale = 1, at, here = '' }: Props) {
  const { width, height, boxes, paths } = pictureOfChart(words, spacing);
  const arrow = useId();
  return (
    <svg
      className="chart"
      aria-hidden="true"
      lang={words.language}
      viewBox={`0 0 ${width} ${height}`}
      width={width * scale}
      height={height * scale}
    >
      <defs>
        <marker
          id={arrow}
          viewBox="0 0 10 10"
          refX="9"
          refY="5"
          markerWidth="12"
          markerHeight="12"
          markerUnits="userSpaceOnUse"
          orient="auto-start-reverse"
        >
          <path d="M0,0L10,5L0,10z" />
        </marker>
      </defs>
      <Lines paths={paths} arrow={`url(#${arrow})`} at={at} />
      {boxes.map((box) => (
        <ScreenBox key={box.screen} box={box} at={at} here={here} />
      ))}
    </svg>
  );
}
