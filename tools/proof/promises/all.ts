import type { Check, PromiseId } from './check';
import { first, offers, order, settled, spoc } from './order';
import { protective } from './p05-protective';
import { evidence } from './p06-evidence';
import { referNow } from './p08-refer-now';
import { path } from './p09-path';
import { noDeadEnd } from './p10-no-dead-end';
import { back } from './p11-back';
import { madeStays } from './p12-made-stays';
import { danger } from './p15-danger';
import { toldIsTold } from './p17-told';
import { whoSaid } from './p18-who-said';
import { nothingForgotten } from './p19-follow-ups';
import { listLeadsOn, nothingTaken, numbersInPlace, reassurance, saidAsTicked, shownAsItIs } from './screens';
import { tongues, trace } from './texts';

/** The promises, each with all its checks. */
export const promises: Readonly<Record<PromiseId, readonly Check[]>> = {
  P1: order,
  P2: spoc,
  P3: first,
  P4: reassurance,
  P5: protective,
  P6: evidence,
  P7: offers,
  P8: referNow,
  P9: path,
  P10: noDeadEnd,
  P11: back,
  P12: madeStays,
  P13: trace,
  P14: tongues,
  P15: danger,
  P16: settled,
  P17: toldIsTold,
  P18: whoSaid,
  P19: nothingForgotten,
  P20: shownAsItIs,
  P25: nothingTaken,
  P26: saidAsTicked,
  P27: listLeadsOn,
  P28: numbersInPlace,
};
