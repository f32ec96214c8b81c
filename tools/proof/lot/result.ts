import type { Drawn } from './drawn';
import { type Stratum, strata } from './strata';

/** What can find a change. `types`: it does not compile; `shown`: P20. */
export const witnesses = ['types', 'words', 'promises', 'shown', 'search', 'walks', 'tests'] as const;
export type Witness = (typeof witnesses)[number];

/** What came of one change that was drawn; without `by`, nothing found it. `with`: the promise or the test that did. */
export interface Result extends Pick<Drawn, 'what' | 'stratum' | 'file' | 'from' | 'to'> {
  readonly by?: Witness;
  readonly with?: string;
}

/** What came of some changes: how many were drawn, how many each witness found, how many nothing did. */
export type Counts = Readonly<Record<'drawn' | Witness | 'left', number>>;

const countsOf = (some: readonly Result[]): Counts => ({
  drawn: some.length,
  ...(Object.fromEntries(
    witnesses.map((witness) => [witness, some.filter(({ by }) => by === witness).length]),
  ) as Readonly<Record<Witness, number>>),
  left: some.filter(({ by }) => by === undefined).length,
});

/** What came of these changes, by kind of place. */
export const countsByStratum = (results: readonly Result[]): Readonly<Record<Stratum, Counts>> =>
  Object.fromEntries(
    strata.map((stratum) => [stratum, countsOf(results.filter((one) => one.stratum === stratum))]),
  ) as Readonly<Record<Stratum, Counts>>;
