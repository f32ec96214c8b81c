import { authorities } from '../../protocol/authorities.ts';
import { services, type Contacts } from '../contacts.ts';
import { dateFault, numberFault } from '../values.ts';
import { positionAt, type Position } from './position.ts';
import type { Problem } from './problem.ts';
import { readJson } from './read.ts';
import { objectOf, stringThat, type Check } from './shape.ts';

/** A mistake in a file: its line and column, its field (empty where it is the whole text), what it is. */
export type Mistake = Position & Omit<Problem, 'offset'>;

/** The checked numbers, or what is wrong: one mistake for each problem, in the order of the file. */
export type Checked = { readonly contacts: Contacts } | { readonly mistakes: readonly Mistake[] };

/**
 * Checks the text of a local numbers file: the one rule for the build, the command and the device.
 * In: the text, and today as year-month-day. Out: the numbers, or the mistakes; a text that is no JSON gives one mistake.
 */
export function checkContacts(source: string, today: string): Checked {
  const text = source.replace(/^\uFEFF/, '');
  const reading = readJson(text);
  const problems = 'fault' in reading ? [{ ...reading, path: '' }] : contactsCheck(today)(reading.tree, '').sort((a, b) => a.offset - b.offset);
  if (problems.length === 0) return { contacts: JSON.parse(text) as Contacts };
  return { mistakes: problems.map(({ offset, ...problem }) => ({ ...positionAt(text, offset), ...problem })) };
}

function contactsCheck(today: string): Check {
  const number = objectOf(
    new Map([
      ['number', stringThat(numberFault, {})],
      ['checkedOn', stringThat((text) => dateFault(text, today), { today })],
    ]),
    ['number', 'checkedOn'],
  );
  const authority = objectOf(new Map(services.map((service) => [service, number])), []);
  const numbers = objectOf(new Map(Object.keys(authorities).map((id) => [id, authority])), []);
  const schema = stringThat(() => undefined, {});
  return objectOf(new Map([['$schema', schema], ['numbers', numbers]]), ['numbers']);
}
