import { faultsOf } from '../validation/check.ts';
import { type CodeOf, orUndefined, parsed, validPart } from '../validation/schema.ts';
import { type Found, type Read, readText, type SyntaxCode } from '../validation/text.ts';
import type { AuthorityId } from './authorities.ts';
import { areas, lastDay, type LocalNumber, type Numbers, numbersFile, type Service, services } from './contacts.ts';
import { type Contacts, contactsFile } from './own.ts';
import { withPlainSpaces } from './values.ts';

type Code = CodeOf<ReturnType<typeof contactsFile>> | SyntaxCode | 'given-twice';
/** A mistake in a contacts file: its line, column, place (empty for the whole text) and code. */
export type Mistake = Found<Code>;

/** Checks the text of a contacts file; `today`: `2026-11-24`. Returns the content, or the mistakes in their order. */
export const checkContacts = (source: string, today: string): Read<Contacts, Code> =>
  readText<Contacts, Code>(withPlainSpaces(source), (value) => faultsOf(contactsFile(today), value));

/** Merges both, in the order of the app. A number in the second replaces one in the first. */
export function joined(numbers: Numbers, others: Numbers): Numbers {
  const both = areas.map((area) => {
    const given = { ...numbers[area], ...others[area] };
    return [
      area,
      Object.fromEntries(services.flatMap((service) => (given[service] ? [[service, given[service]]] : []))),
    ] as const;
  });
  return Object.fromEntries(both.filter(([, given]) => Object.keys(given).length > 0));
}

/** Returns numbers as they are kept, in the form of local/contacts.json. */
export const asFile = (numbers: Numbers): string =>
  `${JSON.stringify({ $schema: './contacts.schema.json', numbers: joined(numbers, {}) }, undefined, 2)}\n`;

/** The key of the numbers added on this device, apart from the case, so that Clear leaves them. */
const keptKey = 'clear-steps.numbers';

/** Returns the kept numbers as text, valid or not; undefined if there are none or the browser refuses. */
export const keptText = (): string | undefined => orUndefined(() => localStorage.getItem(keptKey)) ?? undefined;

/** Calls the listener when the kept numbers may have changed, in any tab. Returns a function that stops it. */
export function watchKept(listener: () => void): () => void {
  addEventListener('storage', listener);
  return () => removeEventListener('storage', listener);
}

/**
 * Returns the valid numbers in a kept text, which anything may have written, in the order of areas and services. It
 * ignores the clock, so that a slow one hides no number. Never throws.
 */
export const readNumbers = (text = ''): Numbers =>
  joined(validPart(numbersFile(lastDay), parsed(text))?.numbers ?? {}, {});

/** Replaces the numbers kept on the device. Returns false, with nothing changed, if the browser refuses. */
export function keepNumbers(numbers: Numbers): boolean {
  try {
    if (Object.keys(numbers).length === 0) localStorage.removeItem(keptKey);
    else localStorage.setItem(keptKey, asFile(numbers));
  } catch {
    return false;
  }
  // Browsers send this event only to other tabs.
  dispatchEvent(new Event('storage'));
  return true;
}

/** Whose number: a council area, and a service there. */
export interface Place {
  readonly area: AuthorityId;
  readonly service: Service;
}
/** A number with its place. */
export interface Entry extends Place, LocalNumber {}

/** Returns the numbers without that of a place. */
export function without(numbers: Numbers, { area, service }: Place): Numbers {
  const left = Object.fromEntries(Object.entries(numbers[area] ?? {}).filter(([id]) => id !== service));
  return joined({ ...numbers, [area]: left }, {});
}

/** Returns the numbers with one added or replaced. */
export const withNumber = (numbers: Numbers, { area, service, number, checkedOn }: Entry): Numbers =>
  joined(numbers, { [area]: { [service]: { number, checkedOn } } });

/** Returns the numbers as one list, in the order of areas and services. */
export const entriesOf = (numbers: Numbers): readonly Entry[] =>
  areas.flatMap((area) =>
    services.flatMap((service) => {
      const given = numbers[area]?.[service];
      return given ? [{ area, service, ...given }] : [];
    }),
  );
