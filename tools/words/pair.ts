/** The two languages that every text stands in. */
export type Tongue = 'en' | 'cy';

/** One text in both languages; undefined where a language has none. */
export interface Pair {
  readonly file: string;
  readonly key: string;
  readonly en: string | undefined;
  readonly cy: string | undefined;
  /** Set where English has a plural form that English does not use. */
  readonly isSurplus?: boolean;
}

/** What a rule found: the words as they stand, and what to write instead. */
export interface Found {
  readonly words: string;
  readonly mend: string;
}

/** A rule: its name, and what it finds in a text. */
export interface Rule {
  readonly id: string;
  readonly find: (pair: Pair) => readonly Found[];
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

/** A rule that compares the two. In: its name, what it finds in English and Welsh. Where one is missing it finds nothing: `keys` says so. */
export function ruleForBoth(id: string, findIn: (en: string, cy: string) => readonly Found[]): Rule {
  return { id, find: ({ en, cy }) => (en === undefined || cy === undefined ? [] : findIn(en, cy)) };
}
