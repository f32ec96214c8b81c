import type { ClauseId } from '#protocol/clauses';
import { never } from '#protocol/shapes';
import type { ScreenId } from '#protocol/screens';
import { taskIds, tasks } from '#protocol/tasks';
import type { Fact, Found } from './fact.ts';
import { help } from './found/help.ts';
import { images } from './found/images.ts';
import { prevent } from './found/prevent.ts';
import { printed } from './found/printed.ts';
import { procedures } from './found/procedures.ts';
import { reporting } from './found/reporting.ts';
import { saying } from './found/saying.ts';
import { services } from './found/services.ts';

const all = {
  ...reporting,
  ...procedures,
  ...prevent,
  ...services,
  ...saying,
  ...images,
  ...printed,
  ...help,
};

export type FactId = keyof typeof all;
/** All that was found after the protocol: later law and practice, kept apart from it, each with its source, in the order in which it is shown. */
export const facts = Object.fromEntries(
  Object.entries<Found>(all).map(([id, fact]) => [id, { screens: [], clauses: [], ...fact }]),
) as unknown as Readonly<Record<FactId, Fact>>;
/** Every such fact, in that order. */
export const factIds = Object.keys(all) as FactId[];

/** What is shown in a screen's box, in order. */
export const factsOn = (screen: ScreenId): readonly FactId[] =>
  factIds.filter((id) => facts[id].screens.includes(screen));
/** What stands beside a clause, in order. */
export const factsBeside = (clause: ClauseId): readonly FactId[] =>
  factIds.filter((id) => facts[id].clauses.includes(clause));

/** Whether a fact touches a duty: it stands on the page of a report that is a must, or beside its clause. */
export const touchesDuty = (id: FactId): boolean =>
  taskIds.some(
    (task) =>
      tasks[task].dutyWhen !== never
      && (facts[id].screens.includes(`referrals/${task}`)
        || tasks[task].clauses.some((clause) => facts[id].clauses.includes(clause))),
  );

/** Whether an address leads to CEOP, the agency that it is part of, or the IWF: it waits until Social Services and the Police are told (5.5.6-g, 5.5.7-a). */
export const isGated = (address: string): boolean =>
  /^https?:\/\/([\w-]+\.)*(ceop\.police\.uk|nationalcrimeagency\.gov\.uk|iwf\.org\.uk)(\/|$)/i.test(address);
