import type { Mistake } from './mistake.ts';
import { readingsOfMark } from './read-mark.ts';
import type { Readings } from './readings.ts';
import { hashOfWelsh, type Line, marks } from './row.ts';
import { keyOf, tidy } from './reviewed.ts';
import { allowances, sift } from '../words/allowed.ts';
import { findIn } from '../words/check.ts';
import type { Finding, Pair } from '../words/pair.ts';

type Fault = Pick<Mistake, 'fault' | 'about'>;

const allowed = allowances();
const whole = /<en>([^<>]+)<\/en>/g;
const linesIn = (text: string): string[] => text.split('\n');

function marksIn(cy: string): Fault[] {
  const [mark] = /<[^>]*>?|>/.exec(cy.replace(whole, '')) ?? [];
  return mark === undefined ? [] : [{ fault: 'marks', about: { mark, ...marks } }];
}

/** Words that were marked as English before, and still stand there without their marks. */
function unmarked(before: string, now: string): Fault[] {
  const left = now.replace(whole, '');
  return [...before.matchAll(whole)].flatMap(([, words = '']): Fault[] =>
    left.includes(words) ? [{ fault: 'unmarked', about: { words, ...marks } }] : [],
  );
}

function shape(en: string, cy: string): Fault[] {
  const [found, wanted] = [linesIn(cy).length, linesIn(en).length];
  const isTidy = linesIn(cy).every((line) => line !== '' && line.trim() === line);
  return [
    ...(found === wanted ? [] : [{ fault: 'lines', about: { found, wanted } } as const]),
    ...(isTidy ? [] : [{ fault: 'spaces' } as const]),
  ];
}

/** What is wrong in Welsh that was written anew: its form, then what a check of the words finds in it. In: the check, then the text as it was, and its new Welsh. */
const faultsBy =
  (find: (pairs: readonly Pair[]) => Finding[]) =>
  (pair: Pair, welsh: string): Fault[] => {
    if (welsh.trim() === '') return [{ fault: 'welshEmpty' }];
    const form = [...marksIn(welsh), ...unmarked(pair.cy ?? '', welsh), ...shape(pair.en ?? '', welsh)];
    const { left } = sift(find([{ ...pair, cy: welsh }]), allowed);
    return [...form, ...left.map(({ rule, words, mend }): Fault => ({ fault: 'rule', about: { rule, words, mend } }))];
  };

/** Welsh that is to be written. */
export interface Change {
  readonly pair: Pair;
  readonly welsh: string;
}
/** What a file that came back brings: new Welsh, and who read which text; and what is told and not taken, since the texts have moved on. */
export interface Brought {
  readonly changes: Change[];
  readonly read: ReadonlyMap<string, Readings>;
  readonly aside: Mistake[];
}
/** What the lines are compared with: the texts as they are, who read them so far, and today as year-month-day. */
export interface Present {
  readonly pairs: readonly Pair[];
  readonly readings: (pair: Pair) => Readings;
  readonly today: string;
}

const faultsIn = faultsBy(findIn);

type Found = {
  readonly change?: Change;
  readonly read?: Readings;
  readonly aside?: Mistake;
  readonly mistakes?: Mistake[];
};

/** What the lines of a file bring, and all that is wrong with them. A text that has no line there is left alone. */
export function compare(lines: readonly Line[], present: Present): Brought & { readonly mistakes: Mistake[] } {
  const byKey = new Map(present.pairs.filter(({ en }) => en !== undefined).map((pair) => [keyOf(pair), pair]));
  const rows = new Map<string, number>();
  const found = lines.map((line) => {
    const [pair, before] = [byKey.get(line.key), rows.get(line.key)];
    const place = {
      row: line.row,
      column: 'key',
      key: line.key,
      about: { key: line.key, before: before ?? '' },
    } as const;
    if (pair === undefined) return { line, aside: { fault: 'unknownKey', ...place } as const };
    if (before !== undefined) return { line, mistakes: [{ fault: 'keyTwice', ...place } as const] };
    rows.set(line.key, line.row);
    return { line, ...inTexts(line, pair, present) };
  });
  const all = found as readonly (Found & { readonly line: Line })[];
  return {
    changes: all.flatMap(({ change }) => change ?? []),
    read: new Map(all.flatMap(({ line, read }) => (read && read.size > 0 ? [[line.key, read] as const] : []))),
    aside: all.flatMap(({ aside }) => aside ?? []),
    mistakes: all.flatMap(({ mistakes = [] }) => mistakes),
  };
}

function inTexts(line: Line, pair: Pair, present: Present): Found {
  const { row, key, english, welsh } = line;
  const { en = '', cy = '' } = pair;
  const aside = (fault: Mistake['fault'], column: 'english' | 'welsh', text: string): Found => ({
    aside: { fault, row, column, key, about: { text } },
  });
  if (english !== tidy(en)) return aside('englishChanged', 'english', en);
  const mark = readingsOfMark(line.read, present.today);
  const wrong = mark.faults.map((fault): Mistake => ({ ...fault, row, column: 'read', key }));
  const read = newReadings(mark.read, present.readings(pair), present.today);
  if (welsh === tidy(cy)) return { read: welsh === '' ? new Map() : read, mistakes: wrong };
  const isSent = line.sent !== '' && cy !== '';
  // Someone else wrote other Welsh while the file was out: who only sent it back has nothing to say against it.
  if (isSent && line.sent === hashOfWelsh(welsh) && read.size === 0) return { mistakes: wrong };
  if (isSent && line.sent !== hashOfWelsh(cy)) return { ...aside('welshChanged', 'welsh', cy), mistakes: wrong };
  const faults = faultsIn(pair, welsh).map((fault): Mistake => ({ ...fault, row, column: 'welsh', key }));
  return { change: { pair, welsh }, read, mistakes: [...faults, ...wrong] };
}

/** What a file says of readings that is not kept. What went out with it comes back with it, and is none of the Welsh that was written since. */
function newReadings(read: Readings, kept: Readings, today: string): Readings {
  const isNew = (role: Parameters<Readings['get']>[0], day: string): boolean =>
    day === '' ? !kept.has(role) : kept.get(role) !== day;
  return new Map([...read].filter(([role, day]) => isNew(role, day)).map(([role, day]) => [role, day || today]));
}
