import { order } from './p01-order';
import { spoc } from './p02-spoc';
import { first } from './p03-first';
import { protective } from './p05-protective';
import { offers } from './p07-offers';
import { path } from './p09-path';
import { madeStays } from './p12-made-stays';
import { danger } from './p15-danger';
import { settled } from './p16-settled';
import { toldIsTold } from './p17-told';
import { whoSaid } from './p18-who-said';
import { nothingForgotten } from './p19-follow-ups';
import type { Query } from './query';

/** What is asked of a solver, promise by promise. What pages and texts show, and what the chart does, it cannot be asked. */
export const queries: readonly Query[] = [
  ...order,
  ...spoc,
  ...first,
  ...protective,
  ...offers,
  ...path,
  ...madeStays,
  ...danger,
  ...settled,
  ...toldIsTold,
  ...whoSaid,
  ...nothingForgotten,
];
