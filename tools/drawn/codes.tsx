import { createHash } from 'node:crypto';
import { renderToStaticMarkup } from 'react-dom/server';
import { facts } from '../../src/updates/facts';
import { reportAt, sitesNow } from '../../src/updates/sites';
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

// At once: what runs this file takes no import once it has been read.
await loadBookWords();
/** Their texts as they are now. */
const inAll = (): readonly Words[] => languages.map(wordsIn);

/** A code of 64 characters that a text gives every time, and another text does not (SHA-256). */
const codeOf = (text: string): string => createHash('sha256').update(text).digest('hex');

/** The part of the book that is signed under a name; undefined for the texts of training, which are no part of it. */
const partOf = (signed: SignedPart): PartId | undefined =>
  partIds.find((part) => part !== 'sign' && signedAs(part) === signed);

/** What a part of the reviewer's book draws, without how it looks. */
function drawnText(part: PartId): string {
  const edition = { version: '', code: '' };
  const markup = renderToStaticMarkup(
    <BookProvider value={{ languages: inAll(), edition, codes: {} }}>
      <PartBody part={part} />
    </BookProvider>,
  );
  return markup.replace(/<[^>]*>/g, '\n').replace(/\s+/g, ' ');
}

/** Where CEOP and the IWF take a report: no page names it before its turn, a book neither (5.5.7-a), and yet it is signed. */
const unprinted = (): string => JSON.stringify([reportAt, facts, sitesNow]);

function textOf(signed: SignedPart): string {
  const part = partOf(signed);
  if (part === undefined) return JSON.stringify(languages.map((language) => [...trainingTexts(language)]));
  const said = isJudged(part) ? JSON.stringify(inAll().map((words) => judged(words, part))) : drawnText(part);
  return JSON.stringify(inAll().map((words) => titleOf(words, part))) + said + (part === 'newer' ? unprinted() : '');
}

/** The content code of a part: of what it says in all languages, and of nothing else. */
const partCode = (part: SignedPart): string => codeOf(textOf(part));

/** Every part that is signed, by its title in each language and its content code; and the code of the edition. */
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

/** The codes as they stand now. */
export const codesNow = (): Codes => ({
  edition: editionIn(root).code,
  parts: Object.fromEntries(
    signedParts.map((part) => [part, { code: partCode(part), title: titlesOf(part) }]),
  ) as Codes['parts'],
});
