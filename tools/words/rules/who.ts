import { countIn, sieve } from '../lists.ts';
import type { Found } from '../../lib/pair.ts';
import { asName, known } from '../persons.ts';

export type Tongue = 'en' | 'cy';
/** Those without a name who still have a place in the order of names. */
const unnamed = new Set(['someone', 'nobody']);
const placed = known.filter(({ kind, name }) => kind === 'name' || unnamed.has(name));
const sieveOf = (tongue: Tongue) => sieve(placed, ({ pattern }) => pattern[tongue], asName);
const mayName = { en: sieveOf('en'), cy: sieveOf('cy') };

/** English names an owner first, Welsh last: this puts ‘the boy’s friend’ as ‘friend of the boy’. */
export const ownersLast = (sentence: string): string =>
  sentence.replace(
    /((?:foster |social |young )?[\p{L}-]+(?: [Ss]ervices)?)(?:’s|(?<=s)’)((?: own)? (?:social )?[\p{L}-]+)/gu,
    '$2 $1',
  );

interface Place {
  readonly name: string;
  readonly at: number;
}
/** Returns the names in the order in which they first come. */
export const inOrder = (places: readonly Place[]): string[] => [
  ...new Set(
    places
      .filter(({ at }) => at >= 0)
      .sort((one, other) => one.at - other.at)
      .map(({ name }) => name),
  ),
];
/** Returns the names that are in both rows, as each has them; undefined if the order is the same. */
export function turned(ours: readonly string[], theirs: readonly string[]): Found | undefined {
  const first = ours.filter((name) => theirs.includes(name)).join(', ');
  const second = theirs.filter((name) => ours.includes(name)).join(', ');
  return first === second ? undefined : { words: `English names first ${first}`, mend: `Welsh names first ${second}` };
}

/** Returns the persons and bodies that a sentence names, in the order in which they come. */
function namesIn(sentence: string, tongue: Tongue): string[] {
  const text = tongue === 'en' ? ownersLast(sentence) : sentence;
  return inOrder(mayName[tongue](text).map((one) => ({ name: one.name, at: text.search(one[tongue]) })));
}

const timesIn = (sentence: string, tongue: Tongue, name: string): number =>
  countIn(sentence, asName(placed.find((one) => one.name === name)?.pattern[tongue] ?? '(?!)', 'giu'));

/** Persons and bodies in another order: a Welsh verb precedes its subject, so only order says who does it. */
export function namedOtherwise(en: string, cy: string): Found[] {
  const [ours, theirs] = [namesIn(en, 'en'), namesIn(cy, 'cy')];
  const lacks = (names: string[], others: string[]) =>
    names.filter((name) => !others.includes(name) && !unnamed.has(name));
  const [lost, more] = [lacks(ours, theirs), lacks(theirs, ours)];
  if (lost.length > 0 && more.length > 0)
    return [{ words: `English names ${lost.join(', ')}`, mend: `Welsh names ${more.join(', ')}` }];
  const order = turned(ours, theirs);
  if (order) return [order];
  const again = ours.filter((name) => theirs.includes(name) && timesIn(cy, 'cy', name) > timesIn(en, 'en', name));
  return lost.length > 0 && again.length > 0
    ? [{ words: `English names ${lost.join(', ')}`, mend: `Welsh names ${again.join(', ')} once more instead` }]
    : [];
}
