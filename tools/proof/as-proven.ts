import { edition } from '../lib/edition-plugin';
import { areasOffered, confirmations, contacts } from '../local/plugins';
import { organisation } from '../local/organisation/plugin';
import { signatures } from '../local/signatures/plugin';
import { withoutStyles } from '../lib/without-styles.mjs';
import { root } from '../lib/root.mjs';

/** The Vite settings with which the app is loaded for the proof. */
export const proofConfig = {
  root,
  mode: 'production',
  logLevel: 'error' as const,
  plugins: [edition(), contacts(), areasOffered(), confirmations(), organisation(), signatures(), withoutStyles],
};
