import type { Plugin } from 'vite';
import { localFile } from '../contacts/local-file.ts';
import { checkConfirmations } from './check.ts';
import { doubtsOf } from './doubts.ts';

/** Bakes in what the organisation confirmed; what wants a second look is warned of. */
export const confirmations = (): Plugin => localFile('confirmations', checkConfirmations, { doubts: doubtsOf });
