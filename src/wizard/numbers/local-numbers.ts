import { useSyncExternalStore } from 'react';
import contacts from 'virtual:contacts';
import type { LocalNumber, Numbers, Service } from '../../contacts/contacts';
import { keptText, numbersIn, watchKept } from '../../contacts/kept';
import type { TaskId } from '#protocol/tasks';
import { counted } from '../../case/answers';
import { isToRing, rowOf } from '../../case/plan';
import { isAuthority } from '../../contacts/authorities';
import { useCase } from '../../session/session';
import type { Key } from '../../words/keys';

/** A number with what it is, the day on which it was checked, and whether someone added it on this device: that one is not official. */
export interface GivenNumber extends LocalNumber {
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

/**
 * What stands on the list of calls where a number of Social Services would: what to do without one, or to choose the area first. Undefined
 * where one is known, or they are not to be rung.
 */
export function useNoNumberKey(): 'ui:task-list/numberNone' | 'ui:task-list/noArea' | undefined {
  const context = useCase((view) => view.context);
  const [area] = counted(context.answers, 'local-authority');
  const isKnown = useNumbersOf()(area, 'social-services').length > 0;
  const row = rowOf(context, 'social-services');
  if (isKnown || !row || !isToRing(row)) return undefined;
  return area ? 'ui:task-list/numberNone' : 'ui:task-list/noArea';
}
