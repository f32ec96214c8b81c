import { areas, policeNumbers, services } from '../../contacts/contacts';
import type { Entry, Place } from '../../contacts/file';
import { dateFault, numberFault, type ValueFault, withPlainSpaces } from '../../contacts/values';
import { isAuthority } from '../../contacts/authorities';
import { parsed, taken } from '../../validation/take';
import { objectOf, oneOf, optional, textThat } from '../../validation/schema';
import { useState } from 'react';
import { keepDraft, keptDraft } from '../../contacts/draft';
import { useSession } from '../../session/session';

const fields = ['area', 'service', 'number', 'day', 'month', 'year'] as const;
export type Field = (typeof fields)[number];
/** A number as it is typed in, before it is checked. */
export type Draft = Readonly<Record<Field, string>>;
const emptyDraft: Draft = { area: '', service: '', number: '', day: '', month: '', year: '' };

/** What is wrong with one field of a draft. */
interface DraftFault {
  readonly field: Field;
  readonly fault: ValueFault | 'area' | 'service' | 'no-number';
}

/** What of the form is kept in the tab: what is typed in, and the place of the number that it replaces. */
interface Typed {
  readonly draft: Draft;
  readonly instead: Place | undefined;
}

const short = optional(textThat((text) => (text.length > 40 ? 'too-long' : undefined)));
const typed = objectOf({
  ...(Object.fromEntries(fields.map((field) => [field, short])) as Record<Field, typeof short>),
  instead: optional(objectOf({ area: oneOf(areas), service: oneOf(services) })),
});

/** What of the form was kept, from its text; what is no field of a draft, too long for one, or no place, is left empty. It never throws. */
function readTyped(text: string): Typed {
  const { instead, ...given } = taken(typed, parsed(text)) ?? {};
  return { draft: { ...emptyDraft, ...given }, instead };
}

function draftOf({ area, service, number, checkedOn }: Entry): Draft {
  const [year = '', month = '', day = ''] = checkedOn.split('-');
  return { area, service, number, day, month, year };
}

/** The draft with a day, `2026-03-01`, as the one on which the number was checked. */
export const checkedOnDay = (draft: Draft, checkedOn: string): Draft => {
  const [year = '', month = '', day = ''] = checkedOn.split('-');
  return { ...draft, year, month, day };
};

const two = (text: string): string => text.trim().padStart(2, '0');

/**
 * Checks a draft by the rule of the file.
 * In: the draft, and today as year-month-day. Out: the number with its place, or what is wrong, in the order of the fields.
 */
function checkDraft(
  { area, service: typed, number: text, day, month, year }: Draft,
  today: string,
): Entry | readonly DraftFault[] {
  const service = services.find((known) => known === typed);
  const number = withPlainSpaces(text).trim().replace(/\s+/g, ' ');
  const checkedOn = `${year.trim()}-${two(month)}-${two(day)}`;
  const wrongNumber =
    number === '' ? 'no-number' : numberFault(number, service ? policeNumbers[service] : policeNumbers.police);
  const wrongDate = dateFault(checkedOn, today);
  if (isAuthority(area) && service && !wrongNumber && !wrongDate) return { area, service, number, checkedOn };
  return [
    ...(isAuthority(area) ? [] : [{ field: 'area', fault: 'area' } as const]),
    ...(service ? [] : [{ field: 'service', fault: 'service' } as const]),
    ...(wrongNumber ? [{ field: 'number', fault: wrongNumber } as const] : []),
    ...(wrongDate ? [{ field: 'day', fault: wrongDate } as const] : []),
  ];
}

const none: readonly DraftFault[] = [];

/** The number being typed in, and which it replaces: kept in this tab as it stands, so that Hide, a reload or another language loses nothing of it. */
export function useDraft() {
  const { today } = useSession();
  const [{ draft, instead }, setTyped] = useState(() => readTyped(keptDraft() ?? ''));
  const [faults, setFaults] = useState(none);
  const [attempt, setAttempt] = useState(0);
  const keep = (next: Draft, place: Place | undefined) => {
    setTyped({ draft: next, instead: place });
    keepDraft(place || Object.values(next).some(Boolean) ? JSON.stringify({ ...next, instead: place }) : undefined);
  };
  const type = (next: Draft) => keep(next, instead);
  /** Takes up a number that is there already, or none. */
  const begin = (entry?: Entry) => {
    keep(entry ? draftOf(entry) : emptyDraft, entry && { area: entry.area, service: entry.service });
    setFaults(none);
  };
  /** The number, once there is nothing wrong with it. */
  const check = (): Entry | undefined => {
    const checked = checkDraft(draft, today());
    setAttempt(attempt + 1);
    setFaults('area' in checked ? none : checked);
    return 'area' in checked ? checked : undefined;
  };
  return { draft, type, begin, check, faults, attempt, instead };
}
