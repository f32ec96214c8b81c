import { factIds, facts } from '../../src/newer/facts';
import { knownAs, stateOf } from '../../src/wizard/newer/age.ts';
import type { Language } from '../../src/words/language-ids.ts';
import { plainError } from '../build/plain-error.ts';
import { fill } from '../build/fill.ts';
import { type Headers, headersFor, secureHeaders } from '../hosting/headers.ts';
import { localFiles } from '../local/files.ts';
import { today } from '../local/contacts/today.ts';
import { wordsOf as adoptWords } from '../local/words.ts';
import { waitingOf } from '../translations/waiting.ts';
import { keptTable } from './kept.ts';
import { lastRun } from './last-run.ts';
import { wordsOf } from './words.ts';

/** The day of what is made: that of the commit, where a release is made of one, so that it is the same on another day; else today. */
function dayHere(): string {
  const seconds = process.env['SOURCE_DATE_EPOCH'];
  return seconds === undefined ? today() : new Date(Number(seconds) * 1000).toISOString().slice(0, 10);
}

/** How many of the newer facts nobody has confirmed who can, or did so too long ago. Throws where a file of the organisation's own is wrong. */
function confirmed(language: Language, root: string): string {
  const local = localFiles(root, today());
  if ('mistakes' in local) throw plainError(local.mistakes.join('\n'));
  const own = local.confirmations.facts ?? {};
  const left = factIds.filter((id) => stateOf(knownAs(facts[id], own[id]), dayHere()) !== 'confirmed').length;
  return fill(wordsOf[language].confirmed, { left, all: factIds.length });
}

/** How many texts of the walk wait for the Welsh reader. */
export function welshRead(language: Language, root: string): string {
  const waiting = waitingOf(root).find(({ role }) => role === 'welsh-reader');
  return fill(adoptWords[language].waiting['welsh-reader'], { left: waiting?.left ?? 0, all: waiting?.all ?? 0 });
}

/** What a host is told to send with the page. */
export const pageHeaders: Headers = { ...headersFor('page'), ...secureHeaders };
const headerList = (): string =>
  Object.entries(pageHeaders)
    .map(([name, value]) => `- \`${name}: ${value}\``)
    .join('\n');

/** What a draft can ask for by name, from what was recorded in this version. In: the language, and the folder of the project. */
export const figures: Readonly<Record<string, (language: Language, root: string) => string>> = {
  run: (language) => lastRun(language),
  confirmed,
  welshRead,
  keptTable,
  headers: headerList,
};
