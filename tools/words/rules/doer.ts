import { countIn } from '../count.ts';
import { type Found, ruleForBoth } from '../pair.ts';
import { asName, persons } from '../persons.ts';
import { clauseByClause } from '../side-by-side.ts';

const before = '(?:i|wrth|at|â|ag|am)(?:’r| y| yr| eich| ei)?';
const does =
  '(?:asked|asks?|told|tells?|said|says?|took|takes?|made|makes?|decided?s?|wants?|found|sent|chose|wrote|rang|blocked|deleted|read|saw|heard|gave|gives?|showed|opened|used|knows?|thinks?)';

const known = persons.map(({ name, en, cy }) => ({
  name,
  cy: asName(cy),
  opens: new RegExp(`^(?:(?:the|a|an|her|his|your|this|their) )?(?:\\p{L}+ )?(?:${en}) (?!’)`, 'iu'),
  acts: new RegExp(`^(?:(?:the|a|an|her|his|your|this|their) )?(?:${en}) ${does}(?!\\p{L})`, 'iu'),
  doneTo: new RegExp(`(?<![\\p{L}])${before} (?:${cy})(?![\\p{L}])`, 'giu'),
  named: asName(cy, 'giu'),
}));

/** Who opens the English sentence, and whom the Welsh names first. */
function openedIn(en: string, cy: string): Found[] {
  const subject = known.find((person) => person.opens.test(en));
  if (subject === undefined) return [];
  const [first] = known
    .map((person) => ({ name: person.name, at: cy.search(person.cy) }))
    .filter(({ at }) => at >= 0)
    .sort((one, other) => one.at - other.at);
  return first === undefined || first.name === subject.name
    ? []
    : [{ words: `English begins with ${subject.name}`, mend: `Welsh names ${first.name} first` }];
}

/** Whoever acts in English, and has in Welsh only a preposition before the name: it is done to them there. */
const doneToIn = (en: string, cy: string): Found[] =>
  known
    .filter(({ acts }) => acts.test(en))
    .filter(({ named, doneTo }) => {
      const marked = countIn(cy, doneTo);
      return marked > 0 && marked === countIn(cy, named);
    })
    .map(({ name }) => ({ words: `English: ${name} acts`, mend: `Welsh: it is done to ${name}` }));

/** The verb of ‘you’, or of ‘I’, at the beginning of a Welsh sentence. */
const ofYou = /^\p{L}{3,}(?:och|ais)(?!\p{L})/iu;
/** A person who acts in English, where in Welsh it is you, or I. */
const byYouIn = (en: string, cy: string): Found[] =>
  ofYou.test(cy)
    ? known
        .filter(({ opens }) => opens.test(en))
        .map(({ name }) => ({ words: cy, mend: `English begins with ${name}` }))
    : [];

const openingEn = /^(?:\p{L}+ )?(he|she)(?!\p{L})/iu;
const openingCy = /^\p{L}+(?:’n)? (hi|ef)(?!\p{L})/iu;
/** The pronoun of the one who acts: hi is she, ef is he. */
function pronounIn(en: string, cy: string): Found[] {
  const [, ours] = openingEn.exec(en) ?? [];
  const [, theirs] = openingCy.exec(cy) ?? [];
  const isSame = (ours?.toLowerCase() === 'she') === (theirs?.toLowerCase() === 'hi');
  return ours === undefined || theirs === undefined || isSame ? [] : [{ words: theirs, mend: `English says ${ours}` }];
}

/** Who acts in a clause that begins with whoever acts in English: the first one named in Welsh, with no preposition before the name. */
export const doer = ruleForBoth('doer', (en, cy) =>
  clauseByClause(en, cy).flatMap(([ours, theirs]) => [
    ...openedIn(ours, theirs),
    ...doneToIn(ours, theirs),
    ...byYouIn(ours, theirs),
    ...pronounIn(ours, theirs),
  ]),
);
