/** The text files of a language that the first load leaves out; a screen that needs one waits for it. */
export const lazyNamespaces: readonly string[] = ['pages', 'training'];
