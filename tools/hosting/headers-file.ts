import { plainError } from '../build/plain-error.ts';
import { kindOf, ownHeaders, secureHeaders, sharedHeaders, type Headers } from './headers.ts';

const rule = (address: string, headers: Headers): string =>
  [address, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`)].join('\n');

// A folder's own address stands for its page.
const addressesOf = (path: string): readonly string[] =>
  path.endsWith('index.html') ? [`/${path.slice(0, -'index.html'.length)}`, `/${path}`] : [`/${path}`];

/** Hosts that read `_headers` take no more rules than this. */
const most = 100;

/**
 * The text of `_headers`, for hosts that read one.
 * No header is set by two rules that fit one address: such hosts join the two values, and a worker under the page's policy too
 * could fetch nothing. Each file is named: such hosts look at the address alone, and what is not there must not be kept for a year.
 * In: the paths of the built folder. Throws where they are more than such hosts take rules for.
 */
export function headersFile(paths: readonly string[]): string {
  const named = paths.flatMap((path) => addressesOf(path).map((address) => rule(address, ownHeaders(kindOf(path)))));
  const rules = [rule('/*', { ...sharedHeaders, ...secureHeaders }), ...named];
  if (rules.length > most) throw plainError(`_headers has ${rules.length} rules; hosts that read it take ${most}`);
  return `${rules.join('\n\n')}\n`;
}
