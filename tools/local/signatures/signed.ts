import { join } from 'node:path';
import { type SignedPart, signedParts } from '../../../src/review/part-ids.ts';
import type { Language } from '../../../src/words/language-ids.ts';
import type { Codes } from '../../drawn/codes.tsx';
import { type Read } from '../../../src/validation/text.ts';
import { inWords, type Mistake } from '../../lib/in-words.ts';
import { localText } from '../contacts/local-file.ts';
import { checkSignatures, type Signature, type Signatures } from './check.ts';

/** A part that was signed, and whether its content has changed since. */
export interface PartSigned {
  readonly part: SignedPart;
  readonly title: Readonly<Record<Language, string>>;
  readonly isChanged: boolean;
}
/** A signature as it is now, without the parts that its role and organisation signed again later. */
export interface Signed extends Omit<Signature, 'parts'> {
  readonly parts: readonly PartSigned[];
  /** Whether another edition than the present one was signed. */
  readonly isOther: boolean;
}

/** Sorts by day; those of the same day keep the order of the file. */
const inOrder = (signatures: readonly Signature[]): readonly Signature[] =>
  [...signatures].sort(({ on: one }, { on: other }) => (one < other ? -1 : Number(one > other)));

/** Returns every signature as it is now against the present codes, the oldest first. */
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
 * Reads the text of a file of signatures against the present codes, which are worked out only if something is signed.
 * `today` is year-month-day. Returns the signatures, or the mistakes.
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

/** Returns the signatures in the folder that contains `local`, or every mistake in words. `today` is year-month-day. */
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
