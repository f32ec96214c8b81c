import sentences from '../../../locales/en/promises.json';
import type wrong from '../../../locales/en/proof.json';
import type { Case } from '../search/case';
import { nothingSaid } from '../search/chosen-cases';

/** What is wrong where a check fails: a sentence of `locales/*\/proof.json`. */
export type Wrong = keyof (typeof wrong)['wrong'];
/** What the sentence is about: ids of tasks, screens, questions, advice, risks; or a kind and an id, such as `status made`. */
export type About = Readonly<Record<string, string>>;
/** A sentence, and what it is about. */
export interface Told {
  readonly wrong: Wrong;
  readonly about: About;
}

/** One thing that a promise says, as it is checked: for one task, screen, question or text, of every case or of chosen ones. */
export interface Check extends Told {
  /** The cases that it is checked on: every case there can be, or these. */
  readonly cases: 'every' | readonly Case[];
  /** Whether it holds of a case. */
  readonly holds: (said: Case) => boolean;
  /** Of which cases it says anything; without it, of each. Of the others it holds whatever the app does. */
  readonly when?: (said: Case) => boolean;
  /** What is wrong with one case, where the sentence depends on the case. */
  readonly tell?: (said: Case) => Told;
}

/** Whether a check says anything of a case. */
export const saysOf = ({ when }: Pick<Check, 'when'>, said: Case): boolean => when?.(said) ?? true;

/** A check in ids, for a message or a list; checks of one name are about the same. */
export const nameOf = ({ wrong, about }: Told): string => [wrong, ...Object.values(about)].join(' ');

/** The promises as they are said, by their names. */
export const promisesSaid = sentences;

/** The promises about the app as it runs, which are no checks of a case: the search of the app without its screens holds them. */
export const searchedIds = ['P21', 'P22', 'P23', 'P24'] as const;
export type SearchedId = (typeof searchedIds)[number];
export type PromiseId = Exclude<keyof typeof sentences, SearchedId>;
/** Every promise about a case, in the order in which the report has them. */
export const promiseIds = Object.keys(sentences).filter(
  (id): id is PromiseId => !searchedIds.some((one) => one === id),
);
type More = Pick<Check, 'tell' | 'when'>;

/** A check over every case there can be. */
export const every = (wrong: Wrong, about: About, holds: Check['holds'], more: More = {}): Check => ({
  wrong,
  about,
  cases: 'every',
  holds,
  ...more,
});

/** A check over chosen cases, of them those of `where`: of no other case does it say anything. */
export function each(
  wrong: Wrong,
  about: About,
  cases: readonly Case[],
  holds: Check['holds'],
  { where, when, tell }: More & { readonly where?: (said: Case) => boolean } = {},
): Check {
  const says = (said: Case): boolean => (where?.(said) ?? true) && (when?.(said) ?? true);
  return { wrong, about, cases: where ? cases.filter(where) : cases, holds, when: says, ...(tell && { tell }) };
}

/** A check that is about no case. */
export const once = (wrong: Wrong, about: About, holds: () => boolean): Check =>
  each(wrong, about, [nothingSaid], holds);

/** Of every case, that something is so exactly where it should be: what is wrong is that it is missing, or that it is needless. */
export const exactly = (
  [missing, needless]: readonly [Wrong, Wrong],
  about: About,
  is: Check['holds'],
  should: Check['holds'],
): Check =>
  every(missing, about, (said) => is(said) === should(said), {
    tell: (said) => ({ wrong: should(said) ? missing : needless, about }),
  });

/** What is found and what is wanted, each of a kind such as screens. */
export interface Compared {
  readonly kind: 'screen' | 'status' | 'danger';
  readonly found: (said: Case) => string;
  readonly wanted: (said: Case) => string;
}
/** Of every case, that what is found is what is wanted. */
export function sameAs(wrong: Wrong, about: About, { kind, found, wanted }: Compared, more: More = {}): Check {
  const tell = (said: Case): Told => ({
    wrong,
    about: { ...about, found: `${kind} ${found(said)}`, wanted: `${kind} ${wanted(said)}` },
  });
  return every(wrong, about, (said) => found(said) === wanted(said), { tell, ...more });
}
