import { checkOwnContacts } from './check.ts';
import { command } from './command.ts';
import { doubtsOf } from './doubts.ts';

/** Checks one file of contacts. */
export default command('contacts', checkOwnContacts, doubtsOf);
