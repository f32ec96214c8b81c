import { i18next } from '../words/languages';
import type { ChangedText } from './changed-text';
import { textOf } from './texts';

/** The Welsh that was changed here, by its key: held in this page alone. */
export type Changes = ReadonlyMap<string, ChangedText>;

/** Shows other Welsh at a key, wherever it stands. */
function show(key: string, welsh: string): void {
  const [file = '', place = ''] = key.split(':');
  i18next.addResource('cy', file, place, welsh);
}

/** Shows all changes again: whoever changes the language has its texts loaded anew. */
export const showAgain = (changes: Changes): void => changes.forEach(({ key, welsh }) => show(key, welsh));

/** The changes once a text has this Welsh, which is shown from now on. What is as it was is no change. */
export function withWelsh(changes: Changes, key: string, welsh: string): Changes {
  const before = changes.get(key)?.before ?? textOf('cy', key);
  show(key, welsh);
  const others = [...changes].filter(([other]) => other !== key);
  return new Map(
    welsh === before ? others : [...others, [key, { key, english: textOf('en', key), before, welsh }] as const],
  );
}
