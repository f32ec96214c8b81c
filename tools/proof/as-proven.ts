import { edition } from '../lib/edition-plugin';
import { areasOffered, confirmations, contacts } from '../local/plugins';
import { organisation } from '../local/organisation/plugin';
import { signatures } from '../local/signatures/plugin';
import { withoutStyles } from '../lib/without-styles.mjs';
import { copies } from './local/plugin';
import { root } from '../lib/root.mjs';

/** How the app is loaded to be proven. */
export const asProven = {
  root,
  mode: 'production',
  logLevel: 'error' as const,
  plugins: [
    edition(),
    contacts(),
    areasOffered(),
    confirmations(),
    organisation(),
    signatures(),
    copies(),
    withoutStyles,
  ],
};
