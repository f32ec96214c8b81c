import { countIn } from '../count.ts';
import { listOf } from '../list.ts';
import { type Found, ruleForBoth } from '../pair.ts';
import { asName, persons } from '../persons.ts';
import { sideBySide } from '../side-by-side.ts';
import { sieve } from '../sieve.ts';

const known = (name: string, en: string, cy: string) => ({
  name,
  pattern: { en, cy },
  en: asName(en),
  cy: asName(cy),
  every: { en: asName(en, 'giu'), cy: asName(cy, 'giu') },
});
const named = persons.map(({ name, en, cy }) => known(name, en, cy));
/** Who has no name, and a place in the order all the same. */
const unnamed = new Set(['someone', 'nobody']);
const placed = [
  ...named,
  ...listOf('roles')
    .filter(([name = '']) => unnamed.has(name))
    .map(([name = '', en = '', cy = '']) => known(name, en, cy)),
];
type Tongue = 'en' | 'cy';
const placedIn = (tongue: Tongue) =>
  sieve(
    placed,
    ({ pattern }) => pattern[tongue],
    (pattern) => asName(pattern),
  );
const mayName = { en: placedIn('en'), cy: placedIn('cy') };

/** English names an owner first, Welsh last: ‘the boy’s friend’ is put as ‘friend of the boy’. */
const ownersLast = (sentence: string): string =>
  sentence.replace(
    /((?:foster |social |young )?[\p{L}-]+(?: [Ss]ervices)?)(?:’s|(?<=s)’)((?: own)? (?:social )?[\p{L}-]+)/gu,
    '$2 $1',
  );
const ordered: Record<Tongue, (sentence: string) => string> = { en: ownersLast, cy: (sentence) => sentence };

/** The persons and bodies that a sentence names, in the order in which they come. */
function namedIn(sentence: string, tongue: Tongue): string[] {
  const inOrder = ordered[tongue](sentence);
  return mayName[tongue](inOrder)
    .map((person) => ({ name: person.name, at: inOrder.search(person[tongue]) }))
    .filter(({ at }) => at >= 0)
    .sort((one, other) => one.at - other.at)
    .map(({ name }) => name);
}

/** Welsh names these where English has concern, parental, force or advice, which is cyngor too. */
const vague = new Set(['child', 'parent', 'police', 'family', 'council']);
/** What may stand for a name. */
const standsForName =
  /(?<!\p{L})(?:he|she|they|it|him|her|them|his|its|their|you|your|one|who|others?|somebody|someone|anyone|anybody|nobody|we)(?!\p{L})/iu;

const timesIn = (sentence: string, tongue: Tongue, name: string): number =>
  placed.filter((person) => person.name === name).map((person) => countIn(sentence, person.every[tongue]))[0] ?? 0;
/** Someone whom Welsh names more often than English does, in place of another who is lost. */
function inPlaceOf(en: string, cy: string, lost: readonly string[], both: readonly string[]): Found[] {
  const more = both.filter((name) => timesIn(cy, 'cy', name) > timesIn(en, 'en', name));
  return lost.length > 0 && more.length > 0
    ? [{ words: `English names ${lost.join(', ')}`, mend: `Welsh names ${more.join(', ')} once more instead` }]
    : [];
}

function lostIn(en: string, cy: string): Found[] {
  const [ours, theirs] = [namedIn(en, 'en'), namedIn(cy, 'cy')];
  const onlyOurs = ours.filter((name) => !theirs.includes(name) && !unnamed.has(name));
  const onlyTheirs = theirs.filter((name) => !ours.includes(name) && !unnamed.has(name));
  const order = [ours.filter((name) => theirs.includes(name)), theirs.filter((name) => ours.includes(name))].map(
    (names) => names.join(', '),
  );
  if (onlyOurs.length > 0 && onlyTheirs.length > 0)
    return [{ words: `English names ${onlyOurs.join(', ')}`, mend: `Welsh names ${onlyTheirs.join(', ')}` }];
  const added = onlyTheirs.filter((name) => !vague.has(name));
  if (added.length > 0 && !standsForName.test(en))
    return [{ words: `Welsh names ${added.join(', ')}`, mend: 'English does not' }];
  return order[0] === order[1]
    ? inPlaceOf(
        en,
        cy,
        onlyOurs,
        ours.filter((name) => theirs.includes(name)),
      )
    : [{ words: `English names first ${order[0]}`, mend: `Welsh names first ${order[1]}` }];
}

/** Who does what to whom: both languages name the same persons and bodies in the same order. A Welsh verb stands before its subject, so nothing else tells them apart. */
export const who = ruleForBoth('who', (en, cy) => sideBySide(en, cy).flatMap(([ours, theirs]) => lostIn(ours, theirs)));
