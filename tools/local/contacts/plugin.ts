import type { Plugin } from 'vite';
import { checkOwnContacts } from './check.ts';
import { doubtsOf } from './doubts.ts';
import { localFile } from './local-file.ts';

/** Bakes the adopter's contacts in; one that wants a second look is warned of. */
export const contacts = (): Plugin => localFile('contacts', checkOwnContacts, { doubts: doubtsOf });
