import { createHash } from 'node:crypto';
import { renderToStaticMarkup } from 'react-dom/server';
import { updates, reportAt, sitesNow } from '../../src/updates/updates';
import { PartBody } from '../../src/review/Book';
import { judged } from '../../src/review/judged/parts';
import { BookProvider } from '../../src/review/Pairs';
import {
  isJudged,
  type PartId,
  partIds,
  signedAs,
  type SignedPart,
  signedParts,
  titleOf,
} from '../../src/review/part-ids';
import { type Language, languages, loadBookWords } from '../../src/words/languages';
import { type Words, wordsIn } from '../../src/words/words';
import { editionIn } from '../lib/edition';
import { root } from '../lib/root.mjs';
import { trainingTexts } from './training';

// Loaded here because Vite's module runner accepts no further import once this file has been evaluated.
await loadBookWords();
const inAll = (): readonly Words[] => languages.map(wordsIn);

/** The SHA-256 hash of a text, as 64 hexadecimal characters. */
const codeOf = (text: string): string => createHash('sha256').update(text).digest('hex');

/** The part of the book that is signed under a name; undefined for the training texts, which are not in the book. */
const partOf = (signed: SignedPart): PartId | undefined =>
  partIds.find((part) => part !== 'sign' && signedAs(part) === signed);

/** The text of a part of the reviewer's book, without its markup. */
function drawnText(part: PartId): string {
  const edition = { version: '', code: '' };
  const markup = renderToStaticMarkup(
    <BookProvider value={{ languages: inAll(), edition, codes: {} }}>
      <PartBody part={part} />
    </BookProvider>,
  );
  return markup.replace(/<[^>]*>/g, '\n').replace(/\s+/g, ' ');
}

/** Where CEOP and the IWF take reports: signed, though no page or book shows it before its turn (5.5.7-a). */
const unprinted = (): string => JSON.stringify([reportAt, updates, sitesNow]);

function textOf(signed: SignedPart): string {
  const part = partOf(signed);
  if (part === undefined) return JSON.stringify(languages.map((language) => [...trainingTexts(language)]));
  const said = isJudged(part) ? JSON.stringify(inAll().map((words) => judged(words, part))) : drawnText(part);
  return JSON.stringify(inAll().map((words) => titleOf(words, part))) + said + (part === 'newer' ? unprinted() : '');
}

/** The content code of a part, computed from its text in all languages and nothing else. */
const partCode = (part: SignedPart): string => codeOf(textOf(part));

/** The code of the edition, and the content code and titles of every part that is signed. */
export interface Codes {
  readonly edition: string;
  readonly parts: Readonly<
    Record<SignedPart, { readonly code: string; readonly title: Readonly<Record<Language, string>> }>
  >;
}

function titlesOf(signed: SignedPart) {
  const part = partOf(signed);
  const titles = inAll().map((words) => [words.language, part ? titleOf(words, part) : words.t('book:training')]);
  return Object.fromEntries(titles) as Record<Language, string>;
}

/** Returns the current codes. */
export const codesNow = (): Codes => ({
  edition: editionIn(root).code,
  parts: Object.fromEntries(
    signedParts.map((part) => [part, { code: partCode(part), title: titlesOf(part) }]),
  ) as Codes['parts'],
});
