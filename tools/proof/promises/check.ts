import sentences from '../../../locales/en/promises.json';
import type { Case } from '../search/case';
import { nothingSaid } from '../search/chosen-cases';

/** What a check is about: ids of tasks, screens and so on, or a kind with an id, such as `duty police`. */
export type About = Readonly<Record<string, string>>;

/** One thing that a promise says: about one task, screen, question or text, for every case or for chosen ones. */
export interface Check {
  /** What is wrong if it fails, in a few words joined by hyphens. */
  readonly wrong: string;
  readonly about: About;
  /** The cases that it is checked on: every possible case, or these. */
  readonly cases: 'every' | readonly Case[];
  /** Whether it holds for a case. */
  readonly holds: (said: Case) => boolean;
  /** Whether it says anything about a case (always, by default). For all others it holds, whatever the app does. */
  readonly when?: (said: Case) => boolean;
}

/** Whether a check says anything about a case. */
export const appliesTo = ({ when }: Pick<Check, 'when'>, said: Case): boolean => when?.(said) ?? true;

/** Returns the ids of a check, for a message or a list. Checks with the same name are about the same thing. */
export const nameOf = ({ wrong, about }: Check): string => [wrong, ...Object.values(about)].join(' ');

/** The wording of the promises, by name. */
export const promisesSaid = sentences;

/** The promises about the running app: not checks of a case, but tested by the search of the app without screens. */
export const searchedIds = ['P21', 'P22', 'P23', 'P24'] as const;
export type SearchedId = (typeof searchedIds)[number];
export type PromiseId = Exclude<keyof typeof sentences, SearchedId>;
/** Every promise about a case, in the order of the report. */
export const promiseIds = Object.keys(sentences).filter(
  (id): id is PromiseId => !searchedIds.some((one) => one === id),
);
export type More = Pick<Check, 'when'>;

/** Returns a check over every possible case. */
export const every = (wrong: string, about: About, holds: Check['holds'], more: More = {}): Check => ({
  wrong,
  about,
  cases: 'every',
  holds,
  ...more,
});

/** Returns a check over those of the chosen cases that pass `where`. It says nothing about any other case. */
export function each(
  wrong: string,
  about: About,
  cases: readonly Case[],
  holds: Check['holds'],
  { where, when }: More & { readonly where?: (said: Case) => boolean } = {},
): Check {
  const says = (said: Case): boolean => (where?.(said) ?? true) && (when?.(said) ?? true);
  return { wrong, about, cases: where ? cases.filter(where) : cases, holds, when: says };
}

/** Returns a check that is not about a case. */
export const once = (wrong: string, about: About, holds: () => boolean): Check =>
  each(wrong, about, [nothingSaid], holds);

/** Returns a check that something is so in exactly the right cases. `ids`: what both are asked about. */
export const exactly = <Ids extends readonly string[]>(
  wrong: string,
  about: About,
  is: (said: Case, ...ids: Ids) => boolean | string,
  should: (said: Case, ...ids: Ids) => boolean | string,
  ...ids: Ids
): Check => every(wrong, about, (said) => is(said, ...ids) === should(said, ...ids));

/** Returns the check for cases in which there is no news. */
export const whereNothingIsNew = (check: Check): Check => ({
  ...check,
  holds: (said) => check.holds(said.withAllTold()),
  when: (said) => appliesTo(check, said.withAllTold()),
});
