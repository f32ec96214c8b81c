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

/** How many places a line names. */
const few = 5;

/** Names the first places of some findings, and says how many others there are among all. */
function placesOf(findings: readonly Finding[], all: number, say: Say): string {
  const places = findings.slice(0, few).map(({ place }) => place);
  const names = places.join(', ');
  return places.length === all ? names : say('andOthers', { names, count: all - places.length });
}

/** Returns the line of one requirement or header: that it is right or, where it is wrong, what was wanted and found. */
function lineOf(findings: readonly Finding[], say: Say): string {
  const wrong = wrongOf(findings);
  const told = wrong.length > 0 ? wrong : findings;
  const { must = '', found, header = must } = told[0] ?? {};
  const same = told.filter((one) => one.must === must && one.found === found);
  if (found !== undefined) return say('wrong', { place: placesOf(same, wrong.length, say), must, found });
  // A header that has another value for some files is named without one.
  const right = same.length === told.length ? must : header;
  return say('right', { must: right, places: placesOf(told, told.length, say) });
}

/** Returns the report: a line for each requirement or header, those that are right first. */
function reportLines(findings: readonly Finding[], say: Say): readonly string[] {
  const of = ({ must, header = must }: Finding): string => header;
  const groups = [...new Set(findings.map(of))].map((group) => findings.filter((one) => of(one) === group));
  const isWrong = (group: readonly Finding[]): boolean => wrongOf(group).length > 0;
  const ordered = [...groups.filter((group) => !isWrong(group)), ...groups.filter(isWrong)];
  return ordered.map((group) => lineOf(group, say));
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
