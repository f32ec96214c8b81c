import type { Node } from 'jsonc-parser';
import type { LocalPublisher } from 'virtual:publisher';
import { checkJson, type Checked } from '../../../src/contacts/file/check-json.ts';
import { membersOf } from '../../../src/contacts/file/members.ts';
import { objectOf, stringThat, type Check, wholeNumber } from '../../../src/contacts/file/shape.ts';
import { dateFault, numberFault } from '../../../src/contacts/values.ts';
import { languages } from '../../../src/words/language-ids.ts';

const always = ['name', 'answersInDays', 'checkedOn'];
const ways = ['email', 'telephone'];

/**
 * Checks the text of a file of who publishes the app: empty, or with all that the accessibility statement needs.
 * In: the text, and today as year-month-day. Out: what it holds, or the mistakes.
 */
export function checkPublisher(source: string, today: string): Checked<LocalPublisher> {
  return checkJson(source, publisherCheck(fieldsOn(today))) as Checked<LocalPublisher>;
}

function publisherCheck(fields: ReadonlyMap<string, Check>): Check {
  return (node, path) => {
    const given = membersOf(node, path)
      .members.map(({ key }) => key)
      .filter((key) => key !== '$schema');
    const isReached = given.length === 0 || ways.some((way) => given.includes(way));
    return [
      ...objectOf(fields, given.length === 0 ? [] : always)(node, path),
      ...(isReached ? [] : [unreached(node, path)]),
    ];
  };
}

const unreached = ({ offset }: Node, path: string) => ({
  offset,
  path,
  fault: 'no-way' as const,
  about: { ways: ways.join(', ') },
});

function fieldsOn(today: string): ReadonlyMap<string, Check> {
  const name = stringThat((text) => (/^[^\s<>]([^<>\r\n\t]{0,98}[^\s<>])?$/.test(text) ? undefined : 'not-name'), {});
  return new Map([
    ['$schema', stringThat(() => undefined, {})],
    ['name', objectOf(new Map(languages.map((language) => [language, name])), languages)],
    ['email', stringThat((text) => (/^[\w.+-]+@[\w-]+(\.[\w-]+)+$/.test(text) ? undefined : 'not-email'), {})],
    ['telephone', stringThat(numberFault, {})],
    ['answersInDays', wholeNumber(1, 365)],
    ['checkedOn', stringThat((text) => dateFault(text, today), { today })],
  ]);
}
