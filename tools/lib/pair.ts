import { type Language as Tongue, languages } from '../../src/words/language-ids.ts';

export type { Tongue };

/** A text in each language that is checked; undefined if the language lacks it. */
export interface Pair extends Readonly<Partial<Record<Tongue, string | undefined>>> {
  readonly file: string;
  readonly key: string;
  /** The languages that have it although they do not use this plural form. */
  readonly surplusIn?: readonly Tongue[];
}

/** Returns the languages in which a text is checked. */
export const tonguesOf = (pair: Pair): readonly Tongue[] => languages.filter((tongue) => tongue in pair);

/** Returns the English name of a language. */
export const nameOf = (tongue: Tongue): string =>
  new Intl.DisplayNames('en', { type: 'language' }).of(tongue) ?? tongue;

/** A finding of a rule: the words as written, and what to write instead. */
export interface Found {
  readonly words: string;
  readonly mend: string;
}

/** A rule: its name, and the function that finds breaches of it in a text, given all texts. */
export interface Rule {
  readonly id: string;
  readonly find: (pair: Pair, all: readonly Pair[]) => readonly Found[];
}

/** A finding with its place and its rule. */
export interface Finding extends Found {
  readonly file: string;
  readonly key: string;
  readonly rule: string;
}

/** Returns a rule that reads one language only. It finds nothing in a missing text. */
export function ruleFor(tongue: Tongue, id: string, findIn: (text: string) => readonly Found[]): Rule {
  return { id, find: (pair) => findIn(pair[tongue] ?? '') };
}

/** Returns a rule that compares Welsh with English. It leaves missing texts to the rule `keys`. */
export function ruleForBoth(id: string, findIn: (en: string, cy: string) => readonly Found[]): Rule {
  return { id, find: ({ en, cy }) => (en === undefined || cy === undefined ? [] : findIn(en, cy)) };
}

/** What a comparing rule is given: a text in English and in another language. */
export interface Compared {
  readonly key: string;
  readonly en: string;
  readonly other: string;
  readonly tongue: Tongue;
}

/** Returns a rule that compares each other language with English. It leaves missing texts to the rule `keys`. */
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

/** Returns what some rules find in the texts, in order. */
export const findBy =
  (rules: readonly Rule[]) =>
  (pairs: readonly Pair[]): Finding[] =>
    pairs.flatMap((pair) =>
      rules.flatMap(({ id, find }) =>
        find(pair, pairs).map((found) => ({ ...found, rule: id, file: pair.file, key: pair.key })),
      ),
    );
