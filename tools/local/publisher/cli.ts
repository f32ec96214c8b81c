import { command } from '../contacts/command.ts';
import { checkPublisher } from './check.ts';

/** Checks one file of who publishes the app. */
export default command('publisher', checkPublisher);
