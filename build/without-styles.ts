import type { Plugin } from 'vite';

/** Loads screens outside of a page without their styles: what they say does not hang on how they look. */
export const withoutStyles: Plugin = {
  name: 'clear-steps:without-styles',
  enforce: 'pre',
  resolveId: (id) => (id.endsWith('.scss') ? '\0without-styles' : null),
  load: (id) => (id === '\0without-styles' ? '' : null),
};
