import { listOf } from '../list.ts';
import { type Found, ruleForBoth } from '../pair.ts';
import { asName, persons } from '../persons.ts';
import { type Sides, sidesOf } from '../pivots.ts';
import { areSingle, sideBySide } from '../side-by-side.ts';

const whole = (pattern: string): RegExp => new RegExp(`(?<!\\p{L})(?:${pattern})(?!\\p{L})`, 'giu');
const pivots = listOf('pivots').map(([name = '', en = '', cy = '', how = '']) => ({
  name,
  how,
  en: whole(en),
  cy: whole(cy),
}));

interface Thing {
  readonly name: string;
  readonly en: RegExp;
  readonly cy: RegExp;
}
/** What is done, and by whom: what may stand on the wrong side. */
const things: readonly Thing[] = [
  ...listOf('acts')
    .filter(([name]) => name !== 'done to someone')
    .map(([name = '', , , en = '', cy = '']) => ({ name, en: whole(en), cy: whole(cy) })),
  ...listOf('deeds').map(([name = '', en = '', cy = '']) => ({ name, en: whole(en), cy: whole(cy) })),
  ...persons.map(({ name, en, cy }) => ({ name, en: asName(en, 'giu'), cy: asName(cy, 'giu') })),
];

/** On which sides a thing stands. */
const placeOf = ({ own, rest }: Sides, thing: RegExp): string =>
  [own, rest].map((side) => (side.search(thing) >= 0 ? 'x' : '-')).join('');

const changed = (en: Sides, cy: Sides): Thing[] =>
  things.filter((thing) => ['x--x', '-xx-'].includes(placeOf(en, thing.en) + placeOf(cy, thing.cy)));

function turnedIn(one: string, other: string): Found[] {
  return pivots.flatMap(({ name, how, en, cy }) => {
    const [ours, theirs] = [sidesOf(one, en, how), sidesOf(other, cy, how)];
    if (ours === undefined || theirs === undefined) return [];
    return changed(ours, theirs).map((thing) => ({
      words: other,
      mend: `${thing.name}, on the other side of ${name}`,
    }));
  });
}

/** What comes before and what after, turned round: check before you give, and give before you check (lists/pivots.tsv). */
export const turned = ruleForBoth('turned', (en, cy) =>
  sideBySide(en, cy)
    .filter(areSingle)
    .flatMap(([ours, theirs]) => turnedIn(ours, theirs)),
);
