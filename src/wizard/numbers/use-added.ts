import type { Numbers } from '../../contacts/contacts';
import { readNumbers } from '../../contacts/file';
import { useKeptText } from './local-numbers';
import { useSession } from '../../session/session';

/** The numbers added on this device, as they stand. */
export function useAdded(): Numbers {
  const { today } = useSession();
  return readNumbers(useKeptText(), today());
}
