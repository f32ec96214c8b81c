import { siteIds } from '#protocol/resources';
import { dayWithin } from '../../../src/contacts/contacts.ts';
import { firstEdition } from '../../../src/contacts/values.ts';
import type { Reading } from '../../../src/updates/update.ts';
import { type UpdateId, updateIds, updates, sitesNow } from '../../../src/updates/updates.ts';
import {
  type Evidence,
  evidences,
  type Role,
  roleOf,
  roles,
  type WhyNot,
  whyNots,
} from '../../../src/updates/roles.ts';
import { faultsOf } from '../../../src/validation/check.ts';
import {
  anything,
  anyText,
  type CodeOf,
  eachOf,
  either,
  type Infer,
  isGiven,
  objectOf,
  oneOf,
  optional,
  type Schema,
  thatIs,
} from '../../../src/validation/schema.ts';
import { type Read, readText, type SyntaxCode } from '../../../src/validation/text.ts';
import { inEachLanguage, name } from '../../../src/contacts/texts.ts';
import type { Language } from '../../../src/words/language-ids.ts';
import { fill } from '../../lib/fill.ts';
import { wordsOf } from '../../lib/local-words.ts';

/** Who said it: in one of these roles, for which organisation, and on what day. */
const said = (today: string, by: readonly Role[]) => ({
  by: oneOf<Role, 'not-role'>(by, 'not-role'),
  of: inEachLanguage(name),
  on: dayWithin(firstEdition, today),
});
/** A fact that somebody confirmed, with the evidence. */
const confirmed = (today: string) =>
  objectOf({ ...said(today, roles), evidence: oneOf<Evidence, 'not-id'>(evidences, 'not-id') });
/** What somebody in this role says about the whole copy. */
const ofCopy = (today: string, by: Role) => objectOf(said(today, [by]));
/** A fact that the organisation does not use: why not, and who decided that. */
const unused = (today: string) =>
  objectOf({ notUsed: oneOf<WhyNot, 'not-id'>(whyNots, 'not-id'), ...said(today, roles) });

/** What an organisation says about the whole copy. */
export type OfCopy = Infer<ReturnType<typeof ofCopy>>;
/** A fact that an organisation confirmed. */
export type Confirmed = Infer<ReturnType<typeof confirmed>> & { readonly notUsed?: undefined };
/** A fact that an organisation does not use. */
export type Unused = Infer<ReturnType<typeof unused>>;
/** What an organisation says about a fact. */
export type OwnWord = Confirmed | Unused;

/** Facts that no local arrangement can replace, only confirm: 999, who to tell and when, and the law. */
export const irreplaceableFacts: readonly UpdateId[] = [
  'emergency',
  'silent-999',
  'numbers-999-101',
  'out-of-hours',
  'duty-to-report',
  'english-duty',
  'every-concern',
  'report-is-referral',
  'lack-of-detail',
  'not-anonymous',
  'police-where-crime',
  'safeguarding-person',
  'which-authority',
  'consent',
  'adult-at-risk',
  'child-under-18',
  'position-of-trust',
  'written-confirmation',
  'prevent-route',
  'prevent-duty',
  'ask-before-ceop',
  'platform-duties',
  'image-law',
  'made-images',
];

/** The schema for one of `irreplaceableFacts`. If it is marked as not used, that is the only fault reported. */
export function firmWord(today: string) {
  const one = confirmed(today);
  const refused = eachOf(['by', 'of', 'on', 'evidence', 'notUsed'], (key) =>
    key === 'notUsed' ? thatIs(() => false, {}, 'firm-fact') : anything,
  );
  return either([one] as readonly Schema<OwnWord, CodeOf<typeof one> | CodeOf<typeof refused>>[], (given) =>
    isGiven(given, 'notUsed') ? refused : (one as Schema<unknown, CodeOf<typeof one>>),
  );
}

/** The schema for what is said about one fact. `today` is year-month-day. */
export function ownWord(today: string) {
  const [one, other] = [confirmed(today), unused(today)];
  return either(
    [one, other] as readonly Schema<OwnWord, CodeOf<typeof one> | CodeOf<typeof other>>[],
    (given) => (isGiven(given, 'notUsed') ? other : one) as Schema<unknown, CodeOf<typeof one>>,
  );
}

/**
 * The schema for a file of what the organisation confirmed: each fact, each site that the protocol lists and, for the
 * whole copy, that its Welsh was read and its host checked. `today` is year-month-day.
 */
export const confirmationsFile = (today: string) =>
  objectOf({
    $schema: optional(anyText),
    facts: optional(
      eachOf(updateIds, (id) => (irreplaceableFacts.includes(id) ? firmWord : ownWord)(today), [], 'unknown-fact'),
    ),
    sites: optional(eachOf(siteIds, ownWord(today))),
    welsh: optional(ofCopy(today, 'welsh-reader')),
    host: optional(ofCopy(today, 'host-manager')),
  });

/** What local/confirmations.json holds once it has passed the check. */
export type Confirmations = Infer<ReturnType<typeof confirmationsFile>>;
type Code = CodeOf<ReturnType<typeof confirmationsFile>> | SyntaxCode | 'given-twice';

/** Checks the text of a file of confirmations. `today` is year-month-day. Returns its content, or the mistakes. */
export const checkConfirmations = (source: string, today: string): Read<Confirmations, Code> =>
  readText<Confirmations, Code>(source, (file) => faultsOf(confirmationsFile(today), file));

/** Something said in another role than the one that can confirm it: valid, but it needs a second look. */
function doubtOf(
  place: string,
  { confirmBy }: Reading,
  given: OwnWord | undefined,
  language: Language,
): readonly string[] {
  const wanted = roleOf[confirmBy];
  if (!given || given.by === wanted) return [];
  return [`${place}.by: ${fill(wordsOf[language].otherRole, { given: given.by, wanted })}`];
}

/** Returns a line for each thing that is valid but needs a second look: `FILE: field: why`. */
export const confirmationsDoubts = (
  file: string,
  { facts: given = {}, sites = {} }: Confirmations,
  language: Language = 'en',
): readonly string[] => [
  ...updateIds.flatMap((id) => doubtOf(`${file}: facts.${id}`, updates[id], given[id], language)),
  ...siteIds.flatMap((id) => doubtOf(`${file}: sites.${id}`, sitesNow[id], sites[id], language)),
];
