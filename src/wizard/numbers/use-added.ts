import type { Numbers } from '../../contacts/contacts';
import { readNumbers } from '../../contacts/file';
import { useKeptText } from './local-numbers';

/** The numbers added on this device, as they stand. */
export const useAdded = (): Numbers => readNumbers(useKeptText());
