import { command } from '../contacts/command.ts';
import { checkOrganisation } from './check.ts';

/** Checks one file of who publishes the app. */
export default command('organisation', checkOrganisation);
