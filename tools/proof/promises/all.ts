import { evidence, protective } from './answers';
import { first, madeStays, offers, order, settled, spoc, whoSaid } from './calls';
import type { Check, PromiseId } from './check';
import { danger, nothingForgotten, toldIsTold } from './news';
import * as screens from './screens';
import { tongues, trace } from './texts';
import { back, noDeadEnd, path, referNow } from './walk';

/** The promises, each with all its checks. */
export const promises: Readonly<Record<PromiseId, readonly Check[]>> = {
  P1: order,
  P2: spoc,
  P3: first,
  P4: screens.reassurance,
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
  P20: screens.shownAsItIs,
  P25: screens.nothingTaken,
  P26: screens.saidAsTicked,
  P27: screens.listLeadsOn,
  P28: screens.numbersInPlace,
};
