import { join } from 'node:path';
import { type SignedPart, signedParts } from '../../../src/review/part-ids.ts';
import type { Language } from '../../../src/words/language-ids.ts';
import type { Codes } from '../../drawn/codes.tsx';
import { type Read } from '../../../src/validation/text.ts';
import { inWords, type Mistake } from '../../lib/in-words.ts';
import { localText } from '../contacts/local-file.ts';
import { checkSignatures, type Signature, type Signatures } from './check.ts';

/** A part that was signed, and whether its content is another now. */
export interface PartSigned {
  readonly part: SignedPart;
  readonly title: Readonly<Record<Language, string>>;
  readonly isChanged: boolean;
}
/** A signature as it stands now: with the parts of which no later one of its role and organisation is there. */
export interface Signed extends Omit<Signature, 'parts'> {
  readonly parts: readonly PartSigned[];
  /** Whether another edition than the present one was signed. */
  readonly isOther: boolean;
}

/** In the order of their days; those of one day in that of the file. */
const inOrder = (signatures: readonly Signature[]): readonly Signature[] =>
  [...signatures].sort(({ on: one }, { on: other }) => (one < other ? -1 : Number(one > other)));

/** Every signature as it stands now, the oldest first. In: what the file holds; the codes as they stand. */
export function signedNow({ signatures = [] }: Signatures, codes: Codes): readonly Signed[] {
  const all = inOrder(signatures);
  return all.flatMap((one, at) => {
    const isLast = (part: SignedPart) =>
      one.parts[part] !== undefined
      && !all
        .slice(at + 1)
        .some(({ by, of, parts }) => by === one.by && of.en === one.of.en && parts[part] !== undefined);
    const parts = signedParts.filter(isLast).map((part) => ({
      part,
      title: codes.parts[part].title,
      isChanged: one.parts[part] !== codes.parts[part].code,
    }));
    return parts.length > 0 ? [{ ...one, parts, isOther: one.edition !== codes.edition }] : [];
  });
}

/**
 * Reads the text of a file of signatures against the codes as they stand, which are worked out only where something is signed.
 * In: the text; today as year-month-day; what works out the codes. Out: the signatures, or the mistakes.
 */
export async function readSigned(
  source: string,
  today: string,
  codesOf: () => Promise<Codes>,
): Promise<Read<readonly Signed[], Mistake['code']>> {
  const read = checkSignatures(source, today);
  if ('faults' in read) return read;
  if ((read.content.signatures ?? []).length === 0) return { content: [] };
  const codes = await codesOf();
  const again = checkSignatures(source, today, codes);
  return 'faults' in again ? again : { content: signedNow(again.content, codes) };
}

/** What is signed in a folder in which `local` stands, or every mistake in words. In: the folder; today as year-month-day; what works out the codes; the language of the words, else English. */
export async function signedIn(
  folder: string,
  today: string,
  codesOf: () => Promise<Codes>,
  language: Language = 'en',
): Promise<{ readonly signed: readonly Signed[] } | { readonly mistakes: readonly string[] }> {
  const file = 'local/signatures.json';
  const read = await readSigned(localText(join(folder, file)), today, codesOf);
  return 'faults' in read
    ? { mistakes: read.faults.map((mistake) => inWords(file, mistake, language)) }
    : { signed: read.content };
}
