import areas from 'virtual:areas';
import { authorities, type AuthorityId } from '../../contacts/authorities';

/** Every local authority of Wales, those first that the organisation works in, in its order. */
export const areasInOrder: readonly AuthorityId[] = [
  ...new Set([...(areas.offered ?? []), ...(Object.keys(authorities) as AuthorityId[])]),
];
