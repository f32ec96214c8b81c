import { dueOn } from '../../../src/case/due.ts';
import { dayWithin, lastDay } from '../../../src/contacts/contacts.ts';
import { inEachLanguage, name } from '../../../src/contacts/texts.ts';
import { firstEdition } from '../../../src/contacts/values.ts';
import { roles } from '../../../src/updates/roles.ts';
import { faultsOf } from '../../../src/validation/check.ts';
import {
  also,
  anyText,
  type CodeOf,
  eachOf,
  type Fault,
  type Infer,
  listOf,
  objectOf,
  oneOf,
  optional,
  textThat,
  within,
} from '../../../src/validation/schema.ts';
import { type Read, readText, type SyntaxCode } from '../../../src/validation/text.ts';
import { signedParts } from '../../../src/review/part-ids.ts';
import type { Codes } from '../../drawn/codes.tsx';

const fullCode = /^[\da-f]{64}$/;
const code = textThat((text) => (fullCode.test(text) ? undefined : 'not-code'), { pattern: fullCode.source });

const parts = also(
  eachOf(signedParts, code, [], 'unknown-part'),
  (given, place): readonly Fault<'no-parts'>[] => (Object.keys(given).length > 0 ? [] : [{ place, code: 'no-parts' }]),
  { minProperties: 1 },
);

/** The schema for a signature: who signed, on what day, which edition, and each part with the code of its content. */
export const signature = (today: string) =>
  also(
    objectOf({
      by: oneOf(roles, 'not-role'),
      of: inEachLanguage(name),
      on: dayWithin(firstEdition, today),
      again: dayWithin(firstEdition, lastDay, today),
      edition: code,
      parts,
    }),
    ({ on, again: given }, place): readonly Fault<'not-later' | 'too-late'>[] => {
      // Within the year after which a confirmation is due too.
      const code = given <= on ? 'not-later' : given > dueOn(on, 'fact') ? 'too-late' : undefined;
      return code === undefined ? [] : [{ place: within(place, 'again'), code, about: { given, on } }];
    },
  );

/** The schema for a file of signatures. `today` is year-month-day. */
export const signaturesFile = (today: string) =>
  objectOf({ $schema: optional(anyText), signatures: optional(listOf(signature(today), { mayRepeat: true })) });

/** What local/signatures.json holds once it has passed the check. */
export type Signatures = Infer<ReturnType<typeof signaturesFile>>;
/** One of its signatures. */
export type Signature = Infer<ReturnType<typeof signature>>;
type Code = CodeOf<ReturnType<typeof signaturesFile>> | SyntaxCode | 'given-twice' | 'other-code';

/** Finds mistyped codes: a signature of the present edition must have the present code for each part. */
const mistyped = ({ signatures = [] }: Signatures, codes: Codes): readonly Fault<'other-code'>[] =>
  signatures.flatMap(({ edition, parts: given }, at) =>
    signedParts.flatMap((part) =>
      edition === codes.edition && given[part] !== undefined && given[part] !== codes.parts[part].code
        ? [{ place: `signatures[${String(at)}].parts.${part}`, code: 'other-code' as const, about: { part } }]
        : [],
    ),
  );

/**
 * Checks the text of a file of signatures. `today` is year-month-day; `codes` are the present codes, if known. Returns
 * its content, or the mistakes.
 */
export const checkSignatures = (source: string, today: string, codes?: Codes): Read<Signatures, Code> =>
  readText<Signatures, Code>(source, (file): readonly Fault<Code>[] => {
    const faults = faultsOf(signaturesFile(today), file);
    return faults.length > 0 || codes === undefined ? faults : mistyped(file as Signatures, codes);
  });
