import { join } from 'node:path';
import type { Contacts } from '../../src/contacts/own.ts';
import type { Read } from '../../src/validation/text.ts';
import type { Language } from '../../src/words/language-ids.ts';
import { type Areas, checkAreas } from './areas/check.ts';
import { type Confirmations, checkConfirmations } from './confirmations/check.ts';
import { checkOwnContacts } from './contacts/check.ts';
import { inWords, type Mistake } from '../lib/in-words.ts';
import { localText } from './contacts/local-file.ts';
import { checkSignatures, type Signatures } from './signatures/check.ts';
import { checkOrganisation, type LocalOrganisation } from './organisation/check.ts';

/** The content of the adopter's own files. */
export interface Local {
  readonly contacts: Contacts;
  readonly areas: Areas;
  readonly confirmations: Confirmations;
  readonly organisation: LocalOrganisation;
  readonly signatures: Signatures;
}

/** Returns the content of a file, or undefined once its mistakes are reported. */
function contentOf<T>(read: Read<T, Mistake['code']>, tell: (mistake: Mistake) => void): T | undefined {
  if ('content' in read) return read.content;
  read.faults.forEach(tell);
  return undefined;
}

/**
 * Reads and checks all of the adopter's own files. `folder` is the one that contains `local`; `today` is
 * year-month-day. Returns their content, or every mistake in words.
 */
export function localFiles(
  folder: string,
  today: string,
  language: Language = 'en',
): Local | { readonly mistakes: readonly string[] } {
  const mistakes: string[] = [];
  const read = <T>(
    name: string,
    check: (text: string, today: string, folder: string) => Read<T, Mistake['code']>,
  ): T | undefined =>
    contentOf(check(localText(join(folder, `local/${name}.json`)), today, join(folder, 'local')), (one) =>
      mistakes.push(inWords(`local/${name}.json`, one, language)),
    );
  const contacts = read('contacts', checkOwnContacts);
  const areas = read('areas', checkAreas);
  const confirmations = read('confirmations', checkConfirmations);
  const organisation = read('organisation', checkOrganisation);
  const signatures = read('signatures', (text, day) => checkSignatures(text, day));
  return contacts && areas && confirmations && organisation && signatures
    ? { contacts, areas, confirmations, organisation, signatures }
    : { mistakes };
}
