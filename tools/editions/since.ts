import { type Language, languages } from '../../src/words/language-ids';
import { editionIn, groundIn, nameOf } from '../lib/edition';
import { root } from '../lib/root.mjs';
import type { App } from '../proof/faults/app';
import { type PromiseId, promiseIds } from '../proof/promises/check';
import type * as Promises from './promises';
import type { Edition } from './cases';
import { type Difference, differences } from './compared';
import { type Computed, consequences } from './consequences';
import { editionOf, holdEdition } from './load';
import { type Broken, changeBook, type Changes, type Promised } from './page';
import type * as Rules from './rules';
import { namesIn, namesInEach, ownCasesIn, textsIn } from './said';

type InEach<T> = Readonly<Record<Language, T>>;
const inEach = <T>(of: (language: Language) => T): InEach<T> =>
  Object.fromEntries(languages.map((language) => [language, of(language)])) as InEach<T>;

/** All texts of an edition in a language, including those of the organisation’s made-up cases. */
const saidIn = (folder: string, language: Language) =>
  new Map([...textsIn(folder, language), ...ownCasesIn(folder, language)]);

/** The folders with the rules for what follows from a case. */
const rulesIn = /^src\/(protocol|updates|case|machine)\//;

function codeChanged(folders: readonly [string, string]): Changes['code'] {
  const [before, after] = folders.map(groundIn);
  const files = differences(before!, after!)
    .map(({ key }) => key)
    .filter((file) => !file.startsWith('locales/'));
  return { rules: files.filter((file) => rulesIn.test(file)), others: files.filter((file) => !rulesIn.test(file)) };
}

/** Returns the rules, facts and numbers that differ, by language. `apps`: the older edition, then the newer. */
export async function rulesChanged(apps: readonly [App, App]): Promise<InEach<readonly Difference[]>> {
  const load = (app: App) => app.load<typeof Rules>('tools/editions/rules.ts', new Map());
  const [before, after] = [await load(apps[0]), await load(apps[1])];
  const between = (of: (rules: typeof Rules) => Readonly<Record<string, string>>) =>
    differences(new Map(Object.entries(of(before))), new Map(Object.entries(of(after))));
  // A rule whose wording alone changed is not a changed rule: the texts show that change.
  const others = new Set(between(({ rulesAsData }) => rulesAsData).map(({ key }) => key));
  return inEach((language) => between(({ rulesInEach }) => rulesInEach[language]).filter(({ key }) => others.has(key)));
}

/** Returns the result of a promise, or the error that it rejects with. */
const settled = <T>(of: Promise<T>): Promise<T | Error> =>
  of.catch((thrown: unknown) => (thrown instanceof Error ? thrown : new Error(String(thrown))));

/** Returns the promises that hold in only one of the editions. */
async function promisesChanged(apps: readonly [App, App], only: readonly PromiseId[]): Promise<Promised> {
  const load = (app: App) => app.load<typeof Promises>('tools/editions/promises.ts', new Map());
  const [before, after] = [await load(apps[0]), await load(apps[1])];
  const tried = only.length > 0 ? only : promiseIds;
  const broken = tried.flatMap((id): Broken[] => {
    const [was, is] = [before.holdsOf(id), after.holdsOf(id)];
    if (was === is) return [];
    return [
      was ? { id, turn: 'loses', wrong: after.failureOf(id) } : { id, turn: 'gains', wrong: before.failureOf(id) },
    ];
  });
  return { tried, broken };
}

async function computedFor(apps: readonly [App, App]): Promise<Computed> {
  const load = (app: App) => app.load<Edition>('tools/editions/subject.ts', new Map());
  return consequences([await load(apps[0]), await load(apps[1])]);
}

type Pages = Readonly<Record<string, string>>;

/** Returns the changes from the edition in a folder, as a page by its name. */
async function changesFrom(old: string, only: readonly PromiseId[]): Promise<Pages> {
  const apps = [await holdEdition(old), await holdEdition(root)] as const;
  try {
    const changes: Changes = {
      before: nameOf(editionIn(old)),
      after: nameOf(editionIn(root)),
      texts: inEach((language) => differences(saidIn(old, language), saidIn(root, language))),
      rules: await settled(rulesChanged(apps)),
      code: codeChanged([old, root]),
      follows: await settled(computedFor(apps)),
      promises: await settled(promisesChanged(apps, only)),
    };
    return { 'clear-steps-changes': changeBook(namesInEach([old, root]), changes) };
  } finally {
    await Promise.all(apps.map((app) => app.close()));
  }
}

/**
 * Returns the changes from another edition to this one and their consequences, as a page by its name. Takes a tag, a
 * release or a folder of sources, and the promises to try (all if empty). Undefined, with the reason printed, if none.
 */
export async function changesSince(since: string, only: readonly PromiseId[] = []): Promise<Pages | undefined> {
  const held = editionOf(since);
  if (held === undefined) {
    console.error(namesIn('en', [root]).t('unknown', { since }));
    return undefined;
  }
  try {
    return await changesFrom(held.folder, only);
  } finally {
    held.letGo();
  }
}
