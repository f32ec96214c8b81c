import { siteIds } from '#protocol/resources';
import { type Ageing, dueOn } from '../../../src/case/due.ts';
import { type UpdateId, updateIds, updates, sitesNow } from '../../../src/updates/updates.ts';
import { roleOf } from '../../../src/updates/roles.ts';
import {
  dueOnOf,
  dueOnReading,
  type Known,
  knownAs,
  sourceDate,
  type State,
  stateOf,
} from '../../../src/wizard/updates/age.ts';
import { type Language, languages } from '../../../src/words/language-ids.ts';
import { areas } from '../../../src/contacts/contacts.ts';
import type { AuthorityId } from '../../../src/contacts/authorities.ts';
import { entriesOf } from '../../../src/contacts/file.ts';
import { type CouncilReading, councilReading } from '../../../src/contacts/councils.ts';
import { publicNumber, publicNumbersIn } from '../../../src/contacts/public-numbers.ts';
import { type About, fill } from '../../lib/fill.ts';
import { linesIn, listIn } from '../../translations/readings.ts';
import type { OfCopy } from '../confirmations/check.ts';
import type { Local } from '../files.ts';
import { type Words, wordsOf } from '../../lib/local-words.ts';

/** By whom, when or where something was checked, or who should confirm it, in a language. */
type How = (language: Language) => string;
const how =
  (key: keyof Words['contentDue']['how'], about?: About): How =>
  (language) =>
    fill(wordsOf[language].contentDue.how[key], about);

/** Something that is known, and is due to be checked again from some day on. */
export interface Checked {
  /** Its place and id. */
  readonly where: string;
  /** How it is known until it is due. */
  readonly state: Exclude<State, 'due'> | 'checked';
  /** The day on which it is due; undefined for something that is missing, which is due at once. */
  readonly due: string | undefined;
  readonly how: How;
  /** Where to check it. */
  readonly at: readonly string[];
}

const byWhom =
  (key: 'by' | 'notUsed', { by, of, on }: OfCopy): How =>
  (language) =>
    how(key, { by, of: of[language], on })(language);
function howOf(known: Known): How {
  const { reading, own } = known;
  const date = sourceDate(reading);
  const role = roleOf[reading.confirmBy];
  if (own) return byWhom(own.notUsed === undefined ? 'by' : 'notUsed', own);
  return date === undefined ? how('undated', { on: reading.readOn, role }) : how('source', { date, role });
}
const ofKnown = (where: string, known: Known): Checked => ({
  where,
  // As of a day before all others, so that it is not due.
  state: stateOf(known, '') as Checked['state'],
  due: dueOnOf(known),
  how: howOf(known),
  at: known.reading.sources.map(({ at }) => at),
});

/** Returns the place of a fact in the list. */
export const placeOf = (id: UpdateId): string => `since: ${id}`;

/** Returns every update and what became of the protocol's sites, with what the organisation says about each. */
export const checkedContent = ({ confirmations }: Local): readonly Checked[] => [
  ...updateIds.map((id) => ofKnown(placeOf(id), knownAs(updates[id], confirmations.facts?.[id]))),
  ...siteIds.map((id) => ofKnown(`sites: ${id}`, knownAs(sitesNow[id], confirmations.sites?.[id]))),
];

const ofCheck = (where: string, on: string, ageing: Ageing): Checked => ({
  where,
  state: 'checked',
  due: dueOn(on, ageing),
  how: how('checked', { on }),
  at: [],
});

const ofEach = (place: string, given: Readonly<Record<string, { readonly checkedOn: string }>>): readonly Checked[] =>
  Object.entries(given).map(([id, { checkedOn }]) => ofCheck(`${place}${id}`, checkedOn, 'number'));

/** Returns the local numbers by authority and service, what is known of councils, and the safeguarding contacts. */
export const checkedNumbers = ({
  contacts: { numbers, councils = {}, safeguarding = {} },
}: Local): readonly Checked[] => [
  ...Object.entries(numbers).flatMap(([area, services]) => ofEach(`numbers: ${area}.`, services)),
  ...ofEach('councils: ', councils),
  ...ofEach('safeguarding: ', safeguarding),
];

