import contacts from 'virtual:contacts';
import type { TaskId } from '../../protocol/2015-07/tasks';
import { type AuthorityId, authorities } from '../../protocol/authorities';
import type { Key } from '../../words/keys';

type Service = 'socialServices' | 'outOfHours' | 'police' | 'preventSpoc';

/** A number that the adopter gave, with what it is and the day on which it was checked, `2026-03-01`. */
export interface GivenNumber {
  readonly label: Key;
  readonly number: string;
  readonly checkedOn: string;
}

const servicesOf: Readonly<Partial<Record<TaskId, readonly (readonly [Service, Key])[]>>> = {
  'social-services': [['socialServices', 'ui:hub/daytime'], ['outOfHours', 'ui:hub/outOfHours']],
  police: [['police', 'ui:hub/local']],
  'prevent-spoc': [['preventSpoc', 'ui:hub/local']],
};

/** Whether `area` is one of the 22 local authorities. */
export const isAuthority = (area: string | undefined): area is AuthorityId => area !== undefined && Object.hasOwn(authorities, area);

/** The area's own numbers for a task; none for CEOP, the IWF and a site, or where the adopter gave none. */
export function localNumbers(area: string | undefined, task: TaskId): readonly GivenNumber[] {
  if (!isAuthority(area)) return [];
  return (servicesOf[task] ?? []).flatMap(([service, label]) => {
    const given = contacts.numbers[area]?.[service];
    return given ? [{ label, ...given }] : [];
  });
}
