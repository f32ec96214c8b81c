/**
 * Returns the address of a page's folder, ending in a slash, from the address of the folder or of its index.html.
 * Returns undefined if it is not an http or https address.
 */
export function readAddress(given: string): URL | undefined {
  if (!/^https?:\/\//i.test(given) || !URL.canParse(given)) return undefined;
  const { origin, pathname } = new URL(given);
  return new URL(`${pathname.replace(/(^|\/)index\.html$/, '$1').replace(/\/?$/, '/')}`, origin);
}
