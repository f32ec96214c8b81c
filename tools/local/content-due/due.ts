import type { LocalPublisher } from 'virtual:publisher';
import { type Ageing, ageingOf, dueOn, isDue } from '../../../src/case/due.ts';
import { siteIds } from '#protocol/resources';
import { checkedOn, factIds, facts } from '../../../src/newer/facts.ts';
import type { Aged } from '../../../src/newer/fact.ts';
import { sitesNow } from '../../../src/newer/sites.ts';
import type { Contacts } from '../../../src/contacts/contacts.ts';

/** Something that was checked on a day, and is to be checked again; `where`: its place and id; `at`: where to check it. */
export interface Checked {
  readonly where: string;
  readonly on: string;
  readonly ageing: Ageing;
  readonly at: readonly string[];
}

const ofReading = (where: string, reading: Aged): Checked => ({
  where,
  on: checkedOn(reading),
  ageing: ageingOf(reading),
  at: reading.sources.map(({ at }) => at),
});

/** All that was found after the protocol, and what became of its sites. */
export const checkedContent = (): readonly Checked[] => [
  ...factIds.map((id) => ofReading(`since: ${id}`, facts[id])),
  ...siteIds.map((id) => ofReading(`sites: ${id}`, sitesNow[id])),
];

/** The local numbers, each by its authority and service. */
export const checkedNumbers = ({ numbers }: Contacts): readonly Checked[] =>
  Object.entries(numbers).flatMap(([area, services]) =>
    Object.entries(services).map(([service, { checkedOn: on }]): Checked => ({
      where: `numbers: ${area}.${service}`,
      on,
      ageing: 'number',
      at: [],
    })),
  );

/** The accessibility statement of the organisation that publishes the app; none where the file names no organisation. */
export const checkedStatement = (publisher: LocalPublisher): readonly Checked[] =>
  publisher.name ? [{ where: 'accessibility statement', on: publisher.checkedOn, ageing: 'fact', at: [] }] : [];

/** A line of what is due: `DUE ON  WHERE  (checked CHECKED ON)  ADDRESSES`. */
export const lineOf = ({ where, on, ageing, at }: Checked): string =>
  [`${dueOn(on, ageing)}  ${where}  (checked ${on})`, ...at].join('  ');

/** What is due as of `today`, the longest due first. */
export const dueBy = (all: readonly Checked[], today: string): readonly Checked[] =>
  all
    .filter(({ on, ageing }) => isDue(on, ageing, today))
    .sort((one, other) => (dueOn(one.on, one.ageing) < dueOn(other.on, other.ageing) ? -1 : 1));
