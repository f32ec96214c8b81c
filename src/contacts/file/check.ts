import { authorities } from '../authorities.ts';
import { services, type Contacts } from '../contacts.ts';
import { dateFault, numberFault } from '../values.ts';
import { checkJson, type Checked } from './check-json.ts';
import { objectOf, stringThat, type Check } from './shape.ts';

/**
 * Checks the text of a local numbers file: the one rule for the build, the command and the device.
 * In: the text, and today as year-month-day. Out: the numbers, or the mistakes.
 */
export function checkContacts(source: string, today: string): Checked<Contacts> {
  return checkJson(source, contactsCheck(today)) as Checked<Contacts>;
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
  return objectOf(
    new Map([
      ['$schema', schema],
      ['numbers', numbers],
    ]),
    ['numbers'],
  );
}
