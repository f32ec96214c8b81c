import type { Say } from '../words.ts';
import type { Finding } from './finding.ts';

const directives = (value: string): string =>
  value
    .toLowerCase()
    .split(/\s*,\s*/)
    .sort()
    .join();
const seconds = (value: string): number => Number(/max-age=(\d+)/.exec(value)?.[1] ?? 0);

// Where another value does as well as ours. For all other headers only ours will do.
const suffices: Readonly<Record<string, (found: string, ours: string) => boolean>> = {
  'Cache-Control': (found, ours) => directives(found) === directives(ours),
  'Strict-Transport-Security': (found, ours) => seconds(found) >= seconds(ours),
};

/** Whether a file has a header as it must be. */
export function headerFinding(
  place: string,
  [name, ours]: readonly [string, string],
  headers: Headers,
  say: Say,
): Finding {
  const found = headers.get(name);
  const isRight = found !== null && (found === ours || suffices[name]?.(found, ours) === true);
  const instead = found === null ? say('none') : found;
  return { place, must: say('header', { name, value: ours }), found: isRight ? undefined : instead };
}

// Each sends word of the visitor elsewhere, marks the visitor, opens the files to other sites, or tells what the server runs.
const unwanted = [
  'set-cookie',
  'nel',
  'report-to',
  'reporting-endpoints',
  'content-security-policy-report-only',
  'access-control-allow-origin',
  'link',
  'refresh',
  'sourcemap',
  'x-powered-by',
];

/** Whether a file comes without headers that follow a visitor, or tell more than they must. */
export function unwantedFinding(place: string, headers: Headers, say: Say): Finding {
  const found = [...headers].filter(
    ([name, value]) => unwanted.includes(name) || (name === 'server' && /\d/.test(value)),
  );
  const value = found.map((header) => header.join(': ')).join('; ');
  return { place, must: say('nothingMore'), found: value === '' ? undefined : value };
}
