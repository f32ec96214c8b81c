import { command } from '../contacts/command.ts';
import { checkAreas } from './check.ts';

/** Checks one file of the areas that are offered first. */
export default command('areas', checkAreas);
