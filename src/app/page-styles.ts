/** Asks for the styles as a file where they do not hold within the page, since a host's own policy allows none there. */
export function ensureStyles(): void {
  const within = document.querySelector<HTMLStyleElement>('style[data-file]');
  if (!within || within.sheet) return;
  document.head.append(
    Object.assign(document.createElement('link'), { rel: 'stylesheet', href: within.dataset['file'] }),
  );
}
