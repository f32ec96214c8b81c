/**
 * Loads screens outside a page without their styles, since what they say does not depend on how they look.
 * @type {import('vite').Plugin}
 */
export const withoutStyles = {
  name: 'clear-steps:without-styles',
  enforce: 'pre',
  resolveId: (id) => (id.endsWith('.scss') ? '\0without-styles' : null),
  load: (id) => (id === '\0without-styles' ? '' : null),
};
