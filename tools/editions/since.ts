import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Language, languages } from '../../src/words/language-ids';
import { editionIn, groundIn, nameOf } from '../lib/edition';
import { root } from '../lib/root.mjs';
import type { App } from '../proof/faults/app';
import type { PromiseId } from '../proof/promises/check';
import type * as Promises from './promises';
import { casesOf, type Edition } from './cases';
import { type Computed, type Consequence, consequences, isDetail } from './consequences';
import { type Difference, differences } from './differences';
import { editionOf } from './folder';
import { holdEdition } from './load';
import { type Broken, changeBook, type Changes } from './page';
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

async function rulesChanged(apps: readonly [App, App]): Promise<InEach<readonly Difference[]>> {
  const [before, after] = await Promise.all(
    apps.map(async (app) => (await app.load<typeof Rules>('tools/editions/rules.ts', new Map())).rulesInEach),
  );
  const flat = (rules: typeof before, language: Language) =>
    new Map(
      Object.entries(rules?.[language] ?? {}).flatMap(([id, fields]) =>
        Object.entries(fields).map(([field, text]) => [`${id} ${field}`, text] as const),
      ),
    );
  return inEach((language) => differences(flat(before, language), flat(after, language)));
}

/** The promises that hold in one edition alone; the error, where they cannot be tried on one of them. */
async function promisesChanged(
  apps: readonly [App, App],
  only: readonly PromiseId[],
): Promise<readonly Broken[] | Error> {
  try {
    const [before, after] = await Promise.all(
      apps.map((app) => app.load<typeof Promises>('tools/editions/promises.ts', new Map())),
    );
    const [was, is] = [before!.broken(only), after!.broken(only)];
    return [
      ...is.filter((id) => !was.includes(id)).map((id) => ({ id, turn: 'loses' as const, ...after!.failureOf(id) })),
      ...was.filter((id) => !is.includes(id)).map((id) => ({ id, turn: 'gains' as const, ...before!.failureOf(id) })),
    ];
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error));
  }
}

async function computedFor(
  apps: readonly [App, App],
): Promise<{ readonly computed: Computed; readonly space: Changes['space'] }> {
  const load = (app: App) => app.load<Edition>('tools/editions/subject.ts', new Map());
  const pair = [await load(apps[0]), await load(apps[1])] as const;
  return { computed: consequences(pair), space: casesOf(...pair) };
}

/** Gives each case a file of its own beside the page, named in the order in which they are asked for. */
function filesBeside(folder: string): Changes['fileOf'] {
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
  const apps = [await holdEdition(old), await holdEdition(root)] as const;
  try {
    const changes: Changes = {
      before: nameOf(editionIn(old)),
      after: nameOf(editionIn(root)),
      texts: inEach((language) => differences(saidIn(old, language), saidIn(root, language))),
      rules: await rulesChanged(apps),
      code: codeChanged([old, root]),
      ...(await computedFor(apps)),
      tried: only.length > 0 ? only.join(', ') : undefined,
      promises: await promisesChanged(apps, only),
      fileOf: filesBeside(folder),
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
