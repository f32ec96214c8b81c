import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { screenIds } from '#protocol/screens';
import type promises from '../../locales/en/promises.json';
import { titleKey } from '../../src/chart/title-key';
import { updateIds, updates } from '../../src/updates/updates';
import { knownAs, stateOf } from '../../src/wizard/updates/age.ts';
import { type Language, languages } from '../../src/words/language-ids.ts';
import { markedWords } from '../../src/words/language-marks.ts';
import { fill } from '../lib/fill.ts';
import { plainError } from '../lib/plain-error.ts';
import { contentPolicy, type Headers, headersFor, secureHeaders } from '../hosting/headers.ts';
import { filesIn } from '../lib/files-in.mjs';
import { today } from '../lib/today.ts';
import { localFiles } from '../local/files.ts';
import { wordsOf as adoptWords } from '../lib/local-words.ts';
import { faults } from '../proof/faults/fault';
import { isOfWalk, waitingOf } from '../translations/waiting.ts';
import { allPairs, readTree } from '../lib/texts.ts';
import { keptIn, keptTable } from './kept.ts';
import { faultLine, lastRun, triedOf } from './last-run.ts';
import { headOf, textAt, wordsOf } from './words.ts';

/** Returns the day to print: that of the commit in a release, so that a rebuild is the same; otherwise today. */
export function dayHere(): string {
  const seconds = process.env['SOURCE_DATE_EPOCH'];
  return seconds === undefined ? today() : new Date(Number(seconds) * 1000).toISOString().slice(0, 10);
}

/** Says how many updates have no confirmation that is still valid. Throws if an organisation's own file is wrong. */
function confirmed(language: Language, root: string): string {
  const local = localFiles(root, today());
  if ('mistakes' in local) throw plainError(local.mistakes.join('\n'));
  const own = local.confirmations.facts ?? {};
  const left = updateIds.filter((id) => stateOf(knownAs(updates[id], own[id]), dayHere()) !== 'confirmed').length;
  return fill(wordsOf[language].confirmed, { left, all: updateIds.length });
}

/** Says how many texts of the walk wait for a Welsh reader. */
function welshRead(language: Language, root: string): string {
  const waiting = waitingOf(root, isOfWalk).find(({ role }) => role === 'welsh-reader');
  return fill(adoptWords[language].waiting['welsh-reader'], { left: waiting?.left ?? 0, all: waiting?.all ?? 0 });
}

/** Returns the table of what only a native reader of Welsh can settle. */
const welshReview = (): string =>
  readFileSync(join(import.meta.dirname, '../../docs/welsh-review.md'), 'utf8')
    .split('\n')
    .filter((line) => line.startsWith('|'))
    .join('\n');

/** The headers that a host must send with the page. */
const pageHeaders: Headers = { ...headersFor('page'), ...secureHeaders };
const headerList = (): string =>
  Object.entries(pageHeaders)
    .map(([name, value]) => `- \`${name}: ${value}\``)
    .join('\n');

/** Says what the policy of a page forbids. Throws if the policy no longer forbids it. */
function ruleOfPolicy(): string {
  const wanted = ["connect-src 'none'", "form-action 'none'"];
  const there = contentPolicy('page').split('; ');
  if (!wanted.every((rule) => there.includes(rule)))
    throw plainError(`The policy of a page lacks ${wanted.join('; ')}`);
  return wanted.join('; ');
}

