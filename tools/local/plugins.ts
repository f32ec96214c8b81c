import type { Plugin } from 'vite';
import { checkAreas } from './areas/check.ts';
import { checkConfirmations, confirmationsDoubts } from './confirmations/check.ts';
import { checkOwnContacts, contactsDoubts } from './contacts/check.ts';
import { localFile } from './contacts/local-file.ts';

/** Bakes the adopter's contacts in; one that wants a second look is warned of. */
export const contacts = (): Plugin => localFile('contacts', checkOwnContacts, { doubts: contactsDoubts });

/** Bakes in which areas are offered first. */
export const areasOffered = (): Plugin => localFile('areas', checkAreas);

/** Bakes in what the organisation confirmed; what wants a second look is warned of. */
export const confirmations = (): Plugin =>
  localFile('confirmations', checkConfirmations, { doubts: confirmationsDoubts });
