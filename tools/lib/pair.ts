import { type Language as Tongue, languages } from '../../src/words/language-ids.ts';

export type { Tongue };

/** One text in each language that is looked at; undefined where such a language has none. */
export interface Pair extends Readonly<Partial<Record<Tongue, string | undefined>>> {
  readonly file: string;
  readonly key: string;
  /** The languages that have it though it is a plural form that they do not use. */
  readonly surplusIn?: readonly Tongue[];
}

/** The languages in which a text is looked at. */
export const tonguesOf = (pair: Pair): readonly Tongue[] => languages.filter((tongue) => tongue in pair);

/** A language by its English name. */
export const nameOf = (tongue: Tongue): string =>
  new Intl.DisplayNames('en', { type: 'language' }).of(tongue) ?? tongue;

/** What a rule found: the words as they stand, and what to write instead. */
export interface Found {
  readonly words: string;
  readonly mend: string;
}

/** A rule: its name, and what it finds in a text, given all texts. */
export interface Rule {
  readonly id: string;
  readonly find: (pair: Pair, all: readonly Pair[]) => readonly Found[];
}

/** Where a rule found something. */
export interface Finding extends Found {
  readonly file: string;
  readonly key: string;
  readonly rule: string;
}

/** A rule that reads one language alone. In: its name, the language, what it finds in a text. A text that is not there holds nothing. */
export function ruleFor(tongue: Tongue, id: string, findIn: (text: string) => readonly Found[]): Rule {
  return { id, find: (pair) => findIn(pair[tongue] ?? '') };
}

/** A rule that compares Welsh with English. In: its name, what it finds in English and Welsh. Where one is missing it finds nothing: `keys` says so. */
export function ruleForBoth(id: string, findIn: (en: string, cy: string) => readonly Found[]): Rule {
  return { id, find: ({ en, cy }) => (en === undefined || cy === undefined ? [] : findIn(en, cy)) };
}

/** What a rule that compares is given: a text, in English and in another language. */
export interface Compared {
  readonly key: string;
  readonly en: string;
  readonly other: string;
  readonly tongue: Tongue;
}

/** A rule that compares each other language with English. Where one is missing it finds nothing: `keys` says so. */
export function ruleForOthers(id: string, findIn: (texts: Compared) => readonly Found[]): Rule {
  return {
    id,
    find: (pair) =>
      tonguesOf(pair).flatMap((tongue) => {
        const { key, en, [tongue]: other } = pair;
        return tongue === 'en' || en === undefined || other === undefined ? [] : findIn({ key, en, other, tongue });
      }),
  };
}

/** What some rules find in the texts, in their order. In: the rules, then the texts. */
export const findBy =
  (rules: readonly Rule[]) =>
  (pairs: readonly Pair[]): Finding[] =>
    pairs.flatMap((pair) =>
      rules.flatMap(({ id, find }) =>
        find(pair, pairs).map((found) => ({ ...found, rule: id, file: pair.file, key: pair.key })),
      ),
    );
