import type { Case } from '../search/case';
import type { Screen } from '../terms/screens';
import { ids } from '../local/hostile';
import { placesOf, textAt } from './locales';
import type { Language } from './pages';
import { pageOf as withConfirmed } from './pages?local=confirmed';
import { pageOf as withNone } from './pages?local=none';
import { pageOf as withNotUsed } from './pages?local=notUsed';

const pages = { notUsed: withNotUsed, confirmed: withConfirmed };
/** The files of an organisation that say against the protocol all that they can. */
export const hostile = ['notUsed', 'confirmed'] as const;

/** Where a page tells of what is not there: no numbers, no name, nothing confirmed, and how long ago something was read. All of that may go. */
const ofWhatIsNotThere =
  /<(p|strong|span) (?:data-due=""|class="(?:checked__how|council|inset" data-due="))[^>]*>.*?<\/\1>/g;
const ofNothing = [
  'updates:first',
  'updates:about/lead',
  'updates:about/noNumbers',
  'updates:signed/nobody',
  'ui:task-list/noArea',
  'ui:task-list/numberNone',
  'call:councilMet/seen',
  'call:councilMet/named',
  'call:councilMet/undated',
  'pages:local-numbers/none',
  'pages:accessibility/publisher/unnamed',
  'pages:accessibility/feedback/says',
];
const marks = /\b(?:data-duty|data-clause|data-task|data-status|data-action|data-fact|data-to|href)="[^"]*"/g;

/** A text as an expression matches it, sign by sign. */
const literally = (text: string): string => text.replace(/[$()*+.?[\\\]^{|}]/g, '\\$&');

/** How each line of such a text begins: up to what is filled in. */
const beginnings = (language: Language): readonly string[] =>
  placesOf(language)
    .filter((place) => ofNothing.some((one) => place === one || place.startsWith(`${one}_`)))
    .flatMap((place) => textAt(language, place).split('\n'))
    .map((line) => line.split(/\{\{|</)[0]!);

/** A page without what it says of what is not there, with the signs that follow it in its paragraph, list item or link. */
const withoutNothing = (html: string, language: Language): string =>
  html
    .replace(ofWhatIsNotThere, '')
    .replace(new RegExp(`<[^<>]*>(?:${beginnings(language).map(literally).join('|')})[^]*?(?=</(?:a|p|li)>)`, 'g'), '');

/** All that a page says and leads to: texts; clauses, duties, states of reports and locks; what can be done; where its links lead. */
const said = (html: string, language: Language): readonly string[] =>
  // Each tag that means something with the text that follows it.
  [...withoutNothing(html, language).matchAll(/<([^>]*)>([^<]*)/g)].flatMap(([, tag = '', text = '']) => [
    ...(tag.match(marks) ?? []),
    ...(text.trim() ? [text] : []),
  ]);

/** What is in the first list and, as often, not in the second. */
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

/** What a screen says with no files of an organisation, and with these no more. */
export const takenAway = (files: Files, [language, screen]: Shown, of: Case): readonly string[] =>
  lost(said(withNone(language, screen, of), language), said(pages[files](language, screen, of), language));

/** What a screen says with these files alone that is not in the app’s own words: an id, as it stands in a file. */
export function addedOtherwise(files: Files, [language, screen]: Shown, of: Case): readonly string[] {
  const added = lost(
    said(pages[files](language, screen, of), language),
    said(withNone(language, screen, of), language),
  );
  const isOfFile = (text: string) => ids.some((id) => text.includes(id));
  return added.filter((one) => !/^(data-[a-z]+|href)="/.test(one) && isOfFile(one));
}
