import { cannot } from '../build/cannot.ts';
import { readAddress } from '../hosting/address.ts';
import { say } from '../hosting/words.ts';
import { root } from '../lib/root.mjs';
import { languageAsked } from '../words/asked.ts';
import { webClip } from './web-clip.ts';

/**
 * Prints a profile for the home screen of managed iPads. In: the address of https; `--cy` for the one that opens in Welsh.
 * Returns the exit code: 2 where the address is not given rightly.
 */
export default function main(args: readonly string[]): number {
  const [language, [given = '']] = languageAsked(args);
  const address = readAddress(given);
  if (address?.protocol !== 'https:') return cannot(say('clipUsage'));
  process.stdout.write(webClip(address, root, language));
  return 0;
}
