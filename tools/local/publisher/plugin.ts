import type { Plugin } from 'vite';
import { localFile } from '../contacts/local-file.ts';
import { checkPublisher } from './check.ts';

/** Bakes in who publishes the app. */
export const publisher = (): Plugin => localFile('publisher', checkPublisher);
