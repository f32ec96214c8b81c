import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { titleKey } from '../../src/chart/title-key';
import { screenIds } from '#protocol/screens';
import { type Language, languages } from '../../src/words/language-ids.ts';
import { fill } from '../build/fill.ts';
import { plainError } from '../build/plain-error.ts';
import { contentPolicy } from '../hosting/headers.ts';
import { filesIn } from '../lib/files-in.mjs';
import { budgetOf, wordsIn } from '../word-counts/budgets.ts';
import { allPairs } from '../words/texts.ts';
import { welshRead } from './figures.ts';
import { keptTable } from './kept.ts';
import { contentOf } from './last-run.ts';
import type { Look, Looked } from './looked.ts';
import { marked } from './references.ts';
import { headOf, textAt, wordsOf } from './words.ts';

/** A draft that the public reads too, by the name of its file. */
export type PublicPage = keyof (typeof wordsOf)['en']['officers'];

const list = (text: string): string =>
  text
    .split('\n')
    .map((line) => `- ${line}`)
    .join('\n');
const part = (title: string, ...says: readonly string[]): string => [`## ${title}`, ...says].join('\n\n');

/** What a page may not do, as its policy has it. Throws where the policy no longer says so. */
function ruleOfPolicy(): string {
  const wanted = ["connect-src 'none'", "form-action 'none'"];
  const there = contentPolicy('page').split('; ');
  if (!wanted.every((rule) => there.includes(rule)))
    throw plainError(`The policy of a page lacks ${wanted.join('; ')}`);
  return wanted.join('; ');
}

function dataFlow(language: Language, root: string): readonly string[] {
  const words = wordsOf[language]['data-flow'];
  return [
    part(words.kept, list(textAt(language, 'pages:about/privacy')), marked(keptTable(language, root))),
    part(words.leaves, list(words.says)),
    part(words.held, fill(words.policy, { policy: ruleOfPolicy() })),
  ];
}

/** What a program found on a screen, in a cell for each figure, language by language; empty cells where none looked. */
function foundOn(language: Language, screen: string, looked: Looked | undefined): readonly string[] {
  const { yes, no } = wordsOf[language].accessibility;
  const looks = languages.map((tongue) => looked?.found[tongue][screen]);
  const cell = (of: (look: Look) => string) => (looked ? looks.map((look) => (look ? of(look) : '–')).join('; ') : '');
  return [
    cell(({ kept }) => String(kept.length)),
    cell(({ broken }) => [broken.length, ...broken.map((rule) => `\`${rule}\``)].join(' ')),
    cell(({ side }) => String(Math.round(side * 10) / 10)),
    cell(({ isWide }) => (isWide ? yes : no)),
  ];
}

function screenRow(language: Language, screen: (typeof screenIds)[number], looked: Looked | undefined): string {
  const most = budgetOf(screen)?.most;
  const title = textAt(language, titleKey(screen));
  const cells = [
    screen === 'notes' ? fill(wordsOf[language].accessibility.hides, { title }) : title,
    most === undefined ? '–' : wordsIn(language, most),
  ];
  return `| ${[...cells, ...foundOn(language, screen, looked)].join(' | ')} | |`;
}

/** What a journey calls where it looks for faults on each screen that there is. */
const looksEverywhere = /\b(gatherEverywhere|walkThrough)\(/;
/** The journeys that look for faults on every screen, by their files. In: the folder of the project. */
function testsOfEveryScreen(root: string): readonly string[] {
  const journeys = 'tests/journeys';
  return filesIn(join(root, journeys))
    .filter(
      (file) => file.endsWith('.spec.ts') && looksEverywhere.test(readFileSync(join(root, journeys, file), 'utf8')),
    )
    .map((file) => `\`${journeys}/${file}\``);
}

function accessibility(language: Language, root: string, looked: Looked | undefined): readonly string[] {
  const [words, said] = [
    wordsOf[language].accessibility,
    (key: string) => textAt(language, `pages:accessibility/${key}`),
  ];
  const titles = [words.screen, words.most, words.kept, words.broken, words.side, words.wide, words.person];
  const head = [`| ${titles.join(' | ')} |`, `|${'---|'.repeat(titles.length)}`];
  return [
    part(said('prepared/title'), said('prepared/says'), list(said('prepared/list'))),
    [said('prepared/note'), list(said('prepared/open'))].join('\n\n'),
    part(
      words.screens,
      fill(words.tests, { tests: testsOfEveryScreen(root).join(', ') }),
      looked ? `${words.looked} ${contentOf(language, looked.code)}` : words.notLooked,
      [...head, ...screenIds.map((screen) => screenRow(language, screen, looked))].join('\n'),
    ),
  ];
}

function welshLanguage(language: Language, root: string): readonly string[] {
  const words = wordsOf[language]['welsh-language'];
  const pairs = allPairs();
  const lacking = pairs.filter((pair) => languages.some((tongue) => !pair[tongue])).length;
  return [
    part(words.so, list(`${fill(words.says, { all: pairs.length, lacking })}\n${welshRead(language, root)}`)),
    part(words.decide, list(words.asks)),
  ];
}

type PageOf = (language: Language, root: string, looked: Looked | undefined) => readonly string[];
const pages: Readonly<Record<PublicPage, PageOf>> = {
  'data-flow': dataFlow,
  accessibility,
  'welsh-language': welshLanguage,
};

/** The names of the drafts that the public reads too. */
export const publicPages = Object.keys(pages) as PublicPage[];

/** A draft that the public reads too, in a language. In: its name, the language, the folder of the project, and what a program found on the screens, if one looked. */
export function publicPage(page: PublicPage, language: Language, root: string, looked?: Looked): string {
  const words = wordsOf[language];
  const draft = headOf(language, words.officers[page], root);
  return `${[`# ${words[page].title}`, draft, ...pages[page](language, root, looked)].join('\n\n')}\n`;
}
