import { readText } from '../../replay/read-text.ts';
import { cannot } from '../../lib/cannot.ts';
import { fill } from '../../lib/fill.ts';
import { languageAsked } from '../../lib/asked.ts';
import type { Language } from '../../../src/words/language-ids.ts';
import { wordsOf } from '../../lib/local-words.ts';
import { codesNow } from '../../drawn/codes-now.ts';
import type { Codes } from '../../drawn/codes.tsx';
import { signedParts } from '../../../src/review/part-ids.ts';
import { inWords } from '../../lib/in-words.ts';
import { today } from '../../lib/today.ts';
import { readSigned, type Signed } from './signed.ts';

/** Returns a line for each signed part, and whether its signature is still valid: `STATE  PART  (WHO, WHEN)`. */
function linesOf({ by, of, on, again, edition, parts, isOther }: Signed, language: Language): readonly string[] {
  const { stands, changedSince, how, howOther } = wordsOf[language].signed;
  const who = fill(isOther ? howOther : how, { by, of: of[language], on, again, code: edition.slice(0, 8) });
  return parts.map(({ part, isChanged }) => `${isChanged ? changedSince : stands}  ${part}  (${who})`);
}

/** Returns a signature to fill in: the present codes, and places for who signed what, and when. */
const toFillIn = ({ edition, parts }: Codes): string =>
  JSON.stringify(
    {
      ...{ by: '', of: { en: '', cy: '' }, on: '', again: '', edition },
      parts: Object.fromEntries(signedParts.map((part) => [part, parts[part].code])),
    },
    undefined,
    2,
  );

/**
 * Checks one file of signatures, and says for each part whether its signature is still valid. Without a file, prints a
 * signature of this copy to fill in, with its codes. `--cy` is for Welsh. Returns the exit code: 0 if the file is
 * right, 2 if it is wrong or cannot be read.
 */
export default async function main(args: readonly string[], codesOf = codesNow): Promise<number> {
  const [language, [file, ...more]] = languageAsked(args);
  const { command, signed } = wordsOf[language];
  if (more.length > 0) return cannot(signed.usage);
  if (file === undefined) {
    console.log(toFillIn(await codesOf()));
    return 0;
  }
  const text = readText(file);
  if (text === undefined) return cannot(fill(command.unreadable, { file }));
  const result = await readSigned(text, today(), codesOf);
  if ('faults' in result) return cannot(...result.faults.map((mistake) => inWords(file, mistake, language)));
  result.content.flatMap((one) => linesOf(one, language)).forEach((line) => console.log(line));
  console.log('ok');
  return 0;
}
