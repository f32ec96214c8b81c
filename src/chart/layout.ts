import { Graph, layout } from '@dagrejs/dagre';
import type { ScreenId } from '#protocol/screens';
import type { Language } from '../words/languages';
import { plain } from '../words/Tagged';
import type { Words } from '../words/words';
import { drawnScreens, lines } from './drawn';
import { brokenInto, shortNameOf } from './state-words';

const longest = 18;

/** Returns a text as lines short enough for a box, broken between words. */
export const inLines = (text: string): readonly string[] => brokenInto(text, (line) => line.length <= longest);

/** A point of the picture. */
export interface Point {
  readonly x: number;
  readonly y: number;
}
/** A box by its centre, with its size and text. */
export interface Box extends Point {
  readonly screen: ScreenId;
  readonly width: number;
  readonly height: number;
  readonly text: readonly string[];
}
/** Everything that is drawn, with its position. */
type Picture = ReturnType<typeof layOut>;

/** The distance between lines of text in a box. */
export const lineHeight = 15;
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
export function pictureOfChart(words: Words): Picture {
  const picture = laidOut.get(words.language) ?? layOut(words);
  laidOut.set(words.language, picture);
  return picture;
}
