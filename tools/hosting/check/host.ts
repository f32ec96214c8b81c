import { isHere } from '../address.ts';
import type { Say } from '../words.ts';
import { ask, whyNone, type Answer } from './answer.ts';
import type { Finding } from './finding.ts';

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
export const hostFindings = (page: URL, say: Say): Promise<readonly Finding[]> =>
  Promise.all([
    ...['no-such-page', 'assets/no-such-file.js', 'assets/'].map((path) => missing(page, path, say)),
    sending(page, say),
    ...encryption(page, say),
  ]);
