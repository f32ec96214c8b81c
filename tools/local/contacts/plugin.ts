import type { Plugin } from 'vite';
import { checkContacts } from '../../../src/contacts/file.ts';
import { localFile } from './local-file.ts';

/** Bakes the adopter's local numbers in. */
export const contacts = (): Plugin => localFile('contacts', checkContacts);
