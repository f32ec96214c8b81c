import { type Answer, fileFindings, type Finding } from './file.ts';
import type { ServedFile } from '../files.ts';
import type { Say } from '../words.ts';

const halfMinute = 30_000;

/** Requests an address without following redirects. Rejects, saying why, if there is no answer. */
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

/** Returns why there was no answer, in as few words as the system has for it. */
export function whyNone(error: unknown): string {
  const { cause, message } = error as Error;
  return cause instanceof Error ? cause.message : message;
}

/** Whether an address is on this computer: nothing sent there leaves it, and a browser trusts it without https. */
export const isLocalhost = ({ hostname }: URL): boolean => /^(localhost|127(\.\d+){3}|\[::1\])$/.test(hostname);

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

/** Whether http redirects to the same address on https, permanently. */
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
    // A closed port misleads nobody.
    return { place: plain.href, must: say('httpClosed', { why: whyNone(error) }), found: undefined };
  }
}

function encryption(page: URL, say: Say): readonly Promise<Finding>[] {
  // An https port other than the default says nothing about the http port.
  if (page.protocol === 'https:') return page.port === '' ? [unencrypted(page, say)] : [];
  if (isLocalhost(page)) return [];
  return [Promise.resolve({ place: page.href, must: say('encrypted'), found: 'http' })];
}

/** Checks what a host does with an address that has no file, with data that is sent to it, and with http. */
const hostFindings = (page: URL, say: Say): Promise<readonly Finding[]> =>
  Promise.all([
    ...['no-such-page', 'assets/no-such-file.js', 'assets/'].map((path) => missing(page, path, say)),
    sending(page, say),
    ...encryption(page, say),
  ]);

const atOnce = 6;

/** The address of a page's folder, as a visitor requests it: some hosts redirect index.html there. */
const addressOf = (page: URL, { path }: ServedFile): URL => new URL(path.replace(/(^|\/)index\.html$/, '$1'), page);

/**
 * Returns the findings about a host. `page` is the app's address and `files` what it must serve. Rejects if the host
 * does not answer.
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
