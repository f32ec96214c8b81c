import { checkContacts } from '../../../src/contacts/file.ts';
import { command } from './command.ts';
import { doubtsOf } from './doubts.ts';

/** Checks one file of contacts. */
export default command('contacts', checkContacts, doubtsOf);
