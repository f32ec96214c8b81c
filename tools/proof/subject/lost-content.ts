import type { Case } from '../search/case';
import type { Screen } from '../terms/screens';
import { ids } from '../local/hostile';
import { placesOf, textAt } from './locales';
import type { Language } from './pages';
import { pageOf as withConfirmed } from './pages?confirmed&local';
import { pageOf as withNone } from './pages?none&local';
import { pageOf as withNotUsed } from './pages?notUsed&local';

const pages = { notUsed: withNotUsed, confirmed: withConfirmed };
/** An organisation's files that contradict the protocol as far as their check allows. */
export const hostile = ['notUsed', 'confirmed'] as const;

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

type Files = (typeof hostile)[number];
/** A screen in a language. */
type Shown = readonly [Language, Screen];

/** Returns what a screen says without an organisation's files, but no longer says with these. */
export const takenAway = (files: Files, [language, screen]: Shown, of: Case): readonly string[] =>
  lost(said(withNone(language, screen, of), language), said(pages[files](language, screen, of), language));

/** Returns what a screen adds with these files that is not in the app’s own words, such as an id from a file. */
export function addedOtherwise(files: Files, [language, screen]: Shown, of: Case): readonly string[] {
  const added = lost(
    said(pages[files](language, screen, of), language),
    said(withNone(language, screen, of), language),
  );
  const isOfFile = (text: string) => ids.some((id) => text.includes(id));
  return added.filter((one) => !/^(data-[a-z]+|href)="/.test(one) && isOfFile(one));
}
