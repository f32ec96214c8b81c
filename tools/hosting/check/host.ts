import { isHere } from '../address.ts';
import { type Answer, ask, whyNone } from './answer.ts';
import { fileFindings } from './file.ts';
import type { Finding } from './finding.ts';
import type { ServedFile } from '../files.ts';
import type { Say } from '../words.ts';

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
