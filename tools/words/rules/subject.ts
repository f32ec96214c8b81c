import { type Found, ruleForBoth } from '../pair.ts';
import { asName, persons } from '../persons.ts';
import { clauseByClause } from '../side-by-side.ts';

/** A verb in the past, and what stands right after it with its article: its subject. Not after a, which has its subject before it. */
const withSubject =
  /(?<![\p{L}])(?<!(?:^|[\s‘])a )(?!cafodd|chafodd|gafodd|ddiffodd|diffodd|rhodd |modd|ymadrodd|adrodd)(\p{L}+odd|dd?aeth|aeth|g?wnaeth) ((?:y|yr) (?!tu )\p{L}+(?: \p{L}+)?)/giu;
const pronoun = '(?<!\\p{L})(?:he|she|they|who|you|we|it)';
const taken = (name: string): RegExp =>
  new RegExp(
    `${pronoun} (?:\\p{L}+ly )?\\p{L}+ (?:(?:out|up|to|off|on) )?(?:the|a|an|his|her|their|your|one) (?:\\p{L}+ )?(?:${name})(?!’|\\p{L})`,
    'iu',
  );
const known = persons.map(({ name, en, cy }) => ({ name, cy: asName(cy), taken: taken(en) }));
/** Where English has a pronoun that does it. */
const does = /(?:^|[,;:] |(?<!\p{L})(?:and|but|that|then|so) )(?:he|she|they)(?!\p{L})/iu;

/** Things that come, stay and happen of themselves. */
const happens = /^(?:daeth|ddaeth|arhosodd|cododd|digwyddodd|stopiodd|dechreuodd|parhaodd|aeth|methodd)$/iu;

function wrongIn(en: string, cy: string): Found[] {
  return [...cy.matchAll(withSubject)].flatMap(({ 0: words, 1: verb = '', 2: noun = '' }) => {
    const person = known.find((one) => one.cy.test(noun));
    const isWrong = person === undefined ? does.test(en) && !happens.test(verb) : person.taken.test(en);
    return isWrong ? [{ words, mend: `name who does it after ${verb}: what stands there is its subject` }] : [];
  });
}

/** What stands right after a verb is its subject. Where English has a pronoun there, the Welsh of that clause names it too, or what is done to would do it (style guide, section 11). */
export const subject = ruleForBoth('subject', (en, cy) =>
  clauseByClause(en, cy).flatMap(([ours, theirs]) => wrongIn(ours, theirs)),
);
