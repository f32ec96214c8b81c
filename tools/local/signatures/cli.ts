import { readText } from '../../replay/read-text.ts';
import { cannot } from '../../build/cannot.ts';
import { codesNow } from '../../book/codes-now.ts';
import type { Codes } from '../../book/codes.tsx';
import { signedParts } from '../../../src/review/part-ids.ts';
import { inWords } from '../contacts/in-words.ts';
import { today } from '../contacts/today.ts';
import { readSigned, type Signed } from './signed.ts';

function lineOf({ by, of, on, again, edition, parts, isOther }: Signed): readonly string[] {
  const other = isOther ? `; for another edition, ${edition.slice(0, 8)}` : '';
  return parts.map(
    ({ part, isChanged }) =>
      `${isChanged ? 'changed since' : 'signed'}  ${part}  (${by} of ${of.en}, ${on}; again by ${again}${other})`,
  );
}

/** A signature to fill in: with the codes as they stand, and places for who signed what, and when. */
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
 * Checks one file of signatures, and says of each part whether its signature still stands; without a file prints a
 * signature of this copy to fill in, with its codes.
 * In: the file; what works out the codes. Out: the exit code: 0 where the file is right, 2 where it is wrong or cannot be read.
 */
export default async function main(args: readonly string[], codesOf = codesNow): Promise<number> {
  const [file] = args;
  if (args.length > 1) return cannot('usage: npm run tool -- signatures [FILE]');
  if (file === undefined) {
    console.log(toFillIn(await codesOf()));
    return 0;
  }
  const text = readText(file);
  if (text === undefined) return cannot(`${file}: cannot be read; is the name right?`);
  const result = await readSigned(text, today(), codesOf);
  if ('faults' in result) return cannot(...result.faults.map((mistake) => inWords(file, mistake)));
  result.content.flatMap(lineOf).forEach((line) => console.log(line));
  console.log('ok');
  return 0;
}
