import { type Answer, fileFindings, type Finding } from './file.ts';
import type { ServedFile } from '../files.ts';
import type { Say } from '../words.ts';

const halfMinute = 30_000;

/** Asks a host for an address, following nothing. Rejects, saying why, where there is no answer. */
async function ask(address: URL, method: 'GET' | 'POST' = 'GET'): Promise<Answer> {
  const headers = { 'accept-encoding': 'br, gzip', 'cache-control': 'no-cache' };
  const response = await fetch(address, {
    method,
    headers,
    redirect: 'manual',
    signal: AbortSignal.timeout(halfMinute),
  });
  return { status: response.status, headers: response.headers, content: new Uint8Array(await response.arrayBuffer()) };
}

/** Why there was no answer, in as few words as the system gives. */
export function whyNone(error: unknown): string {
  const { cause, message } = error as Error;
  return cause instanceof Error ? cause.message : message;
}

/** Whether an address is on this computer: nothing sent there leaves it, and a browser trusts it without https. */
export const isHere = ({ hostname }: URL): boolean => /^(localhost|127(\.\d+){3}|\[::1\])$/.test(hostname);

const isRefused = ({ status }: Answer): boolean => status >= 400 && status < 500;
const isKept = ({ headers }: Answer): boolean => headers.get('cache-control')?.includes('immutable') === true;

async function missing(page: URL, path: string, say: Say): Promise<Finding> {
  const answer = await ask(new URL(path, page));
  const value = `${answer.status}, Cache-Control: ${answer.headers.get('cache-control') ?? say('none')}`;
  return { place: path, must: say('refused'), found: isRefused(answer) && !isKept(answer) ? undefined : value };
}

async function sending(page: URL, say: Say): Promise<Finding> {
  const answer = await ask(page, 'POST');
  return {
    place: 'POST',
    must: say('takesNothing'),
    found: isRefused(answer) ? undefined : say('status', { status: answer.status }),
  };
}

/** Where http leads that should lead to https: the same address, and for good. */
export function leadsToHttps(page: URL, { status, headers }: Pick<Answer, 'status' | 'headers'>): boolean {
  return (status === 301 || status === 308) && headers.get('location') === page.href;
}

async function unencrypted(page: URL, say: Say): Promise<Finding> {
  const plain = new URL(page.href.replace(/^https:/, 'http:'));
  const must = say('leadsToHttps');
  try {
    const answer = await ask(plain);
    const found = say('moved', { status: answer.status, to: answer.headers.get('location') ?? say('none') });
    return { place: plain.href, must, found: leadsToHttps(page, answer) ? undefined : found };
  } catch (error) {
    // A closed port leads nobody astray.
    return { place: plain.href, must: say('httpClosed', { why: whyNone(error) }), found: undefined };
  }
}

function encryption(page: URL, say: Say): readonly Promise<Finding>[] {
  // Another port than that of https says nothing about the one of http.
  if (page.protocol === 'https:') return page.port === '' ? [unencrypted(page, say)] : [];
  return [Promise.resolve({ place: page.href, must: say('encrypted'), found: isHere(page) ? undefined : 'http' })];
}

/** What is right and wrong with a host itself: what it does with an address that has no file, with what is sent to it, and with http. */
const hostFindings = (page: URL, say: Say): Promise<readonly Finding[]> =>
  Promise.all([
    ...['no-such-page', 'assets/no-such-file.js', 'assets/'].map((path) => missing(page, path, say)),
    sending(page, say),
    ...encryption(page, say),
  ]);

const atOnce = 6;

/** A page is asked for as a visitor does, by the address of its folder: some hosts send its own name there. */
const addressOf = (page: URL, { path }: ServedFile): URL => new URL(path.replace(/(^|\/)index\.html$/, '$1'), page);

/**
 * Everything that is right and wrong with a host.
 * In: the app's address, the files that it is to serve, and the words to say it in. Rejects where the host does not answer.
 */
export async function checkHost(page: URL, files: readonly ServedFile[], say: Say): Promise<readonly Finding[]> {
  const isSecure = page.protocol === 'https:';
  const findings: Finding[] = [];
  for (let at = 0; at < files.length; at += atOnce) {
    const found = await Promise.all(
      files
        .slice(at, at + atOnce)
        .map(async (file) => fileFindings(file, await ask(addressOf(page, file)), isSecure, say)),
    );
    findings.push(...found.flat());
  }
  return [...findings, ...(await hostFindings(page, say))];
}
