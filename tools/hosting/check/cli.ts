import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { root } from '../../lib/root.mjs';
import { cannot } from '../../lib/cannot.ts';
import { isRelease, releasedFiles } from '../site.ts';
import { readAddress } from '../address.ts';
import { type ServedFile, servedFiles } from '../files.ts';
import { languageAsked } from '../../lib/asked.ts';
import { type Say, sayIn } from '../words.ts';
import type { Finding } from './file.ts';
import { checkHost, whyNone } from './host.ts';

const few = 3;

/** Says which files or addresses meet a requirement, by name if they are few; nothing if none does. */
function rightLine(must: string, findings: readonly Finding[], say: Say): readonly string[] {
  const right = findings.filter((one) => one.must === must && one.found === undefined).map(({ place }) => place);
  const places = right.length > few ? say('files', { count: right.length }) : right.join(', ');
  return right.length === 0 ? [] : [say('right', { must, places })];
}

/** Returns the report: each requirement that is met, and by how many files; then each thing that is wrong. */
function reportLines(findings: readonly Finding[], say: Say): readonly string[] {
  const musts = [...new Set(findings.map(({ must }) => must))];
  const wrong = wrongOf(findings).map(({ place, must, found = '' }) => say('wrong', { place, must, found }));
  return [...musts.flatMap((must) => rightLine(must, findings, say)), ...wrong];
}

const wrongOf = (findings: readonly Finding[]): readonly Finding[] =>
  findings.filter(({ found }) => found !== undefined);

const isBuilt = (folder: string): boolean => existsSync(join(folder, 'index.html'));
const filesOf = (folder: string): readonly ServedFile[] =>
  isRelease(folder) ? releasedFiles(folder) : servedFiles(folder);

async function report(page: URL, files: readonly ServedFile[], say: Say): Promise<number> {
  const findings = await checkHost(page, files, say);
  reportLines(findings, say).forEach((line) => console.log(line));
  const wrong = wrongOf(findings).length;
  console.log(wrong === 0 ? say('allRight', { page: page.href }) : say('someWrong', { count: wrong }));
  return wrong === 0 ? 0 : 1;
}

/**
 * Requests every built file from a host, and says what is right and wrong with the answers. Arguments: the address; the
 * built folder or that of a release, if it is not `dist`; `--cy` for Welsh. Returns the exit code: 0 if all is right, 1
 * if something is wrong, 2 if it could not be checked.
 */
export default async function main(args: readonly string[]): Promise<number> {
  const [language, [given, built = join(root, 'dist')]] = languageAsked(args);
  const say = sayIn(language);
  if (given === undefined) return cannot(say('checkUsage'));
  const page = readAddress(given);
  if (!page) return cannot(say('notAddress', { given }));
  const folder = resolve(built);
  if (!isBuilt(folder) && !isRelease(folder)) return cannot(say('nothingBuilt', { folder }));
  try {
    return await report(page, filesOf(folder), say);
  } catch (error) {
    return cannot(say('noAnswer', { page: page.href, why: whyNone(error) }));
  }
}
