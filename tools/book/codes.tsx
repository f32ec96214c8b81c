import { createHash } from 'node:crypto';
import { renderToStaticMarkup } from 'react-dom/server';
import { facts } from '../../src/newer/facts';
import { reportAt, sitesNow } from '../../src/newer/sites';
import { Part } from '../../src/review/Book';
import { BookProvider } from '../../src/review/Pairs';
import { type JudgementId, type PartId, type SignedPart, signedParts } from '../../src/review/part-ids';
import { type Language, languages, loadBookWords } from '../../src/words/languages';
import { type Words, wordsIn } from '../../src/words/words';
import { editionIn } from '../lib/edition';
import { root } from '../lib/root.mjs';
import { judgementPart } from './judgement/parts';
import { trainingTexts } from './training';

// At once: what runs this file takes no import once it has been read.
await loadBookWords();
/** Their texts as they are now. */
const inAll = (): readonly Words[] => languages.map(wordsIn);

/** A code of 64 characters that a text gives every time, and another text does not (SHA-256). */
const codeOf = (text: string): string => createHash('sha256').update(text).digest('hex');

const isOf = (part: SignedPart, book: 'judgement' | 'reference'): boolean => part.startsWith(book);
const idOf = (part: SignedPart): string => part.slice(part.indexOf('/') + 1);

/** What a part of the reviewer's book draws, without how it looks. */
function drawnText(part: PartId): string {
  const edition = { version: '', code: '' };
  const markup = renderToStaticMarkup(
    <BookProvider value={{ languages: inAll(), edition, codes: {} }}>
      <Part part={part} />
    </BookProvider>,
  );
  return markup.replace(/<[^>]*>/g, '\n').replace(/\s+/g, ' ');
}

/** Where CEOP and the IWF take a report: no page names it before its turn, a book neither (5.5.7-a), and yet it is signed. */
const unprinted = (): string => JSON.stringify([reportAt, facts, sitesNow]);

function textOf(part: SignedPart): string {
  if (part === 'reference/training') return JSON.stringify(languages.map((language) => [...trainingTexts(language)]));
  if (part === 'reference/since') return drawnText('since') + unprinted();
  return isOf(part, 'judgement')
    ? JSON.stringify(inAll().map((words) => judgementPart(words, idOf(part) as JudgementId)))
    : drawnText(idOf(part) as PartId);
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

function titleIn({ t }: Words, part: SignedPart): string {
  if (part === 'reference/training') return t('book:training');
  return isOf(part, 'judgement')
    ? t(`judgement:parts/${idOf(part) as JudgementId}`)
    : t(`book:parts/${idOf(part) as PartId}`);
}

const titleOf = (part: SignedPart) =>
  Object.fromEntries(inAll().map((words) => [words.language, titleIn(words, part)])) as Record<Language, string>;

/** The codes as they stand now. */
export const codesNow = (): Codes => ({
  edition: editionIn(root).code,
  parts: Object.fromEntries(
    signedParts.map((part) => [part, { code: partCode(part), title: titleOf(part) }]),
  ) as Codes['parts'],
});
