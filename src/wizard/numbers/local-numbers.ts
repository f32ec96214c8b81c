import { useSyncExternalStore } from 'react';
import contacts from 'virtual:contacts';
import type { LocalNumber, Numbers, Service } from '../../contacts/contacts';
import { keptText, numbersIn, watchKept } from '../../contacts/kept';
import type { TaskId } from '#protocol/tasks';
import { counted } from '../../case/answers';
import { isAuthority } from '../../contacts/authorities';
import { useCase } from '../../session/session';
import type { Key } from '../../words/keys';

/** A number with its label, when it was checked, and whether it was added on this device and so is not official. */
export interface GivenNumber extends LocalNumber {
  readonly service: Service;
  readonly label: Key;
  readonly isAdded: boolean;
}

const servicesOf: Readonly<Partial<Record<TaskId, readonly (readonly [Service, Key])[]>>> = {
  'social-services': [
    ['socialServices', 'ui:task-list/daytime'],
    ['outOfHours', 'ui:task-list/outOfHours'],
  ],
  police: [['police', 'ui:task-list/local']],
  'prevent-spoc': [['preventSpoc', 'ui:task-list/local']],
};

/** The numbers that the adopter gave. */
export const published: Numbers = contacts.numbers;

/** Returns the stored text of the numbers added on this device, kept up to date with other tabs. */
export const useKeptText = (): string | undefined => useSyncExternalStore(watchKept, keptText, () => undefined);

/** Returns the answer about the child's area, if it counts. */
export const useArea = () => useCase(({ context }) => counted(context.answers, 'local-authority')[0]);

/**
 * Returns a lookup of the numbers of an area for a task: the adopter's first, then those added on this device. It
 * returns an empty array for CEOP, the IWF and a site, or if nobody gave any.
 */
export function useNumbersOf(): (area: string | undefined, task: TaskId) => readonly GivenNumber[] {
  const added = numbersIn(useKeptText());
  return (area, task) => {
    if (!isAuthority(area)) return [];
    return [false, true].flatMap((isAdded) =>
      (servicesOf[task] ?? []).flatMap(([service, label]) => {
        const given = (isAdded ? added : published)[area]?.[service];
        return given ? [{ ...given, service, label, isAdded }] : [];
      }),
    );
  };
}
