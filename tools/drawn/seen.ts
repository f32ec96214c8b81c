import type { Piece } from 'virtual:drawn';
import { type TaskId, taskIds } from '#protocol/tasks';
import { isPlace } from '../../src/wizard/updates/grounds';

/** Marks the beginning and the end of a key that replaces a text. */
const [open, close] = ['\u{e000}', '\u{e001}'];

/** The key of a counted text, without the suffix of its plural form; of a line with a key of its own, that of its text. */
function keyOf(place: string): string {
  const above = place.slice(0, place.lastIndexOf('/'));
  return isPlace(above) ? above : place.replace(/_(zero|one|two|few|many|other)$/, '');
}

/** Replaces each text by its marked key. Takes the texts of a file or part of it, and the key leading to them. */
export function marked(texts: unknown, place: string): unknown {
  if (typeof texts === 'string') return `${open}${keyOf(place)}${close}`;
  const separator = place.includes(':') ? '/' : ':';
  return Object.fromEntries(
    Object.entries(texts as object).map(([name, text]) => [name, marked(text, `${place}${separator}${name}`)]),
  );
}

/** Returns the keys of the texts within a piece of a page, in order. */
export const keysIn = (text: string): readonly string[] =>
  [...text.matchAll(new RegExp(`${open}([^${close}]*)${close}`, 'gu'))].map(([, key = '']) => key);

/** A text on a page: its key, the elements around it from the outermost, and how it looks. */
export interface Seen {
  readonly key: string;
  readonly within: string;
  readonly as: 'heading' | 'text' | 'button';
}

const token = /<(\/?)([a-z0-9]+)([^>]*)>|([^<]+)/g;
const isEmpty = (tag: string): boolean => tag === 'input' || tag === 'br' || tag === 'col';
const nameOf = (tag: string, attributes: string): string => {
  const [, look = ''] = / class="([^"]*)"/.exec(attributes) ?? [];
  const [, part = ''] = / data-(?:section|task|risk)="([^"]*)"/.exec(attributes) ?? [];
  return [tag, ...look.split(' '), part].filter(Boolean).join('.');
};

function looksLike(within: readonly string[]): Seen['as'] {
  const tags = within.map((name) => name.split('.')[0] ?? '');
  if (tags.some((tag) => /^(h[1-6]|th)$/.test(tag))) return 'heading';
  return ['a', 'button'].includes(tags.at(-1) ?? '') ? 'button' : 'text';
}

/** Returns the texts of a page that React drew with marked texts, in page order, including those for screen readers. */
export function seenIn(markup: string): readonly Seen[] {
  const within: string[] = [];
  const seen: Seen[] = [];
  const see = (text: string) =>
    keysIn(text).forEach((key) => seen.push({ key, within: within.join(' '), as: looksLike(within) }));
  for (const [, end, tag, attributes = '', text] of markup.matchAll(token)) {
    if (tag === undefined) see(text ?? '');
    else if (end) within.pop();
    else {
      within.push(nameOf(tag, attributes));
      see(attributes);
      if (isEmpty(tag)) within.pop();
    }
  }
  return seen;
}

/** Texts about another language, or the reader's own: their keys differ by language, but not their places. */
const ofOtherLanguage =
  /^(call:say\/in|record:language|call:councilMet|ui:languages(?:\/switchTo)?)\/(?!title|label|switchTo).*/;
/** The note that a council's address is due to be checked can be shown in one language alone. */
const ofOneLanguage = /^updates:about\/isDue in .*p\.number-note/;
/** In Welsh, resources that are also in Welsh come first. */
const ordersByLanguage = /^resources,/;

const placesIn = (place: string, seen: readonly Seen[]): readonly string[] => {
  const places = seen
    .map(({ key, within }) => `${key.replace(ofOtherLanguage, '$1')} in ${within}`)
    .filter((one) => !ofOneLanguage.test(one));
  return ordersByLanguage.test(place) ? places.sort() : places;
};

/** Checks that all languages show the same in the same elements. Throws with the place and the first difference. */
export function paired(place: string, languages: readonly (readonly Seen[])[]): void {
  const [first = [], ...others] = languages.map((seen) => placesIn(place, seen));
  for (const other of others) {
    const at = first.findIndex((one, index) => one !== other[index]);
    if (at >= 0 || other.length > first.length) {
      const index = at < 0 ? first.length : at;
      throw new Error(
        `${place}: the languages differ at text ${index + 1}: ${first[index] ?? 'nothing'} / ${other[index] ?? 'nothing'}`,
      );
    }
  }
}

/** The part of the page that a text is in. A text can be in several. */
const partOf = (within: string): string => within.split(' ').slice(0, 4).join(' ');
const sameAs = (one: Seen) => (other: Seen) => one.key === other.key && partOf(one.within) === partOf(other.within);
const once = (seen: readonly Seen[]): readonly Seen[] => seen.filter((one, at) => seen.findIndex(sameAs(one)) === at);

/** The tasks whose rows on the task list show a text. */
const linesOf = (seen: readonly Seen[]): readonly TaskId[] =>
  taskIds.filter((task) => seen.some(({ within }) => within.includes(`li.plan-row.${task} `)));

/**
 * Merges what was shown at different times into one list. Each text occurs once in each part of the page, where it was
 * first shown; later additions follow the text before them. `sometimes`: it was not always shown.
 */
export function merged(times: readonly (readonly Seen[])[]): readonly Piece[] {
  const all: Seen[] = [];
  for (const seen of times) {
    let at = 0;
    for (const one of once(seen)) {
      const known = all.findIndex(sameAs(one));
      if (known < 0) all.splice(at, 0, one);
      at = Math.max(at, known) + 1;
    }
  }
  const isAlways = (one: Seen) => times.every((seen) => seen.some(({ key }) => key === one.key));
  const whole = times.flat();
  return all.map((one) => {
    const of = linesOf(whole.filter(sameAs(one)));
    return {
      key: one.key,
      as: one.as,
      ...(isAlways(one) ? {} : { sometimes: true as const }),
      ...(of.length > 0 && !one.key.startsWith('ui:tasks/') ? { of } : {}),
    };
  });
}
