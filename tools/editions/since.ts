import { accessSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Language, languages } from '../../src/words/language-ids';
import { editionIn, groundIn, nameOf } from '../lib/edition';
import { root } from '../lib/root.mjs';
import type { App } from '../proof/faults/app';
import { type PromiseId, promiseIds } from '../proof/promises/check';
import type * as Promises from './promises';
import { casesOf, type Edition } from './cases';
import { type Consequence, consequences, isDetail } from './consequences';
import { type Difference, differences, errorOf } from './compared';
import { editionOf, holdEdition } from './load';
import { type Broken, changeBook, type Changes, type Promised } from './page';
import type * as Rules from './rules';
import { namesIn, namesInEach, ownCasesIn, textsIn } from './said';

type InEach<T> = Readonly<Record<Language, T>>;
const inEach = <T>(of: (language: Language) => T): InEach<T> =>
  Object.fromEntries(languages.map((language) => [language, of(language)])) as InEach<T>;

/** All texts of an edition in a language, those of the organisation’s made-up cases too. */
const saidIn = (folder: string, language: Language) =>
  new Map([...textsIn(folder, language), ...ownCasesIn(folder, language)]);

/** Where what follows from a case stands. */
const rulesIn = /^src\/(protocol|newer|case|machine)\//;

function codeChanged(folders: readonly [string, string]): Changes['code'] {
  const [before, after] = folders.map(groundIn);
  const files = differences(before!, after!)
    .map(({ key }) => key)
    .filter((file) => !file.startsWith('locales/'));
  return { rules: files.filter((file) => rulesIn.test(file)), others: files.filter((file) => !rulesIn.test(file)) };
}

/** The rules, facts and numbers that differ, in the words of each language; `apps`: the older edition and the newer one. */
export async function rulesChanged(apps: readonly [App, App]): Promise<InEach<readonly Difference[]>> {
  const load = (app: App) => app.load<typeof Rules>('tools/editions/rules.ts', new Map());
  const [before, after] = [await load(apps[0]), await load(apps[1])];
  const between = (of: (rules: typeof Rules) => Readonly<Record<string, string>>) =>
    differences(new Map(Object.entries(of(before))), new Map(Object.entries(of(after))));
  // A rule that a language only calls something else did not change: that stands with the texts.
  const others = new Set(between(({ rulesAsData }) => rulesAsData).map(({ key }) => key));
  return inEach((language) => between(({ rulesInEach }) => rulesInEach[language]).filter(({ key }) => others.has(key)));
}

/** What comes of something; the error that it ends in, where it ends in one. */
const settled = <T>(of: Promise<T>): Promise<T | Error> => of.catch(errorOf);

/** The promises that hold in one edition alone, and those that cannot be tried on one of them; `names`: of the editions. */
async function promisesChanged(
  apps: readonly [App, App],
  names: readonly [string, string],
  only: readonly PromiseId[],
): Promise<Promised> {
  const load = (app: App) => app.load<typeof Promises>('tools/editions/promises.ts', new Map());
  const both = [await load(apps[0]), await load(apps[1])] as const;
  const all = (only.length > 0 ? only : promiseIds).map((id) => [id, both.map(({ holdsOf }) => holdsOf(id))] as const);
  const untried = all.flatMap(([id, held]) =>
    held.flatMap((one, at) =>
      one instanceof Error ? [{ item: `promise ${id}`, error: `${names[at]}: ${one.message}` }] : [],
    ),
  );
  const tried = all.filter(([, held]) => !held.some((one) => one instanceof Error));
  const turned = (turn: Broken['turn'], at: 0 | 1): readonly Broken[] =>
    tried.filter(([, held]) => !held[at] && held[1 - at]).map(([id]) => ({ id, turn, ...both[at].failureOf(id) }));
  return { tried: tried.map(([id]) => id), untried, broken: [...turned('loses', 1), ...turned('gains', 0)] };
}

async function computedFor(apps: readonly [App, App]): Promise<Exclude<Changes['follows'], Error>> {
  const load = (app: App) => app.load<Edition>('tools/editions/subject.ts', new Map());
  const pair = [await load(apps[0]), await load(apps[1])] as const;
  return { computed: consequences(pair), space: casesOf(...pair) };
}

/** Gives each case a file of its own beside the page, named in the order in which they are asked for. Throws where there is no such folder. */
function filesBeside(folder: string): Changes['fileOf'] {
  accessSync(folder);
  const names = new Map<string, string>();
  return (text) => {
    const name = names.get(text) ?? `case-${names.size + 1}.json`;
    names.set(text, name);
    writeFileSync(join(folder, name), text);
    return name;
  };
}

type Pages = Readonly<Record<string, string>>;

/** What changed from the edition of a folder, as a page by its name. */
async function changesFrom(old: string, folder: string, only: readonly PromiseId[]): Promise<Pages> {
  // A folder that is not there is told at once, not after minutes.
  const fileOf = filesBeside(folder);
  const apps = [await holdEdition(old), await holdEdition(root)] as const;
  try {
    const [before, after] = [nameOf(editionIn(old)), nameOf(editionIn(root))];
    const changes: Changes = {
      before,
      after,
      texts: inEach((language) => differences(saidIn(old, language), saidIn(root, language))),
      rules: await settled(rulesChanged(apps)),
      code: codeChanged([old, root]),
      follows: await settled(computedFor(apps)),
      promises: await settled(promisesChanged(apps, [before, after], only)),
      fileOf,
    };
    const isShort = ({ items, kinds }: Consequence) => kinds === undefined && items.every(isDetail);
    return { 'clear-steps-changes': changeBook(namesInEach([old, root]), changes, isShort) };
  } finally {
    await Promise.all(apps.map((app) => app.close()));
  }
}

/**
 * What changed from another edition to this one, and what follows from it in every case, as a page by its name; its case files are written
 * to the folder. In: a tag, a release, or a folder with the sources of an edition; the promises to try on both, all where none is named. Undefined, with the reason said, where there is none.
 */
export async function changesSince(
  since: string,
  folder: string,
  only: readonly PromiseId[] = [],
): Promise<Pages | undefined> {
  const held = editionOf(since);
  if (held === undefined) {
    console.error(namesIn('en', [root]).t('unknown', { since }));
    return undefined;
  }
  try {
    return await changesFrom(held.folder, folder, only);
  } finally {
    held.letGo();
  }
}
