import type wrong from '../../locales/en/proof.json';
import { Case } from '../search/case';
import { plainSource } from '../search/source';
import type { Value } from '../search/space';
import type { Question } from '../terms/questions';

/** What is wrong where a check fails: a sentence of `locales/*\/proof.json`. */
export type Wrong = keyof (typeof wrong)['wrong'];
/** What the sentence is about: ids of tasks, screens, questions, advice, risks, or a word as it stands. */
export type About = Readonly<Record<string, string>>;

/** One sentence of a promise, as it is checked. */
export interface Check {
  readonly wrong: Wrong;
  readonly about: About;
  /** The cases that it is checked on: every case there can be, or these. */
  readonly cases: 'every' | readonly Case[];
  /** Whether it holds of a case. */
  readonly holds: (said: Case) => boolean;
  /** The answer that is changed once the case stands as it is. */
  readonly change?: { readonly question: Question; readonly to: (value: Value) => Value };
}

export const promiseIds = [
  'P1', 'P2', 'P3', 'P4', 'P5', 'P6', 'P7', 'P8', 'P9', 'P10', 'P11', 'P12', 'P13', 'P14', 'P15', 'P16',
] as const;
export type PromiseId = (typeof promiseIds)[number];

/** A check over every case there can be. */
export const every = (wrong: Wrong, about: About, holds: Check['holds']): Check => ({ wrong, about, cases: 'every', holds });

/** A check over some cases: where what is checked shows in no other way in any other case. */
export const each = (wrong: Wrong, about: About, cases: readonly Case[], holds: Check['holds']): Check => ({ wrong, about, cases, holds });

const nothingSaid = [new Case(plainSource(new Map()))];
/** A check that is about no case. */
export const once = (wrong: Wrong, about: About, holds: () => boolean): Check => each(wrong, about, nothingSaid, holds);
