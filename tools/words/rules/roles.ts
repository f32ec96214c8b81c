import { marksIn } from '../gender-marks.ts';
import { listOf } from '../list.ts';
import { type Found, ruleForBoth } from '../pair.ts';
import { asName } from '../persons.ts';
import { areSingle, sideBySide } from '../side-by-side.ts';

const pronouns = listOf('roles').map(([name = '', en = '', cy = '']) => ({ name, en: asName(en), cy: asName(cy) }));

interface Place {
  readonly name: string;
  readonly at: number;
}
/** The names in the order in which they first come. */
const inOrder = (places: readonly Place[]): string[] => [
  ...new Set(
    places
      .filter(({ at }) => at >= 0)
      .sort((one, other) => one.at - other.at)
      .map(({ name }) => name),
  ),
];

/** A verb that begins a Welsh clause and whose ending alone says he or she. */
const silent = /^(?:\p{L}+(?:odd|ai|iff|aeth)|g?all|\p{L}+’n) (?!ef|hi|yr? )/iu;
const opensWithPerson = /^(?:s?he)(?!\p{L})/iu;
/** Where Welsh leaves unsaid who opens the clause, that person has no place. */
function inEnglish(en: string, cy: string): string[] {
  const order = inOrder(pronouns.map(({ name, en: pattern }) => ({ name, at: en.search(pattern) })));
  return opensWithPerson.test(en) && silent.test(cy) ? order.slice(1) : order;
}
const inWelsh = (cy: string): string[] =>
  inOrder([
    ...pronouns.map(({ name, cy: pattern }) => ({ name, at: cy.search(pattern) })),
    ...marksIn(cy).map(({ gender, at }) => ({ name: gender === 'feminine' ? 'she' : 'he', at })),
  ]);

type Both = readonly [en: string, cy: string];
/** The clauses of both, where both have as many; else the whole. */
function clausesOf([en, cy]: Both): Both[] {
  const [ours, theirs] = [en.split(/[,;:] /), cy.split(/[,;:] /)];
  return ours.length === theirs.length ? ours.map((part, at) => [part, theirs[at] ?? ''] as const) : [[en, cy]];
}

function wrongIn([en, cy]: Both): Found[] {
  const [ours, theirs] = [inEnglish(en, cy), inWelsh(cy)];
  const first = ours.filter((name) => theirs.includes(name)).join(', ');
  const second = theirs.filter((name) => ours.includes(name)).join(', ');
  return first === second ? [] : [{ words: `English: ${first}`, mend: `Welsh: ${second}` }];
}

/** Who does it to whom, where pronouns say it: he, she, you, someone and nobody come in the same order in a clause of both languages. */
export const roles = ruleForBoth('roles', (en, cy) =>
  sideBySide(en, cy).filter(areSingle).flatMap(clausesOf).flatMap(wrongIn),
);
