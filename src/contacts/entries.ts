import type { AuthorityId } from './authorities';
import type { LocalNumber, Numbers, Service } from './contacts';
import { joined } from './file';

/** Whose number: of which council area, and of which service there. */
export interface Place {
  readonly area: AuthorityId;
  readonly service: Service;
}
/** A number with its place. */
export interface Entry extends Place, LocalNumber {}

/** The numbers without the one of a place. */
export function without(numbers: Numbers, { area, service }: Place): Numbers {
  const left = Object.fromEntries(Object.entries(numbers[area] ?? {}).filter(([id]) => id !== service));
  return joined({ ...numbers, [area]: left }, {});
}

/** The numbers with one more, in the place of the one that stood there. */
export const withNumber = (numbers: Numbers, { area, service, number, checkedOn }: Entry): Numbers =>
  joined(numbers, { [area]: { [service]: { number, checkedOn } } });

/** The numbers as one list, in the order of areas and services. */
export const entriesOf = (numbers: Numbers): readonly Entry[] =>
  (Object.keys(numbers) as Place['area'][]).flatMap((area) =>
    (Object.keys(numbers[area] ?? {}) as Place['service'][]).flatMap((service) => {
      const given = numbers[area]?.[service];
      return given ? [{ area, service, ...given }] : [];
    }),
  );
