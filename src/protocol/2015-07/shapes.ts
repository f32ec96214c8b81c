import type { ClauseId, Ground } from './clauses';

/** A condition on the answers that count. `has` is met if one of its options was chosen; never if unanswered. */
export type ConditionOn<Id extends string> =
  | { readonly question: Id; readonly has: readonly string[] }
  | { readonly all: readonly ConditionOn<Id>[] }
  | { readonly any: readonly ConditionOn<Id>[] }
  | { readonly not: ConditionOn<Id> };

/** Met by every case. */
export const always: ConditionOn<never> = { all: [] };
/** Met by no case. */
export const never: ConditionOn<never> = { any: [] };

/** What a call passes on of an option: a fact, which is news to those rung before; a word, never news; or nothing. */
export type ToldAs = 'fact' | 'word' | 'nothing';
/** The heading of what to say under which a question's answers are told. */
export type SaidUnder = 'danger' | 'child' | 'worried' | 'others' | 'evidence' | 'told';

/** An option with its properties; one without any is written as its id alone. */
export interface Option {
  readonly id: string;
  /** Cannot be chosen with any other option. */
  readonly alone?: true | undefined;
  /** How it is told, if not as the rest of its question. */
  readonly told?: ToldAs | undefined;
  /** The risk that it implies, which is flagged and not asked. */
  readonly implies?: string | undefined;
  /** The form of harm that it is an example of, or names (5.5.3). */
  readonly form?: string | undefined;
  /** What it is reported as; the tasks say which of these bring them into the plan. */
  readonly reportedAs?: readonly string[] | undefined;
  /** Its rank among what can happen to a child; 1 is the worst, after danger, which has 0. */
  readonly severity?: number | undefined;
}
/** A question as it is written. `one` takes exactly one option; `many` takes one or more. */
interface Written {
  readonly kind: 'one' | 'many';
  readonly options: readonly (string | Option)[];
  readonly askedWhen: ConditionOn<string>;
  readonly grounds: readonly Ground[];
  /** The screen that it shares with others; by default its own, with the same id. */
  readonly screen?: string;
  /** How its options are told, unless they say otherwise. */
  readonly told: ToldAs;
  readonly saidUnder: SaidUnder;
  /** The risk under which it is asked once that is flagged. */
  readonly beneath?: string;
  /** For a specific risk of 5.5.3: what implies it without asking, and the clauses about it. */
  readonly risk?: { readonly impliedWhen: ConditionOn<string>; readonly clauses: readonly ClauseId[] };
}

type IdsOf<Options> = { readonly [At in keyof Options]: IdOf<Options[At]> };
type IdOf<Written> = Written extends { readonly id: infer Id } ? Id : Written;
/** An option with every property: those not written are undefined, and `told` is filled in. */
type RowOf<Written> = Written extends string
  ? RowOf<{ readonly id: Written }>
  : Omit<Written, 'told'> & { readonly told: ToldAs } & {
      readonly [Column in Exclude<keyof Option, keyof Written | 'told'>]?: undefined;
    };
/** A complete question: `options` are ids in order, `rows` add their properties, `alone` is the exclusive one. */
export type Question<Id extends string = string, W extends Written = Written> = Omit<W, 'options' | 'screen'> & {
  readonly id: Id;
  readonly options: IdsOf<W['options']>;
  readonly alone: string | undefined;
  readonly rows: readonly RowOf<W['options'][number]>[];
  readonly screen: W extends { readonly screen: infer Screen } ? Screen : Id;
};

/** Returns the complete question from its id and what is written of it. */
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

type OptionsOf<Q extends Question> = Q['options'][number] & string;
/** Returns a condition met if the question was answered with at least one of `chosen`. */
export const has = <Id extends string, Q extends Question & { readonly id: Id }>(
  { id }: Q & { readonly id: Id },
  ...chosen: OptionsOf<Q>[]
): ConditionOn<Id> => ({ question: id, has: chosen });

type Column = 'implies' | 'form' | 'reportedAs';
type SaidBy<Q extends Question, C extends Column> = Q['rows'][number][C] extends infer Said
  ? Said extends readonly (infer One)[]
    ? One
    : Exclude<Said, undefined>
  : never;

/** Returns a condition met if a chosen option of this question has the value for a property. */
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

/** The screens of a walk, in order: consecutive questions of one screen share it. */
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
