/**
 * Loads screens outside of a page without their styles: what they say does not hang on how they look.
 * @type {import('vite').Plugin}
 */
export const withoutStyles = {
  name: 'clear-steps:without-styles',
  enforce: 'pre',
  resolveId: (id) => (id.endsWith('.scss') ? '\0without-styles' : null),
  load: (id) => (id === '\0without-styles' ? '' : null),
};
