import {
  anyText,
  flag,
  type Infer,
  listOf,
  objectOf,
  oneOf,
  optionalOrRight,
  thatIs,
  parsed,
  validPart,
} from '../validation/schema';
import { screenIds, walkScreens } from '#protocol/screens';

/**
 * The state of an entry in the browser's history: its number, so that Back knows whether one comes before, and the id
 * of its case, since Clear begins another. It holds nothing of the case itself: the history survives Clear.
 */
const historyEntry = objectOf({ number: thatIs<number>((value) => typeof value === 'number'), ofCase: anyText });

/** Returns the current entry; undefined for an address that was typed or followed. */
export const currentEntry = (): Infer<typeof historyEntry> | undefined => validPart(historyEntry, history.state);

/** Returns a new id, drawn by lot. */
export const randomId = (): string => crypto.getRandomValues(new Uint32Array(4)).join('-');

export const detour = objectOf({
  returnTo: oneOf(['referrals', 'record']),
  pending: listOf(oneOf(walkScreens), { most: screenIds.length, mayRepeat: true }),
  withUnanswered: flag,
});

/** What an entry showed: its screen, which its address does not tell, and any detour under way. */
const step = objectOf({ screen: oneOf(screenIds), change: optionalOrRight(detour) });
export type Step = Infer<typeof step>;
/** The steps of a case, by entry number. They are kept with the case, not in the history, so that Clear wipes them. */
export type Steps = Readonly<Record<string, Step | undefined>>;

/** Reads kept steps. */
export const readSteps = (text = ''): Steps =>
  Object.fromEntries(Object.entries(parsed(text) ?? {}).map(([at, one]) => [at, validPart(step, one)]));
