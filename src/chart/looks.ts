import type { ScreenId } from '#protocol/screens';
import type { Line } from './drawn';

/** A case on the picture: the screen shown, and those shown before it, in order. */
export interface CaseOnChart {
  readonly screen: ScreenId;
  readonly walked: readonly ScreenId[];
}
/** How a box or a line of the picture looks. */
export type Look = 'here' | 'walked' | 'ahead';

/** How a box looks: where the case stands, where it was, or still ahead. */
export function boxLook({ screen, walked }: CaseOnChart, box: ScreenId): Look {
  if (box === screen) return 'here';
  return walked.includes(box) ? 'walked' : 'ahead';
}

/** How a line looks: walked where the case went along it, or to and fro on a line with two heads. */
export function lineLook(at: CaseOnChart, { from, to, both }: Line): Look {
  const path = [...at.walked.filter((screen) => screen !== at.screen), at.screen];
  const isStep = path.some((screen, place) => screen === from && path[place + 1] === to);
  const isFro = both && path.includes(from) && path.includes(to);
  return isStep || isFro ? 'walked' : 'ahead';
}
