import { areas, policeNumbers, services } from '../../contacts/contacts';
import type { Entry, Place } from '../../contacts/file';
import { dateFault, numberFault, type ValueFault, withPlainSpaces } from '../../contacts/values';
import { isAuthority } from '../../contacts/authorities';
import { parsed, validPart } from '../../validation/take';
import { objectOf, oneOf, optional, textThat } from '../../validation/schema';
import { useState } from 'react';
import { keepUnfinished, keptUnfinished } from '../../contacts/unfinished';
import { useSession } from '../../session/session';

const fields = ['area', 'service', 'number', 'day', 'month', 'year'] as const;
export type Field = (typeof fields)[number];
/** A number as typed, before it is checked. */
export type Draft = Readonly<Record<Field, string>>;
const emptyDraft: Draft = { area: '', service: '', number: '', day: '', month: '', year: '' };

/** What is wrong with a number as typed, by field, in their order. */
type Faults = Readonly<Partial<Record<Field, ValueFault | 'area' | 'service' | 'no-number'>>>;

/** What the tab keeps of the form: the typed text, and the place of the number it replaces. */
interface Typed {
  readonly draft: Draft;
  readonly instead: Place | undefined;
}

const short = optional(textThat((text) => (text.length > 40 ? 'too-long' : undefined)));
const typed = objectOf({
  ...(Object.fromEntries(fields.map((field) => [field, short])) as Record<Field, typeof short>),
  instead: optional(objectOf({ area: oneOf(areas), service: oneOf(services) })),
});

/** Reads the kept form from its text. Anything unknown, too long or without a place is left empty. Never throws. */
function readTyped(text: string): Typed {
  const { instead, ...given } = validPart(typed, parsed(text)) ?? {};
  return { draft: { ...emptyDraft, ...given }, instead };
}

/** Returns the draft with a day, `2026-03-01`, as the date on which the number was checked. */
export const checkedOnDay = (draft: Draft, checkedOn: string): Draft => {
  const [year = '', month = '', day = ''] = checkedOn.split('-');
  return { ...draft, year, month, day };
};

const draftOf = ({ checkedOn, ...entry }: Entry): Draft => checkedOnDay({ ...emptyDraft, ...entry }, checkedOn);

const two = (text: string): string => text.trim().padStart(2, '0');

/**
 * Checks a draft by the same rules as the file. `today` is year-month-day. Returns the number with its place, or what is
 * wrong.
 */
function checkDraft({ area, service: typed, number: text, day, month, year }: Draft, today: string): Entry | Faults {
  const service = services.find((known) => known === typed);
  const number = withPlainSpaces(text).trim().replace(/\s+/g, ' ');
  const checkedOn = `${year.trim()}-${two(month)}-${two(day)}`;
  const wrongNumber =
    number === '' ? 'no-number' : numberFault(number, service ? policeNumbers[service] : policeNumbers.police);
  const wrongDate = dateFault(checkedOn, today);
  if (isAuthority(area) && service && !wrongNumber && !wrongDate) return { area, service, number, checkedOn };
  return {
    ...(!isAuthority(area) && { area: 'area' }),
    ...(!service && { service: 'service' }),
    ...(wrongNumber && { number: wrongNumber }),
    ...(wrongDate && { day: wrongDate }),
  };
}

/** The number being typed, and the one it replaces; the tab keeps them through Hide, reloads and language changes. */
export function useDraft() {
  const { today } = useSession();
  const [{ draft, instead }, setTyped] = useState(() => readTyped(keptUnfinished() ?? ''));
  const [faults, setFaults] = useState<Faults>({});
  const [attempt, setAttempt] = useState(0);
  const keep = (next: Draft, place: Place | undefined) => {
    setTyped({ draft: next, instead: place });
    keepUnfinished(
      place || Object.values(next).some(Boolean) ? JSON.stringify({ ...next, instead: place }) : undefined,
    );
  };
  const type = (next: Draft) => keep(next, instead);
  /** Starts from an existing number, or from an empty form. */
  const begin = (entry?: Entry) => {
    keep(entry ? draftOf(entry) : emptyDraft, entry && { area: entry.area, service: entry.service });
    setFaults({});
  };
  /** Returns the number if nothing is wrong with it. */
  const check = (): Entry | undefined => {
    const checked = checkDraft(draft, today());
    setAttempt(attempt + 1);
    const isRight = 'checkedOn' in checked;
    setFaults(isRight ? {} : checked);
    return isRight ? checked : undefined;
  };
  return { draft, type, begin, check, faults, attempt, instead };
}
