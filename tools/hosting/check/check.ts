import type { ServedFile } from '../files.ts';
import type { Say } from '../words.ts';
import { ask } from './answer.ts';
import { fileFindings } from './file.ts';
import type { Finding } from './finding.ts';
import { hostFindings } from './host.ts';

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
