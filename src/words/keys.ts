import type advice from '../../locales/en/advice.json';
import type areas from '../../locales/en/areas.json';
import type clauses from '../../locales/en/clauses.json';
import type pages from '../../locales/en/pages.json';
import type questions from '../../locales/en/questions.json';
import type risks from '../../locales/en/risks.json';
import type tasks from '../../locales/en/tasks.json';
import type ui from '../../locales/en/ui.json';

/** The files of a language that the app shows. */
export interface Locale {
  readonly advice: typeof advice;
  readonly areas: typeof areas;
  readonly clauses: typeof clauses;
  readonly pages: typeof pages;
  readonly questions: typeof questions;
  readonly risks: typeof risks;
  readonly tasks: typeof tasks;
  readonly ui: typeof ui;
}

type WithoutPlural<K extends string> = K extends `${infer Stem}_${'zero' | 'one' | 'two' | 'few' | 'many' | 'other'}` ? Stem : K;
type Leaves<T> = {
  [K in keyof T & string]: T[K] extends string ? WithoutPlural<K> : `${K}/${Leaves<T[K]>}`;
}[keyof T & string];

/** Every text of the app by its file and place, such as `ui:actions/continue`. A text that English lacks does not compile. */
export type Key = { [F in keyof Locale]: `${F}:${Leaves<Locale[F]>}` }[keyof Locale];
