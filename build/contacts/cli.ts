import { readText } from '../../src/cli/read-text.ts';
import { checkContacts } from '../../src/contacts/file/check.ts';
import { cannot } from '../cannot.ts';
import { inWords } from './in-words.ts';
import { today } from './today.ts';

/**
 * Checks one local numbers file and says what it found.
 * In: the command's arguments. Out: the exit code: 0 when the file is right, 2 when it is wrong,
 * cannot be read, or no file (or more than one) was named.
 */
export default function main(args: string[]): number {
  const [file] = args;
  if (file === undefined || args.length > 1) return cannot('usage: npm run contacts -- FILE');
  const text = readText(file);
  if (text === undefined) return cannot(`${file}: cannot be read; is the name right?`);
  const result = checkContacts(text, today());
  if ('mistakes' in result) return cannot(...result.mistakes.map((mistake) => inWords(file, mistake)));
  console.log('ok');
  return 0;
}
