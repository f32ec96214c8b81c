import type { ClauseId } from '#protocol/clauses';
import type { ScreenId } from '#protocol/screens';
import type { Update, Found } from './update.ts';
import { advice } from './found/advice.ts';
import { help } from './found/help.ts';
import { printed } from './found/printed.ts';
import { reporting } from './found/reporting.ts';
import { services } from './found/services.ts';

const all = { ...reporting, ...services, ...advice, ...printed, ...help };

export type UpdateId = keyof typeof all;
/** Everything newer than the protocol, law and practice, kept apart from it with sources, in the order shown. */
export const updates = Object.fromEntries(
  Object.entries<Found>(all).map(([id, fact]) => [id, { screens: [], clauses: [], ...fact }]),
) as unknown as Readonly<Record<UpdateId, Update>>;
/** The ids of all facts, in the same order. */
export const updateIds = Object.keys(all) as UpdateId[];

/** Returns the facts shown in a screen's box, in order. */
export const updatesOn = (screen: ScreenId): readonly UpdateId[] =>
  updateIds.filter((id) => updates[id].screens.includes(screen));
/** Returns the facts shown beside a clause, in order. */
export const updatesBeside = (clause: ClauseId): readonly UpdateId[] =>
  updateIds.filter((id) => updates[id].clauses.includes(clause));

/** Whether an address is of CEOP, its agency or the IWF, so waits for the first two calls (5.5.6-g, 5.5.7-a). */
export const isGated = (address: string): boolean =>
  /^https?:\/\/([\w-]+\.)*(ceop\.police\.uk|nationalcrimeagency\.gov\.uk|iwf\.org\.uk)(\/|$)/i.test(address);
