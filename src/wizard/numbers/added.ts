import type { Numbers } from '../../contacts/contacts';
import { readNumbers } from '../../contacts/file';
import { useKeptText } from './local-numbers';

/** Returns the numbers added on this device, kept up to date. */
export const useAdded = (): Numbers => readNumbers(useKeptText());
