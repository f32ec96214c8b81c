import type { Plugin } from 'vite';
import { checkAreas } from './areas/check.ts';
import { checkConfirmations, confirmationsDoubts } from './confirmations/check.ts';
import { checkOwnContacts, contactsDoubts } from './contacts/check.ts';
import { localFile } from './contacts/local-file.ts';

/** Builds in the adopter's contacts, with a warning for each that needs a second look. */
export const contacts = (): Plugin => localFile('contacts', checkOwnContacts, { doubts: contactsDoubts });

/** Builds in which areas are offered first. */
export const areasOffered = (): Plugin => localFile('areas', checkAreas);

/** Builds in what the organisation confirmed, with a warning for what needs a second look. */
export const confirmations = (): Plugin =>
  localFile('confirmations', checkConfirmations, { doubts: confirmationsDoubts });
