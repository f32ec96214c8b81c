import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { titleKey } from '../../src/chart/title-key';
import { type Language, languages } from '../../src/words/language-ids';
import type { Values } from '../proof/search/space';
import { fill } from '../lib/fill';
import { filesOf, leavesOf, readTree } from '../lib/texts';
import { leavesOf as partsOf } from './compared';

/** Returns all texts of a language, by keys such as `ui:tasks/ceop`. */
export const textsIn = (folder: string, language: Language): ReadonlyMap<string, string> =>
  new Map(
    filesOf(language, `${folder}/locales`).flatMap((file) =>
      leavesOf(readTree(language, file, `${folder}/locales`)).map(
        ([place, text]) => [`${file.replace(/\.json$/, '')}:${place}`, text] as const,
      ),
    ),
  );

const casesPlace = 'local/scenarios';
interface OwnCase {
  readonly scenario?: { readonly words?: Readonly<Record<string, object>> };
}
/** The texts in a language and the content of an organisation's made-up case, each by its place in the file. */
function leavesOfCase(language: Language, text: string): readonly (readonly [place: string, text: string])[] {
  const { scenario: { words = {}, ...kind } = {}, ...file } = JSON.parse(text.replace(/^\uFEFF/, '')) as OwnCase;
  return partsOf({ ...file, ...kind, ...words[language] });
}

/** Returns all texts of the organisation's made-up cases, by keys such as `local/scenarios/ours.json: title`. */
export function ownCasesIn(folder: string, language: Language): ReadonlyMap<string, string> {
  const place = join(folder, casesPlace);
  const files = existsSync(place) ? readdirSync(place).filter((file) => file.endsWith('.json')) : [];
  return new Map(
    files.flatMap((file) =>
      leavesOfCase(language, readFileSync(join(place, file), 'utf8')).map(
        ([at, text]) => [`${casesPlace}/${file}: ${at}`, text] as const,
      ),
    ),
  );
}

/** The names of things in a language: from the newer edition if it has one, otherwise from the other. */
export interface Names {
  readonly t: (key: string, values?: Readonly<Record<string, string>>) => string;
  /** A text of the app, by its key; undefined if there is none. */
  readonly text: (key: string) => string | undefined;
  /** The name of an item, by kind and id; `item` adds its kind, such as “Duty: CEOP”. */
  readonly name: (item: string) => string;
  readonly item: (item: string) => string;
  /** A case, in words. */
  readonly example: (values: Values) => string;
}

/** Returns the names in a language. Takes the folders of both editions, the newer one last, and the project's own. */
export function namesIn(language: Language, folders: readonly string[]): Names {
  const texts = new Map(folders.flatMap((folder) => [...textsIn(folder, language)]));
  const t: Names['t'] = (key, values = {}) => fill(texts.get(`change-book:${key}`) ?? key, values);
  /** Returns the first line of the first text that exists, without tags, or else the last key, which is an id. */
  const name = (...keys: readonly string[]): string =>
    (keys.map((key) => texts.get(key)).find(Boolean) ?? keys.at(-1) ?? '').split('\n')[0]!.replace(/<[^>]*>/g, '');
  const task = (id: string): string => name(`ui:tasks/${id}`, id);
  const option = (question: string, id: string): string =>
    `‘${name(`questions:${question}/options/${id}/label`, `areas:authorities/${id}`, id)}’`;
  const question = (id: string): string => name(`questions:${id}/label`, id);
  const mark = (id: string): string => name(`change-book:marks/${id.replace(':', '/')}`, id);
  const fact = (id: string): string => {
    const [of = '', chosen = ''] = id.split(':');
    return `${question(of)}: ${option(of, chosen)}`;
  };
  const named: Readonly<Record<string, (id: string, ...more: readonly string[]) => string>> = {
    asked: question,
    screen: (id) => name(titleKey(id as Parameters<typeof titleKey>[0]), id),
    end: (id) => name(titleKey(id as Parameters<typeof titleKey>[0]), id),
    form: (id) => name(`record:forms/${id}`, id).split(':')[0]!,
    risk: (id) => name(`risks:${id}/name`, id),
    'do-not': (id) => name(`do-nots:${id}`, id),
    do: (id) => name(`advice:do/${id}/line`, id),
    fact,
    newer: (id) => name(`updates:facts/${id}/name`, id),
    site: (id) => name(`pages:resources/list/${id}/name`, id),
    council: (id) => name(`areas:authorities/${id}`, id),
    condition: (id) => name(`book:conditions/named/${id}`, id),
    local: (id) => `local/${id}`,
    before: (id, other = '') => `${task(id)} → ${task(other)}`,
    left: (id) => name(`questions:${id}/label`, `ui:tasks/${id}`, id),
    done: (id) => t(`done/${id}`),
    news: (id, of = '') => `${task(id)}: ${fact(of)}`,
    said: fact,
    takes: (id, act = '') => `${task(id)}: ${mark(act)}`,
    danger: (id) => name(`change-book:danger/${id}`, id),
    promise: (id, ...rest) => [id, ...rest].join(' '),
  };
  const called = (item: string): string => {
    const [of = '', id = '', ...rest] = item.split(' ');
    return (named[of] ?? task)(id, ...rest);
  };
  const valueOf = (thing: string, id: string): string => {
    if (thing.startsWith('mark ')) return `‘${mark(id)}’`;
    if (thing !== 'told') return option(thing, id);
    const [body = '', told = ''] = id.split(' ');
    return `${task(body)}: ${fact(told)}`;
  };
  const thingOf = (thing: string): string =>
    thing === 'told'
      ? t('kind/told')
      : thing.startsWith('mark ')
        ? t('kind/mark', { task: task(thing.slice(5)) })
        : question(thing);
  return {
    t,
    text: (key) => texts.get(key),
    name: called,
    item: (item) => t(`items/${item.split(' ')[0] ?? ''}`, { name: called(item) }),
    example: (values) =>
      [...values]
        .map(([thing, value]) => `${thingOf(thing)}: ${value.map((id) => valueOf(thing, id)).join('; ')}`)
        .join(' · ') || t('follows/every'),
  };
}

/** Returns the names in each language. */
export const namesInEach = (folders: readonly string[]): readonly (readonly [Language, Names])[] =>
  languages.map((language) => [language, namesIn(language, folders)]);
