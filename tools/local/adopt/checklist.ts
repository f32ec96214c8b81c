import { dueOn } from '../../../src/case/due.ts';
import type { AuthorityId } from '../../../src/contacts/authorities.ts';
import {
  type Checked,
  checkedAddresses,
  checkedContent,
  checkedStatement,
  dueBy,
  placeOf,
} from '../content-due/due.ts';
import { judgementIds } from '../../../src/review/part-ids.ts';
import { irreplaceableFacts, type OfCopy } from '../confirmations/check.ts';
import type { PartSigned, Signed } from '../signatures/signed.ts';
import type { Local } from '../files.ts';
import { fill } from '../../lib/fill.ts';
import type { Waiting } from '../../translations/waiting.ts';
import type { Words } from '../../lib/local-words.ts';

/** What must be done before a pilot, and then before a copy is used in full, in the order of the list. */
const steps = {
  pilot: ['organisation', 'areas', 'numbers', 'duties', 'calls'],
  full: ['confirmations', 'welsh', 'book', 'host'],
} as const;
/** What a copy is made ready for. */
export type Gate = keyof typeof steps;
/** The gates in their order. */
export const gates = Object.keys(steps) as readonly Gate[];
type StepId = (typeof steps)[Gate][number];

/** A step, and what it lacks; undefined if nothing. */
export interface Step {
  readonly id: StepId;
  readonly gate: Gate;
  readonly missing: string | undefined;
}
interface Given {
  readonly local: Local;
  /** The signatures as they are now. */
  readonly signed: readonly Signed[];
  /** How many texts of the walk, and of the questions and calls alone, wait for a reader in each role. */
  readonly waiting: readonly Waiting[];
  readonly calls: readonly Waiting[];
  readonly today: string;
  readonly words: Words;
}
type Check = (given: Given) => string | undefined;

/** The services that every area must have. */
const wanted = ['socialServices', 'outOfHours', 'preventSpoc'] as const;

const organisation: Check = ({ local, today, words }) => {
  if (!local.organisation.name) return words.nothing;
  return dueBy(checkedStatement(local), today).length > 0
    ? fill(words.due, { day: local.organisation.checkedOn })
    : undefined;
};

const offeredIn = ({ areas }: Local) => areas.offered ?? [];
const areas: Check = ({ local, words }) => (offeredIn(local).length === 0 ? words.noAreas : undefined);

/** Says which services of an area have a number that was checked lately; for Prevent, a form will do. */
function freshIn({ contacts: { numbers: all, councils = {} } }: Local, area: AuthorityId, today: string) {
  const isFresh = (given: { readonly checkedOn: string } | undefined): boolean =>
    given !== undefined && today < dueOn(given.checkedOn, 'number');
  const council = councils[area];
  return (service: (typeof wanted)[number]): boolean =>
    isFresh(all[area]?.[service]) || (service === 'preventSpoc' && isFresh(council?.preventForm && council));
}

const numbers: Check = ({ local, today, words }) => {
  const missing = offeredIn(local).flatMap((area) => {
    const isThere = freshIn(local, area, today);
    return wanted.filter((service) => !isThere(service)).map((service) => `${area}.${service}`);
  });
  if (offeredIn(local).length === 0) return words.noAreas;
  return missing.length > 0 ? missing.join(', ') : undefined;
};

const saidOf =
  (isWanted: (one: Checked) => boolean): Check =>
  ({ local, today, words }) => {
    const all = checkedContent(local).filter(isWanted);
    const left = all.filter((one) => one.state === 'read' || dueBy([one], today).length > 0).length;
    return left > 0 ? fill(words.left, { left, all: all.length }) : undefined;
  };
const ofDuties = irreplaceableFacts.map(placeOf);

const saidBy =
  (said: (local: Local) => OfCopy | undefined): Check =>
  ({ local, today, words }) => {
    const on = said(local)?.on;
    if (on === undefined) return words.nothing;
    return today >= dueOn(on, 'fact') ? fill(words.due, { day: on }) : undefined;
  };

/** Says how many texts of a part a Welsh reader has not read as they are now, and how to have them read. */
function unreadIn(part: 'pilot' | 'walk', waiting: readonly Waiting[], words: Words): string | undefined {
  const { left = 0, all = 0 } = waiting.find(({ role }) => role === 'welsh-reader') ?? {};
  return left > 0 ? fill(words.unread, { left, all, part }) : undefined;
}
/** Requires that a Welsh reader has read each text of the walk as it is now, and has confirmed the whole copy. */
const welsh: Check = (given) =>
  unreadIn('walk', given.waiting, given.words) ?? saidBy(({ confirmations: { welsh: said } }) => said)(given);

/** Requires a safeguarding lead's signature for each part of the judgement book, still valid. */
const book: Check = ({ signed, today, words }) => {
  if (signed.length === 0) return words.nothing;
  const byLead = signed.filter(({ by }) => by === 'safeguarding-lead');
  const partsOf = (some: readonly Signed[], fits: (one: PartSigned) => boolean = () => true) =>
    some.flatMap(({ parts }) => parts.filter(fits).map(({ part }) => part));
  const wanted = judgementIds.map((part) => `judgement/${part}` as const);
  const left = {
    unsigned: wanted.filter((part) => !partsOf(byLead).includes(part)),
    changed: partsOf(byLead, ({ isChanged }) => isChanged),
    again: partsOf(byLead.filter(({ again }) => today >= again)),
  };
  const said = (['unsigned', 'changed', 'again'] as const)
    .filter((why) => left[why].length > 0)
    .map((why) => fill(words.signed[why], { parts: left[why].join(', ') }));
  return said.length > 0 ? said.join('; ') : undefined;
};

/** Returns a line for each signature of another edition: which one, and which parts it still counts for. */
export const otherEditions = (signed: readonly Signed[], words: Words): readonly string[] =>
  signed
    .filter(({ isOther }) => isOther)
    .map(({ edition, parts }) => {
      const kept = parts.filter(({ isChanged }) => !isChanged).map(({ part }) => part);
      return fill(words.signed.other, { code: edition.slice(0, 8), parts: kept.join(', ') || '–' });
    });

const checks: Readonly<Record<StepId, Check>> = {
  organisation,
  areas,
  numbers,
  duties: saidOf(({ where }) => ofDuties.includes(where)),
  calls: ({ calls, words }) => unreadIn('pilot', calls, words),
  confirmations: saidOf(() => true),
  welsh,
  book,
  host: saidBy((local) => local.confirmations.host),
};

/** Returns every step, and what it lacks in words. `today` is year-month-day. */
export const checklist = (given: Given): readonly Step[] =>
  gates.flatMap((gate) => steps[gate].map((id) => ({ id, gate, missing: checks[id](given) })));

/** Returns what is missing in one line, or undefined if nothing is. */
export function shortly(given: Given): string | undefined {
  const left = checklist(given).filter(({ missing }) => missing !== undefined);
  if (left.length === 0) return undefined;
  return fill(given.words.short, { steps: left.map(({ id }) => given.words.names[id]).join(', ') });
}

/** Returns a line with how many addresses of councils are due, if any. `today` is year-month-day. */
export function addressesDue(local: Local, today: string, words: Words): readonly string[] {
  const all = checkedAddresses(local);
  const left = dueBy(all, today).length;
  return left > 0 ? [fill(words.addresses, { left, all: all.length })] : [];
}
