import { createHash } from 'node:crypto';
import { renderToStaticMarkup } from 'react-dom/server';
import { Part } from '../../src/review/Book';
import { editionText } from '../../src/review/edition';
import { BookProvider } from '../../src/review/Pairs';
import { type JudgementId, type PartId, type SignedPart, signedParts } from '../../src/review/part-ids';
import { type Language, languages, loadBookWords } from '../../src/words/languages';
import { wordsIn } from '../../src/words/words';
import { judgementPart } from './judgement/parts';

// At once: what runs this file takes no import once it has been read.
await loadBookWords();
const all = languages.map(wordsIn);

/** A code of 64 characters that a text gives every time, and another text does not (SHA-256). */
const codeOf = (text: string): string => createHash('sha256').update(text).digest('hex');

/** The full code of the edition as it stands: the one place from which signatures and the judgement book take it. */
const editionCode = (): string => codeOf(editionText(all));

const isOf = (part: SignedPart, book: 'judgement' | 'reference'): boolean => part.startsWith(book);
const idOf = (part: SignedPart): string => part.slice(part.indexOf('/') + 1);

/** What a part of the reviewer's book draws, without how it looks. */
function drawnText(part: PartId): string {
  const edition = { version: '', code: '' };
  const markup = renderToStaticMarkup(
    <BookProvider value={{ languages: all, edition, codes: {} }}>
      <Part part={part} />
    </BookProvider>,
  );
  return markup.replace(/<[^>]*>/g, '\n').replace(/\s+/g, ' ');
}

const textOf = (part: SignedPart): string =>
  isOf(part, 'judgement')
    ? JSON.stringify(all.map((words) => judgementPart(words, idOf(part) as JudgementId)))
    : drawnText(idOf(part) as PartId);

/** The content code of a part: of what it draws in all languages, and of nothing else. */
const partCode = (part: SignedPart): string => codeOf(textOf(part));

/** Every part that is signed, by its title in each language and its content code; and the code of the edition. */
export interface Codes {
  readonly edition: string;
  readonly parts: Readonly<
    Record<SignedPart, { readonly code: string; readonly title: Readonly<Record<Language, string>> }>
  >;
}

const titleOf = (part: SignedPart) =>
  Object.fromEntries(
    all.map(({ language, t }) => [
      language,
      isOf(part, 'judgement')
        ? t(`judgement:parts/${idOf(part) as JudgementId}`)
        : t(`book:parts/${idOf(part) as PartId}`),
    ]),
  ) as Record<Language, string>;

/** The codes as they stand now. */
export const codesNow = (): Codes => ({
  edition: editionCode(),
  parts: Object.fromEntries(
    signedParts.map((part) => [part, { code: partCode(part), title: titleOf(part) }]),
  ) as Codes['parts'],
});
