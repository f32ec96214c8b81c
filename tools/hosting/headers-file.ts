import { kindOf, ownHeaders, secureHeaders, sharedHeaders, type Headers } from './headers.ts';

const rule = (address: string, headers: Headers): string =>
  [address, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`)].join('\n');

// A folder's own address stands for its page.
const addressesOf = (path: string): readonly string[] =>
  path.endsWith('index.html') ? [`/${path.slice(0, -'index.html'.length)}`, `/${path}`] : [`/${path}`];

/**
 * The text of `_headers`, for hosts that read one.
 * No header is set by two rules that fit one address: such hosts join the two values, and a worker under the page's policy too
 * could fetch nothing.
 * In: the paths of the built folder.
 */
export function headersFile(paths: readonly string[]): string {
  const named = paths
    .filter((path) => kindOf(path) !== 'asset')
    .flatMap((path) => addressesOf(path).map((address) => rule(address, ownHeaders(kindOf(path)))));
  return `${[rule('/*', { ...sharedHeaders, ...secureHeaders }), ...named, rule('/assets/*', ownHeaders('asset'))].join('\n\n')}\n`;
}