/** The function that a journey calls to look for faults on every screen. */
const looksEverywhere = /\bgatherEverywhere\(/;
function testsOfEveryScreen(root: string): string {
  const journeys = 'tests/journeys';
  return filesIn(join(root, journeys))
    .filter(
      (file) => file.endsWith('.spec.ts') && looksEverywhere.test(readFileSync(join(root, journeys, file), 'utf8')),
    )
    .map((file) => `\`${journeys}/${file}\``)
    .join(', ');
}

/** Returns a row for each screen, with a space for the tester. The page of Hide is named by its purpose. */
const screenRows = (language: Language): string =>
  screenIds
    .map((screen) => {
      const title = textAt(language, titleKey(screen));
      return `| ${screen === 'notes' ? fill(wordsOf[language].hides, { title }) : title} | |`;
    })
    .join('\n');

const textsLacking = (): number => allPairs().filter((pair) => languages.some((tongue) => !pair[tongue])).length;

/** The figures that a draft can ask for by name, from what was recorded in this version. */
const figures: Readonly<Record<string, (language: Language, root: string) => string>> = {
  run: (language) => lastRun(language),
  confirmed,
  welshRead,
  welshReview,
  keptTable,
  headers: headerList,
  policy: () => `\`${ruleOfPolicy()}\``,
  screens: screenRows,
  testsOfEveryScreen: (_, root) => testsOfEveryScreen(root),
  texts: () => String(allPairs().length),
  textsLacking: () => String(textsLacking()),
};

/** A reference in a draft. If `name` is in English, `said` is the same in the draft’s language. */
interface Asked {
  readonly name: string;
  readonly said: string | undefined;
  readonly language: Language;
  readonly root: string;
}

/** Returns the text for a reference, or undefined if its target does not exist or has no words in the language. */
type Kind = (asked: Asked) => string | undefined;

const promise: Kind = ({ name: id, language }) => {
  const all = readTree(language, 'promises.json') as unknown as typeof promises;
  const said = Object.entries(all).find(([key]) => key === id)?.[1];
  if (!said) return undefined;
  return fill(wordsOf[language].promise, {
    id,
    name: said.name,
    sentence: said.sentence.replaceAll('\n', ' '),
    tried: triedOf(language, id),
  });
};

const fault: Kind = ({ name, said, language }) => {
  const found = faults.find(({ what }) => what === name);
  return found && said && faultLine(language, { what: said, breaks: found.breaks.join(', ') });
};

/** A test by its file, or by its file and its title, which the file must contain. */
const test: Kind = ({ name, root }) => {
  const [file = '', ...parts] = name.split(': ');
  const title = parts.join(': ');
  const at = join(root, file);
  if (!existsSync(at) || !readFileSync(at, 'utf8').includes(title)) return undefined;
  return title === '' ? `\`${file}\`` : `\`${file}\`, \`${title}\``;
};

const header: Kind = ({ name }) => (name in pageHeaders ? `\`${name}\`` : undefined);

/** Finds a row of what is kept by how it begins in English: the other languages have the rows in the same order. */
const kept: Kind = ({ name, language, root }) => {
  const rows = keptIn('en', root);
  const [at, ...others] = rows.flatMap(({ what }, row) => (what.startsWith(name) ? [row] : []));
  const one = at === undefined || others.length > 0 ? undefined : keptIn(language, root)[at];
  return one && fill(wordsOf[language].kept, { ...one, shown: one.shown.join(', ') });
};

/** A text of the app by its key. `lines` turns each of its lines into a list item. */
const text: Kind = ({ name, language }) => textAt(language, name) || undefined;
const lines: Kind = (asked) =>
  text(asked)
    ?.split('\n')
    .map((line) => `- ${line}`)
    .join('\n');

const kinds: Readonly<Record<string, Kind>> = {
  draft: ({ said, language, root }) => said && headOf(language, said, root),
  figure: ({ name, language, root }) => figures[name]?.(language, root),
  text,
  lines,
  promise,
  fault,
  test,
  header,
  kept,
};

const reference = /\{\{(\w+) ([^}|]+?)(?: \| ([^}]+))?\}\}/g;

/** Marks words of another language, as a page does. */
const marked = (text: string): string => text.replace(new RegExp(markedWords, 'g'), '<span lang="$1">$2</span>');

/**
 * Returns a draft with its references filled in: `{{promise P1}}`, `{{fault …}}`, `{{test FILE}}`, `{{test FILE:
 * title}}`, `{{header …}}`, `{{kept …}}`, `{{figure …}}`, `{{text KEY}}`, `{{lines KEY}}`. A name in English words can
 * have its translation beside it: `{{fault … | …}}`. Throws, naming every reference whose target no longer exists.
 */
export function filledIn(page: string, text: string, language: Language, root: string): string {
  const dead: string[] = [];
  const filled = text.replace(reference, (whole, kind: string, name: string, own?: string) => {
    const said = own ?? (language === 'en' ? name : undefined);
    const found = kinds[kind]?.({ name, said, language, root });
    if (found === undefined) dead.push(`${kind} ${name}`);
    return found ?? whole;
  });
  if (dead.length > 0) throw plainError(fill(wordsOf.en.dead, { page, references: dead.join('; ') }));
  return marked(filled);
}
