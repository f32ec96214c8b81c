import { faultsOf } from '../validation/check.ts';
import type { CodeOf } from '../validation/schema.ts';
import { type Found, type Read, readText, type SyntaxCode } from '../validation/text.ts';
import { areas, type Numbers, services } from './contacts.ts';
import { keptKey, numbersIn } from './kept.ts';
import { type Contacts, contactsFile } from './own.ts';
import { withPlainSpaces } from './values.ts';

/** What can be wrong in a file of contacts. */
type Code = CodeOf<ReturnType<typeof contactsFile>> | SyntaxCode | 'given-twice';
/** A mistake in such a file: its line and column, its place (empty where it is the whole text), what it is. */
export type Mistake = Found<Code>;

/**
 * Checks the text of a file of contacts.
 * In: the text, and today as year-month-day. Out: what it holds, or the mistakes, in the order of the file.
 */
export const checkContacts = (source: string, today: string): Read<Contacts, Code> =>
  readText<Contacts, Code>(withPlainSpaces(source), (value) => faultsOf(contactsFile(today), value));

/** Both in one, authorities and services in the order of the app; where both have a number, the second's counts. */
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

/** The text of a local numbers file, as an adopter keeps it in local/contacts.json. */
export const asFile = (numbers: Numbers): string =>
  `${JSON.stringify({ $schema: './contacts.schema.json', numbers: joined(numbers, {}) }, undefined, 2)}\n`;

/** All numbers of a text that was kept with nothing wrong in them; what else the text says is left out. It never throws. */
export const readNumbers = (text: string | undefined): Numbers => joined(numbersIn(text), {});

/** Keeps these numbers on the device instead. Gives whether the browser did: it may refuse, or have no room; then nothing changes. */
export function keepNumbers(numbers: Numbers): boolean {
  try {
    if (Object.keys(numbers).length === 0) localStorage.removeItem(keptKey);
    else localStorage.setItem(keptKey, asFile(numbers));
  } catch {
    return false;
  }
  // As the browser itself tells the other tabs.
  dispatchEvent(new Event('storage'));
  return true;
}
