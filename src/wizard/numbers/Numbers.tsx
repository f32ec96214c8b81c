import { type ReactNode, useSyncExternalStore } from 'react';
import contacts from 'virtual:contacts';
import organisation from 'virtual:organisation';
import type { TaskId } from '#protocol/tasks';
import type { LocalNumber, Numbers, Service } from '../../contacts/contacts';
import { counted } from '../../case/answers';
import { isAuthority } from '../../contacts/authorities';
import { useCase, useSession } from '../../session/session';
import { type Key, useWords, dateInWords } from '../../words/words';
import { keptText, readNumbers, watchKept } from '../../contacts/file';
import { isDue } from '../../case/due';
import { Telephone } from '../frame/links';

/** A number with its label, the date of its check, and whether it was added on this device, so is not official. */
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

/** Returns the numbers added on this device, kept up to date. */
export const useAdded = (): Numbers => readNumbers(useKeptText());

/** Returns the answer about the child's area, if it counts. */
export const useArea = () => useCase(({ context }) => counted(context.answers, 'local-authority')[0]);

/**
 * Returns a function that finds an area's numbers for a task: the adopter's first, then those added on this device.
 * There are none for CEOP, the IWF and sites.
 */
export function useNumbersOf(): (area: string | undefined, task: TaskId) => readonly GivenNumber[] {
  const added = useAdded();
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

/** Whose number it is and when it was checked, with a warning if the clock is wrong or a check is due (6 months). */
export function NumberNote({ checkedOn, isAdded }: Pick<GivenNumber, 'checkedOn' | 'isAdded'>) {
  const words = useWords();
  const { today } = useSession();
  const date = dateInWords(words, checkedOn);
  const of = isAdded ? undefined : organisation.name?.[words.language];
  // The words are lazy.
  const named = of && words.maybe('contacts:own/fromNamed', { organisation: of, date });
  return (
    <>
      <span className="number-note">
        {named ?? words.t(isAdded ? 'ui:task-list/added' : 'ui:task-list/checked', { date })}{' '}
      </span>
      {checkedOn > today() ? <strong className="number-note">{words.t('ui:task-list/ahead')}</strong> : null}
      {isDue(checkedOn, 'number', today()) ? (
        <strong className="number-note">{words.t('ui:task-list/old')}</strong>
      ) : null}
    </>
  );
}

interface ToRingProps {
  readonly number: string;
  /** Whose number it is, and when it is answered. */
  readonly whose: string;
  readonly of?: string;
  readonly children?: ReactNode;
}

/** A number to ring and, under it, whose it is. `of`: the service of a council's public number. */
export const NumberToRing = ({ number, whose, of, children }: ToRingProps) => (
  <span className="number-given" data-public={of}>
    <Telephone look="number" number={number}>
      {number}
    </Telephone>
    <span className="number-note">{whose} </span>
    {children}
  </span>
);

/** Numbers, each with who gave it. `whose` replaces their own label. */
export function GivenNumbers({ given, whose }: { given: readonly GivenNumber[]; whose?: string | undefined }) {
  const { t } = useWords();
  return given.map(({ label, number, checkedOn, isAdded }) => (
    <NumberToRing key={`${label}${String(isAdded)}`} number={number} whose={whose ?? t(label)}>
      <NumberNote checkedOn={checkedOn} isAdded={isAdded} />
    </NumberToRing>
  ));
}

/** The area's own numbers for a task, if there are any. */
export function LocalNumbers({ task }: { task: TaskId }) {
  const given = useNumbersOf()(useArea(), task);
  return given.length > 0 ? (
    <div className="numbers">
      <GivenNumbers given={given} />
    </div>
  ) : null;
}
