import { faultsInWords } from 'virtual:text-checks';
import type { Language } from '../words/languages';
import type { ChangedText } from './changed-text';

/** What is wrong in the new Welsh of a text, as an import would say it, but for spelling and mutations. In: the text, and the language to say it in. */
export function faultsOf({ key, english, before, welsh }: ChangedText, language: Language): readonly string[] {
  const [file = '', place = ''] = key.split(':');
  return faultsInWords({ file: `${file}.json`, key: place, en: english, cy: before }, welsh, language);
}
