import { Graph, layout } from '@dagrejs/dagre';
import type { ScreenId } from '#protocol/screens';
import type { Language } from '../words/languages';
import { plain } from '../words/Tagged';
import type { Words } from '../words/words';
import { drawnScreens, type Line, lines } from './drawn';
import { shortNameOf } from './state-words';

const longest = 18;

/** A text in lines short enough for a box, broken between words. */
export function inLines(text: string): readonly string[] {
  return text.split(' ').reduce<readonly string[]>((lines, word) => {
    const last = lines.at(-1);
    const joined = `${last} ${word}`;
    return last !== undefined && joined.length <= longest ? [...lines.slice(0, -1), joined] : [...lines, word];
  }, []);
}

/** A place on the picture. */
export interface Point {
  readonly x: number;
  readonly y: number;
}
/** A box by its middle, with its size and what stands in it. */
export interface Box extends Point {
  readonly screen: ScreenId;
  readonly width: number;
  readonly height: number;
  readonly text: readonly string[];
}
/** All that is drawn, laid out. */
export interface Picture {
  readonly width: number;
  readonly height: number;
  readonly boxes: readonly Box[];
  readonly paths: readonly (Line & { readonly points: readonly Point[] })[];
}

/** From one line of text in a box to the next. */
export const lineHeight = 15;
// Narrow boxes, close together: the picture fills a page upright, in letters that can be read.
const boxWidth = 132;
const boxHeight = (text: readonly string[]): number => text.length * lineHeight + 6;

// A language has the same names from one drawing to the next, so that it is laid out once.
const laidOut = new Map<Language, Picture>();

function layOut(words: Words): Picture {
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
    boxes: texts.map((named) => ({ ...(graph.node(named.screen) as Omit<Box, 'screen' | 'text'>), ...named })),
    paths: lines.map((drawn) => ({
      ...drawn,
      points: (graph.edge(drawn.from, drawn.to) as { points: Point[] }).points,
    })),
  };
}

/** The picture of the chart, laid out from top to bottom, with its boxes named in one language. */
export function pictureOfChart(words: Words): Picture {
  const picture = laidOut.get(words.language) ?? layOut(words);
  laidOut.set(words.language, picture);
  return picture;
}
