import { join } from 'node:path';
import { root } from '../../lib/root.mjs';

/** Where the bench keeps what it installs and builds; not in git. Within the project, so that a copy of it finds its packages. */
export const cache = join(root, '.bench');
