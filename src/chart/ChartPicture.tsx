import { useId } from 'react';
import type { Words } from '../words/words';
import './chart.scss';
import { type Box, lineHeight, pictureOfChart, type Point } from './layout';

function ScreenBox({ box: { x, y, width, height, text, screen } }: { box: Box }) {
  const top = y - ((text.length - 1) * lineHeight) / 2;
  return (
    <g className="chart__box" data-box={screen}>
      <rect x={x - width / 2} y={y - height / 2} width={width} height={height} rx={4} />
      {text.map((line, place) => (
        <text key={line} x={x} y={top + place * lineHeight}>
          {line}
        </text>
      ))}
    </g>
  );
}

const through = (points: readonly Point[]): string =>
  points.map(({ x, y }, at) => `${at === 0 ? 'M' : 'L'}${x},${y}`).join('');

/** The chart as a picture, in one language. It is hidden from screen readers: the outline says the same and more. */
export function ChartPicture({ words }: { words: Words }) {
  const { width, height, boxes, paths } = pictureOfChart(words);
  const arrow = useId();
  return (
    <svg
      className="chart"
      aria-hidden="true"
      lang={words.language}
      viewBox={`0 0 ${width} ${height}`}
      width={width}
      height={height}
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
      {paths.map(({ from, to, both, points }) => (
        <path
          key={`${from} ${to}`}
          className="chart__line"
          data-line={`${from} ${to}`}
          d={through(points)}
          markerEnd={`url(#${arrow})`}
          markerStart={both ? `url(#${arrow})` : undefined}
        />
      ))}
      {boxes.map((box) => (
        <ScreenBox key={box.screen} box={box} />
      ))}
    </svg>
  );
}
