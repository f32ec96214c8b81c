import { existsSync, mkdirSync, statSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { loadScenarioWords, shippedScenarios } from '../../src/training/cases/load';
import { type Scenario, withSaid } from '../../src/training/model/scenario';
import { type Language, languages } from '../../src/words/languages';
import { plain, wordsIn } from '../../src/words/words';
import { zipOf } from '../hosting/site.ts';
import { say } from '../hosting/words.ts';
import { cannot } from '../lib/cannot.ts';
import { root } from '../lib/root.mjs';
import { type LmsCase, packageOf, standards } from './parts.ts';

// At load time: the runner of tools loads nothing after that.
await Promise.all(languages.map(loadScenarioWords));

function caseOf(scenario: Scenario): LmsCase {
  const title = (language: Language): string => plain(withSaid(wordsIn(language), scenario).said.title);
  return { id: scenario.id, titles: { en: title('en'), cy: title('cy') } };
}

/** What was typed; no ids if an option is not known. */
function asked(args: readonly string[]) {
  const options = { to: { type: 'string', default: 'lms' }, built: { type: 'string', default: 'dist' } } as const;
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true });
  } catch {
    return { values: { to: '', built: '' }, positionals: [] };
  }
}

/**
 * Makes a package of cases for a learning management system, from the built app: one zip for each standard. Arguments:
 * the ids of the cases, and `--to` with a folder in place of `lms`. Returns the exit code: 2 if a case is not known, or
 * if nothing is built.
 */
export default function main(args: readonly string[]): number {
  const { values, positionals } = asked(args);
  const [folder, built] = [resolve(root, values.to), resolve(root, values.built)];
  const known = new Map(shippedScenarios().map((scenario) => [scenario.id, scenario]));
  const unknown = positionals.filter((id) => !known.has(id));
  const cases = [...known.keys()].sort().join(' ');
  if (positionals.length === 0) return cannot(say('lmsUsage', { cases }));
  if (unknown.length > 0) return cannot(say('lmsNoCase', { id: unknown.join(', '), cases }));
  if (!existsSync(join(built, 'index.html'))) return cannot(say('nothingBuilt', { folder: built }));
  const chosen = [...new Set(positionals)].map((id) => caseOf(known.get(id)!));
  const at = statSync(join(built, 'index.html')).mtime;
  mkdirSync(folder, { recursive: true });
  for (const standard of standards)
    writeFileSync(join(folder, `clear-steps-${standard}.zip`), zipOf(packageOf(standard, chosen, built), at));
  console.log(say('lmsMade', { folder, number: chosen.length }));
  return 0;
}
