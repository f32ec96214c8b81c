import type { Plugin } from 'vite';
import { localFile } from '../contacts/local-file.ts';
import { checkAreas } from './check.ts';

/** Bakes in which areas are offered first. */
export const areasOffered = (): Plugin => localFile('areas', checkAreas);
