import { useSyncExternalStore } from 'react';
import contacts from 'virtual:contacts';
import type { LocalNumber, Numbers, Service } from '../../contacts/contacts';
import { keptText, numbersIn, watchKept } from '../../contacts/kept';
import type { TaskId } from '#protocol/tasks';
import { isAuthority } from '../../contacts/authorities';
import type { Key } from '../../words/keys';

/** A number with what it is, the day on which it was checked, and whether someone added it on this device: that one is not official. */
export interface GivenNumber extends LocalNumber {
  readonly label: Key;
  readonly isAdded: boolean;
}

const servicesOf: Readonly<Partial<Record<TaskId, readonly (readonly [Service, Key])[]>>> = {
  'social-services': [
    ['socialServices', 'ui:hub/daytime'],
    ['outOfHours', 'ui:hub/outOfHours'],
  ],
  police: [['police', 'ui:hub/local']],
  'prevent-spoc': [['preventSpoc', 'ui:hub/local']],
};

/** The numbers that the adopter gave. */
export const published: Numbers = contacts.numbers;

/** What is kept of the numbers added on this device, as it stands: one removed in another tab is gone from this one too. */
export const useKeptText = (): string | undefined => useSyncExternalStore(watchKept, keptText, () => undefined);

/**
 * Gives the numbers of an area for a task, as they stand: the adopter's first, then those added on this device; none for CEOP, the
 * IWF and a site, or where nobody gave any.
 */
export function useNumbersOf(): (area: string | undefined, task: TaskId) => readonly GivenNumber[] {
  const added = numbersIn(useKeptText());
  return (area, task) => {
    if (!isAuthority(area)) return [];
    return [false, true].flatMap((isAdded) =>
      (servicesOf[task] ?? []).flatMap(([service, label]) => {
        const given = (isAdded ? added : published)[area]?.[service];
        return given ? [{ ...given, label, isAdded }] : [];
      }),
    );
  };
}
