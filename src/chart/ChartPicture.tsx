import { Graph, layout } from '@dagrejs/dagre';
import { useId } from 'react';
import type { ScreenId } from '#protocol/screens';
import type { Language } from '../words/languages';
import { plain, type Words } from '../words/words';
import { drawnScreens, lines } from './drawn';
import { brokenInto, shortNameOf } from './graph';
import './chart.scss';

const longest = 18;

/** Returns a text as lines short enough for a box, broken between words. */
export const inLines = (text: string): readonly string[] => brokenInto(text, (line) => line.length <= longest);

interface Point {
  readonly x: number;
  readonly y: number;
}
/** A box by its centre, with its size and text. */
interface Box extends Point {
  readonly screen: ScreenId;
  readonly width: number;
  readonly height: number;
  readonly text: readonly string[];
}
type Picture = ReturnType<typeof layOut>;

/** The distance between lines of text in a box. */
const lineHeight = 15;
// Narrow boxes, close together, so that the picture fills an upright page in readable letters.
const boxWidth = 132;
const boxHeight = (text: readonly string[]): number => text.length * lineHeight + 6;

// Laid out once for each language, as its names do not change.
const laidOut = new Map<Language, Picture>();

function layOut(words: Words) {
  const graph = new Graph();
  graph.setGraph({ rankdir: 'TB', align: 'UL', edgesep: 6, ranksep: 14, nodesep: 8, marginx: 4, marginy: 4 });
  graph.setDefaultEdgeLabel(() => ({}));
  const texts = drawnScreens.map((screen) => ({ screen, text: inLines(plain(shortNameOf(words, screen))) }));
  texts.forEach(({ screen, text }) => graph.setNode(screen, { width: boxWidth, height: boxHeight(text) }));
  lines.forEach(({ from, to, ranks }) => graph.setEdge(from, to, { minlen: ranks }));
  layout(graph);
  const { width = 0, height = 0 } = graph.graph() as { width?: number; height?: number };
  return {
    width,
    height,
    boxes: texts.map((named): Box => ({ ...(graph.node(named.screen) as Omit<Box, 'screen' | 'text'>), ...named })),
    paths: lines.map((drawn) => ({
      ...drawn,
      points: (graph.edge(drawn.from, drawn.to) as { points: Point[] }).points,
    })),
  };
}

/** Returns the picture of the chart from top to bottom, with names in one language. */
function pictureOfChart(words: Words): Picture {
  const picture = laidOut.get(words.language) ?? layOut(words);
  laidOut.set(words.language, picture);
  return picture;
}

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
