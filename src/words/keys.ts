import type book from '../../locales/en/book';
import type chart from '../../locales/en/chart';
import type first from '../../locales/en/first';
import type lazy from '../../locales/en/lazy';
import type training from '../../locales/en/training';

/** The texts of the app, file by file. */
export type Locale = typeof first & typeof lazy & typeof book & typeof chart & typeof training;

type WithoutPlural<K extends string> = K extends `${infer Stem}_${'zero' | 'one' | 'two' | 'few' | 'many' | 'other'}`
  ? Stem
  : K;
type Leaves<T> = {
  [K in keyof T & string]: T[K] extends string ? WithoutPlural<K> : `${K}/${Leaves<T[K]>}`;
}[keyof T & string];

/** The key of every text, such as `ui:actions/continue`. A key that is missing in English does not compile. */
export type Key = { [F in keyof Locale]: `${F}:${Leaves<Locale[F]>}` }[keyof Locale];
