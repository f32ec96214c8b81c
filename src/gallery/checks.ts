import { faultsInWords } from 'virtual:text-checks';
import type { ChangedText } from '../training/loads';
import type { Language } from '../words/languages';
import { textOf } from './texts';

/** What is wrong in the new Welsh of a text, as an import would say it, but for spelling and mutations. In: the text, and the language to say it in. */
export function faultsOf({ key, before, welsh }: ChangedText, language: Language): readonly string[] {
  const [file = '', place = ''] = key.split(':');
  return faultsInWords({ file: `${file}.json`, key: place, en: textOf('en', key), cy: before }, welsh, language);
}
