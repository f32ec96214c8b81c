import { ofOneCase } from './of-one-case';
import { ofTwoCases } from './of-two-cases';
import type { Query } from './query';

const { P1, P2, P3, P7, P12, P15, P16, P19 } = ofOneCase;
const { P5, P9, P17, P18 } = ofTwoCases;
/** The queries for a solver, promise by promise. It cannot be asked about pages, texts or the chart. */
export const queries = Object.entries({ P1, P2, P3, P5, P7, P9, P12, P15, P16, P17, P18, P19 }).flatMap(
  ([promise, asked]) => asked.map((one) => ({ promise, ...one }) as Query),
);
