/**
 * The address of a page's folder, ending in a slash.
 * In: an address as a person gives it, of the folder or of its index.html. Out: undefined where it is not one of http or https.
 */
export function readAddress(given: string): URL | undefined {
  if (!/^https?:\/\//i.test(given) || !URL.canParse(given)) return undefined;
  const { origin, pathname } = new URL(given);
  return new URL(`${pathname.replace(/(^|\/)index\.html$/, '$1').replace(/\/?$/, '/')}`, origin);
}
