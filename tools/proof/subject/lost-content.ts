import areas from 'virtual:areas';
import confirmations from 'virtual:confirmations';
import contacts from 'virtual:contacts';
import organisation from 'virtual:organisation';
import signatures from 'virtual:signatures';
import type { Case } from '../search/case';
import type { Screen } from '../terms/screens';
import { type Files, files, ids } from './hostile';
import { placesOf, textAt } from './locales';
import { draw, type Language } from './pages';

type Parts = Record<string, unknown>;
const hasParts = (value: unknown): value is Parts => typeof value === 'object' && value !== null;
/** Makes an object have these parts and no others. The object itself, and those in it, stay: the app holds on to some. */
function become(into: Parts, parts: Parts): void {
  for (const key of Object.keys(into)) if (!(key in parts)) Reflect.deleteProperty(into, key);
  for (const [key, value] of Object.entries(parts)) {
    const before = into[key];
    if (hasParts(before) && hasParts(value)) become(before, value);
    else into[key] = value;
  }
  if (Array.isArray(into)) into.length = Object.keys(parts).length;
}

/** The files that are built in: the app asks these objects each time that it draws. */
const inApp: Parts = { areas, confirmations, contacts, organisation, signatures };
const builtIn = structuredClone(inApp);
/** Draws a page with an organisation's files in the place of those that are built in. */
function pageWith(name: Files, ...page: Parameters<typeof draw>): string {
  become(inApp, structuredClone<Parts>(files[name]));
  try {
    return draw(...page);
  } finally {
    become(inApp, structuredClone(builtIn));
  }
}

/** Where a page says what is missing: numbers, a name, confirmations, or a recent reading. All of it may go. */
const ofWhatIsNotThere =
  /<(p|strong|span) (?:data-due=""|class="(?:checked__how|council|inset" data-due="))[^>]*>.*?<\/\1>/g;
/** A public number, whose place an organisation's own takes: in a list, and in the record. */
const ofPublicNumber =
  /<span class="number-given" data-public="\w+">.*?<\/span>(?:<strong[^>]*>[^<]*<\/strong>)?<\/span>|<tr [^>]*data-line="public\.\w+">.*?<\/tr>/g;
const ofNothing = [
  'updates:about/lead',
  'updates:about/noNumbers',
  'updates:signed/nobody',
  'ui:task-list/noArea',
  'ui:task-list/numberNone',
  'call:number/none',
  'call:councilMet/seen',
  'call:councilMet/named',
  'call:councilMet/undated',
  'pages:local-numbers/none',
  'pages:accessibility/publisher/unnamed',
  'pages:accessibility/feedback/says',
];
const marks = /\b(?:data-duty|data-clause|data-task|data-status|data-action|data-fact|data-to|href)="[^"]*"/g;

/** Escapes a text for a regular expression. */
const literally = (text: string): string => text.replace(/[$()*+.?[\\\]^{|}]/g, '\\$&');

/** Returns the beginning of each line of these texts, up to the first value or tag. */
const beginnings = (language: Language): readonly string[] =>
  placesOf(language)
    .filter((place) => ofNothing.some((one) => place === one || place.startsWith(`${one}_`)))
    .flatMap((place) => textAt(language, place).split('\n'))
    .map((line) => line.split(/\{\{|</)[0]!);

/** Removes what a page says about missing things, with the rest of its paragraph, list item or link. */
const withoutNothing = (html: string, language: Language): string =>
  html
    .replace(ofWhatIsNotThere, '')
    .replace(ofPublicNumber, '')
    .replace(
      new RegExp(`<[^<>]*>‘?(?:${beginnings(language).map(literally).join('|')})[^]*?(?=</(?:a|p|li)>)`, 'g'),
      '',
    );

/** Returns all that a page says and leads to: texts, clauses, duties, states of reports, locks, actions and links. */
const said = (html: string, language: Language): readonly string[] =>
  // Each tag with its meaningful attributes, and the text after it.
  [...withoutNothing(html, language).matchAll(/<([^>]*)>([^<]*)/g)].flatMap(([, tag = '', text = '']) => [
    ...(tag.match(marks) ?? []),
    ...(text.trim() ? [text] : []),
  ]);

/** Returns the items of the first list that are not in the second, counting repeats. */
function lost(before: readonly string[], after: readonly string[]): readonly string[] {
  const left = [...after];
  return before.filter((one) => {
    const at = left.indexOf(one);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}

/**
 * Returns what a screen says without an organisation's files, but no longer says with these, and what it then adds that
 * is not in the app’s own words, such as an id from a file.
 */
export function unlikeWith(name: Files, ...page: readonly [Language, Screen, Case]): readonly string[] {
  const [before, after] = (['none', name] as const).map((one) => said(pageWith(one, ...page), page[0]));
  const isOfFile = (text: string) => !/^(data-[a-z]+|href)="/.test(text) && ids.some((id) => text.includes(id));
  return [...lost(before!, after!), ...lost(after!, before!).filter(isOfFile)];
}
