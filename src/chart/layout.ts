import { Graph, layout } from '@dagrejs/dagre';
import { plain } from '../words/Tagged';
import type { Words } from '../words/words';
import { inLines } from './box-text';
import { drawnStates, type Line, lines } from './drawn';
import type { StateId } from './graph';
import { shortNameOf } from './state-words';

export interface Point {
  readonly x: number;
  readonly y: number;
}
/** A box by its middle, with its size and what stands in it. */
export interface Box extends Point {
  readonly state: StateId;
  readonly width: number;
  readonly height: number;
  readonly text: readonly string[];
}
export interface Picture {
  readonly width: number;
  readonly height: number;
  readonly boxes: readonly Box[];
  readonly paths: readonly (Line & { readonly points: readonly Point[] })[];
}

export const lineHeight = 17;
const boxWidth = 224;
const boxHeight = (text: readonly string[]): number => text.length * lineHeight + 10;

/** The picture of the chart, laid out from top to bottom, with its boxes named in one language. */
export function pictureOfChart(words: Words): Picture {
  const graph = new Graph();
  graph.setGraph({ rankdir: 'TB', ranksep: 20, nodesep: 14, marginx: 8, marginy: 8 });
  graph.setDefaultEdgeLabel(() => ({}));
  const texts = drawnStates.map((state) => ({ state, text: inLines(plain(shortNameOf(words, state))) }));
  texts.forEach(({ state, text }) => graph.setNode(state, { width: boxWidth, height: boxHeight(text) }));
  lines.forEach(({ from, to, ranks }) => graph.setEdge(from, to, { minlen: ranks }));
  layout(graph);
  const { width = 0, height = 0 } = graph.graph() as { width?: number; height?: number };
  return {
    width, height,
    boxes: texts.map((named) => ({ ...(graph.node(named.state) as Omit<Box, 'state' | 'text'>), ...named })),
    paths: lines.map((drawn) => ({ ...drawn, points: (graph.edge(drawn.from, drawn.to) as { points: Point[] }).points })),
  };
}