/** An address of a council, which ages from the date of its source or else from the day it was read. */
function ofAddress(area: AuthorityId, reading: CouncilReading): Checked {
  const date = sourceDate(reading);
  return {
    where: `addresses: ${area}`,
    state: 'read',
    due: dueOnReading(reading),
    how: date === undefined ? how('addressUndated', { on: reading.readOn }) : how('address', { date }),
    at: reading.sources.map(({ at }) => at),
  };
}

/** Returns the public numbers that no number of the organisation replaces: each is to be rung, and given as its own. */
export const checkedPublic = ({ contacts: { numbers } }: Local): readonly Checked[] =>
  areas.flatMap((area) =>
    publicNumbersIn(area, entriesOf(numbers)).map((one) => {
      const [{ at, dated }] = one.sources;
      return {
        where: `public: ${area}.${one.service}: ${one.number}`,
        state: 'read',
        due: dueOnReading({ ...one, telephone: one.number }),
        how: dated === undefined ? how('publicUndated', { on: one.readOn }) : how('public', { date: dated }),
        at: [at],
      };
    }),
  );

/** Returns, for each council without an office number, its address that is due first, and all its sources. */
export const checkedAddresses = ({ contacts: { numbers } }: Local): readonly Checked[] =>
  areas
    .filter((area) => !(numbers[area]?.socialServices ?? publicNumber(area, 'socialServices')))
    .flatMap((area) => {
      const all = inOrder(languages.map((language) => ofAddress(area, councilReading(area, language))));
      return all.slice(0, 1).map((first) => ({ ...first, at: [...new Set(all.flatMap(({ at }) => at))] }));
    });

/** Returns the accessibility statement of the organisation that publishes the app, if the file names one. */
export const checkedStatement = ({ organisation }: Local): readonly Checked[] =>
  organisation.name ? [ofCheck('organisation: checkedOn', organisation.checkedOn, 'fact')] : [];

/** Returns the signatures, each due on the day by which it is read again. */
export const checkedSignatures = ({ signatures: { signatures = [] } }: Local): readonly Checked[] =>
  signatures.map(({ by, of, on, again, parts }) => ({
    where: `signatures: ${Object.keys(parts).join(', ')}`,
    state: 'checked',
    due: again,
    how: byWhom('by', { by, of, on }),
    at: [],
  }));

/** Returns what was confirmed of the whole copy: that its Welsh was read, and its host checked. */
export const checkedCopy = ({ confirmations }: Local): readonly Checked[] =>
  (['welsh', 'host'] as const).flatMap((id) => {
    const on = confirmations[id]?.on;
    return on === undefined ? [] : [ofCheck(`copy: ${id}`, on, 'fact')];
  });

const isEmpty = (content: object): boolean =>
  Object.entries(content).every(([key, part]) => key === '$schema' || Object.keys(part as object).length === 0);

/** Returns the adopter's own files that are empty, including the list of readings: they are due. */
export const emptyFiles = (local: Local, folder: string): readonly Checked[] =>
  [
    ...Object.entries(local).flatMap(([name, content]) => (isEmpty(content as object) ? [`local/${name}.json`] : [])),
    ...(linesIn(listIn(folder)).length === 0 ? ['local/read.tsv'] : []),
  ].map((where) => ({ where, state: 'checked', due: undefined, how: how('empty'), at: [] }));

const isDue = ({ due }: Checked, today: string): boolean => due === undefined || today >= due;

/** Returns a line about something, as of `today`, in a language: `STATE  DUE ON  WHERE  (HOW)  ADDRESSES`. */
export function lineOf(one: Checked, today: string, language: Language): string {
  const { states, atOnce } = wordsOf[language].contentDue;
  const state = states[isDue(one, today) ? 'due' : one.state];
  return [state, one.due ?? atOnce, one.where, `(${one.how(language)})`, ...one.at].join('  ');
}

/** Returns what is due as of `today`. */
export const dueBy = (all: readonly Checked[], today: string): readonly Checked[] =>
  all.filter((one) => isDue(one, today));

/** Sorts by due day, with what is due at once first. */
export const inOrder = (all: readonly Checked[]): readonly Checked[] =>
  [...all].sort(({ due: one = '' }, { due: other = '' }) => (one < other ? -1 : Number(one > other)));
