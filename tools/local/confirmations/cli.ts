import { command } from '../contacts/command.ts';
import { checkConfirmations } from './check.ts';
import { doubtsOf } from './doubts.ts';

/** Checks one file of what the organisation confirmed. */
export default command('confirmations', checkConfirmations, doubtsOf);
