import { isCompressed, type ServedFile, typeOf } from '../files.ts';
import { headersFor, kindOf, secureHeaders } from '../headers.ts';
import type { Say } from '../words.ts';

/** A host's answer to one request. */
export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  /** As the browser reads it, decompressed. */
  readonly content: Uint8Array;
}
/**
 * A requirement of a file or an address. `header` is the header that it is about, if it is about one; `found` is what
 * was there instead, or undefined if the requirement is met.
 */
export interface Finding {
  readonly place: string;
  readonly header?: string;
  readonly must: string;
  readonly found: string | undefined;
}

const directives = (value: string): string =>
  value
    .toLowerCase()
    .split(/\s*,\s*/)
    .sort()
    .join();
const seconds = (value: string): number => Number(/max-age=(\d+)/.exec(value)?.[1] ?? 0);

// Headers for which another value can be as good as ours. All other headers must have our value.
const suffices: Readonly<Record<string, (found: string, ours: string) => boolean>> = {
  'Cache-Control': (found, ours) => directives(found) === directives(ours),
  'Strict-Transport-Security': (found, ours) => seconds(found) >= seconds(ours),
};

function headerFinding(place: string, [name, ours]: readonly [string, string], headers: Headers, say: Say): Finding {
  const found = headers.get(name);
  const isRight = found !== null && (found === ours || suffices[name]?.(found, ours) === true);
  const instead = found === null ? say('none') : found;
  return { place, header: name, must: say('header', { name, value: ours }), found: isRight ? undefined : instead };
}

// Each of these reports or marks the visitor, opens the files to other sites, or says what software the server runs.
const unwanted = [
  ...['set-cookie', 'nel', 'report-to', 'reporting-endpoints', 'content-security-policy-report-only'],
  ...['access-control-allow-origin', 'link', 'refresh', 'sourcemap', 'x-powered-by'],
];

/** Checks that a file has no headers that track a visitor or reveal more than they must. */
function unwantedFinding(place: string, headers: Headers, say: Say): Finding {
  const found = [...headers].filter(
    ([name, value]) => unwanted.includes(name) || (name === 'server' && /\d/.test(value)),
  );
  const value = found.map((header) => header.join(': ')).join('; ');
  return { place, must: say('nothingMore'), found: value === '' ? undefined : value };
}

function presence(path: string, { status, headers }: Answer, say: Say): Finding {
  const to = headers.get('location');
  const instead = to === null ? say('status', { status }) : say('moved', { status, to });
  return { place: path, must: say('there'), found: status === 200 ? undefined : instead };
}

function sameness({ path, content }: ServedFile, answer: Answer, say: Say): Finding {
  const isSame = Buffer.compare(content, answer.content) === 0;
  return { place: path, must: say('asBuilt'), found: isSame ? undefined : say('differs') };
}

function mediaType(path: string, { headers }: Answer, say: Say): Finding {
  const type = typeOf(path) ?? '';
  const given = headers.get('content-type') ?? say('none');
  // An older name of the same type.
  const isRight =
    given.split(';')[0]?.trim().toLowerCase().replace('application/javascript', 'text/javascript') === type;
  const header = 'Content-Type';
  const must = say('header', { name: header, value: type });
  return { place: path, header, must, found: isRight ? undefined : given };
}

function compression({ path, content }: ServedFile, { headers }: Answer, say: Say): readonly Finding[] {
  if (!isCompressed(path, content.length)) return [];
  const isRight = /^(gzip|br|zstd)$/.test(headers.get('content-encoding') ?? '');
  return [{ place: path, must: say('compressed'), found: isRight ? undefined : say('uncompressed') }];
}

/** Returns the findings about a file as the host sends it. `isSecure` says whether the answer came over https. */
export function fileFindings(file: ServedFile, answer: Answer, isSecure: boolean, say: Say): readonly Finding[] {
  const { path } = file;
  const there = presence(path, answer, say);
  if (there.found !== undefined) return [there];
  const wanted = Object.entries({ ...headersFor(kindOf(path)), ...(isSecure ? secureHeaders : {}) });
  return [
    there,
    sameness(file, answer, say),
    mediaType(path, answer, say),
    ...compression(file, answer, say),
    ...wanted.map((header) => headerFinding(path, header, answer.headers, say)),
    unwantedFinding(path, answer.headers, say),
  ];
}
