import { authorities } from '../../src/protocol/authorities.ts';
import { services, type Contacts } from './contacts.ts';
import { positionAt } from './position.ts';
import { readJson } from './read.ts';
import { objectOf, type Check } from './shape.ts';
import { dateFault, numberFault, stringThat } from './values.ts';

/** The checked numbers, or what is wrong: one line for each problem, in the order of the file. */
export type Checked = { contacts: Contacts } | { errors: string[] };

/**
 * Checks the text of a local numbers file.
 * In: the text, the file's name for the messages, and today as year-month-day.
 * Out: the numbers, or messages `FILE:line: field: what is wrong and how to mend it`;
 * a text that is no JSON gives one message with line and column.
 */
export function checkContacts(source: string, file: string, today: string): Checked {
  const text = source.replace(/^\uFEFF/, '');
  const reading = readJson(text);
  if ('problem' in reading) {
    const { line, column } = positionAt(text, reading.offset);
    return { errors: [`${file}:${line}:${column}: not valid JSON: ${reading.problem}`] };
  }
  const problems = contactsCheck(today)(reading.tree, '').sort((a, b) => a.offset - b.offset);
  if (problems.length === 0) return { contacts: JSON.parse(text) as Contacts };
  return { errors: problems.map((p) => `${file}:${positionAt(text, p.offset).line}: ${p.path || 'the file'}: ${p.message}`) };
}

function contactsCheck(today: string): Check {
  const number = objectOf(
    new Map([
      ['number', stringThat(numberFault)],
      ['checkedOn', stringThat((text) => dateFault(text, today))],
    ]),
    ['number', 'checkedOn'],
  );
  const authority = objectOf(new Map(services.map((service) => [service, number])), []);
  const numbers = objectOf(new Map(Object.keys(authorities).map((id) => [id, authority])), []);
  const schema = stringThat(() => undefined);
  return objectOf(new Map([['$schema', schema], ['numbers', numbers]]), ['numbers']);
}
