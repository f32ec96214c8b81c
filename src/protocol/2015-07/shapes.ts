import type { ClauseId, Ground } from './clauses';

/**
 * A condition on the answers that count to some questions. `has` is met when one of the options named was chosen; an unanswered
 * question meets none.
 */
export type ConditionOn<Id extends string> =
  | { readonly question: Id; readonly has: readonly string[] }
  | { readonly all: readonly ConditionOn<Id>[] }
  | { readonly any: readonly ConditionOn<Id>[] }
  | { readonly not: ConditionOn<Id> };

/** Met by every case. */
export const always: ConditionOn<never> = { all: [] };
/** Met by no case. */
export const never: ConditionOn<never> = { any: [] };

/** What a call tells of an option once it is chosen: a fact, which is news to whoever was rung before; a word, never news; or nothing. */
export type ToldAs = 'fact' | 'word' | 'nothing';
/** Under which heading of what to say the answers to a question are told. */
export type SaidUnder = 'first' | 'child' | 'danger' | 'worried' | 'others' | 'evidence' | 'told';

/** An option with its policy; one with none of its own is written as its id alone. */
interface Option {
  readonly id: string;
  /** It stands alone: no other goes with it. */
  readonly alone?: true | undefined;
  /** Where it is told otherwise than the rest of its question. */
  readonly told?: ToldAs | undefined;
  /** The risk that it implies: it is flagged, and not asked. */
  readonly implies?: string | undefined;
  /** The form of harm that it is an example of, or names (5.5.3). */
  readonly form?: string | undefined;
  /** What it is reported as: the tasks say which of these brings them into the plan. */
  readonly reportedAs?: readonly string[] | undefined;
  /** Its place among what can have happened to a child, the worst 1. */
  readonly severity?: number | undefined;
}
/** A question as it is written. `one` takes exactly one option; `many` takes one or more. */
interface Written {
  readonly kind: 'one' | 'many';
  readonly options: readonly (string | Option)[];
  readonly askedWhen: ConditionOn<string>;
  readonly grounds: readonly Ground[];
  /** The screen that it shares with others; one of its own, of the same id, where none is named. */
  readonly screen?: string;
  /** As what its options are told, where their rows say nothing else. */
  readonly told: ToldAs;
  readonly saidUnder: SaidUnder;
  /** The risk beneath which it is asked, on the screen that tells of the flagged ones. */
  readonly beneath?: string;
  /** It asks of a specific risk of 5.5.3: what implies it without being asked, and the clauses that speak of it. */
  readonly risk?: { readonly impliedWhen: ConditionOn<string>; readonly clauses: readonly ClauseId[] };
}

type IdsOf<Options> = { readonly [At in keyof Options]: IdOf<Options[At]> };
type IdOf<Written> = Written extends { readonly id: infer Id } ? Id : Written;
/** A row with every column: what is not written in it is undefined, and `told` is filled in. */
type RowOf<Written> = Written extends string
  ? RowOf<{ readonly id: Written }>
  : Omit<Written, 'told'> & { readonly told: ToldAs } & {
      readonly [Column in Exclude<keyof Option, keyof Written | 'told'>]?: undefined;
    };
/** A question, whole. `options`: the ids, in the order in which they are offered, `rows` with their policy; `alone`: the one that stands alone, if one does. */
export type Question<Id extends string = string, W extends Written = Written> = Omit<W, 'options' | 'screen'> & {
  readonly id: Id;
  readonly options: IdsOf<W['options']>;
  readonly alone: string | undefined;
  readonly rows: readonly RowOf<W['options'][number]>[];
  readonly screen: W extends { readonly screen: infer Screen } ? Screen : Id;
};

/** A question by its id, and what is written of it. */
export const question = <const Id extends string, const W extends Written>(id: Id, written: W): Question<Id, W> => {
  const rows = written.options.map((option) => ({
    told: written.told,
    ...(typeof option === 'string' ? { id: option } : option),
  }));
  return {
    screen: id,
    ...written,
    id,
    options: rows.map((row) => row.id),
    alone: rows.find((row: Option) => row.alone)?.id,
    rows,
  } as never;
};

/** The options of a question, by their ids. */
type OptionsOf<Q extends Question> = Q['options'][number] & string;
/** A condition met when the question was answered with at least one of `chosen`. */
export const has = <Id extends string, Q extends Question & { readonly id: Id }>(
  { id }: Q & { readonly id: Id },
  ...chosen: OptionsOf<Q>[]
): ConditionOn<Id> => ({ question: id, has: chosen });

type Column = 'implies' | 'form' | 'reportedAs';
/** What the options of a question say of themselves in a column. */
type SaidBy<Q extends Question, C extends Column> = Q['rows'][number][C] extends infer Said
  ? Said extends readonly (infer One)[]
    ? One
    : Exclude<Said, undefined>
  : never;

/** A condition met when an option of this question was chosen that says so in a column. */
export const said = <Id extends string, C extends Column, Q extends Question & { readonly id: Id }>(
  column: C,
  value: SaidBy<Q, C>,
  { id, rows }: Q & { readonly id: Id },
): ConditionOn<Id> => ({
  question: id,
  has: rows.flatMap((row: Option) => ([row[column]].flat().some((one) => one === value) ? [row.id] : [])),
});

/** A page of the walk that asks nothing. `after`: the questions whose change leads to it again. */
export interface Telling<Id extends string = string> {
  readonly screen: Id;
  readonly after: readonly Question[];
  readonly shownWhen: ConditionOn<string>;
}

/** The screens of a walk, in order: questions that follow each other on one screen share it. */
export type ScreensOf<
  Walk extends readonly { readonly screen: string }[],
  Found extends readonly string[] = [],
  Last = never,
> = Walk extends readonly [
  infer First extends { readonly screen: string },
  ...infer Rest extends { readonly screen: string }[],
]
  ? First['screen'] extends Last
    ? ScreensOf<Rest, Found, Last>
    : ScreensOf<Rest, [...Found, First['screen']], First['screen']>
  : Found;
