import { checkContacts } from '../../../src/contacts/file.ts';
import { command } from './command.ts';

/** Checks one local numbers file. */
export default command('contacts', checkContacts);
