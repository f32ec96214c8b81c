import type { ClauseId } from '#protocol/clauses';
import type { ScreenId } from '#protocol/screens';
import { afterwards } from './afterwards';
import type { Fact, Reading } from './fact';
import { helplines } from './helplines';
import { online } from './online';
import { prevent } from './prevent';
import { reporting } from './reporting';

const all = { ...reporting, ...afterwards, ...prevent, ...online, ...helplines };

export type FactId = keyof typeof all;
/** All that was found after the protocol: later law and practice, kept apart from it, each with its source. */
export const facts: Readonly<Record<FactId, Fact>> = all;
/** Every such fact, in that order. */
export const factIds = Object.keys(all) as FactId[];

/** What is shown in a screen's box, in order. */
export const factsOn = (screen: ScreenId): readonly FactId[] =>
  factIds.filter((id) => facts[id].screens.includes(screen));
/** What stands beside a clause, in order. */
export const factsBeside = (clause: ClauseId): readonly FactId[] =>
  factIds.filter((id) => facts[id].clauses.includes(clause));

/** The day on which something was checked last: confirmed, else read. */
export const checkedOn = ({ readOn, confirmedOn = readOn }: Reading): string => confirmedOn;

/** Whether an address leads to CEOP or the IWF: it waits until Social Services and the Police are told (5.5.6-g, 5.5.7-a). */
export const isGated = (address: string): boolean =>
  /^https?:\/\/([\w-]+\.)*(ceop\.police\.uk|iwf\.org\.uk)(\/|$)/i.test(address);
