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

/** An option with all that it brings along; one that brings nothing is written as its id alone. */
interface WrittenOption {
  readonly id: string;
  /** It stands alone: no other goes with it. */
  readonly alone?: true;
  /** The risk that it implies: it is flagged, and not asked. */
  readonly implies?: string;
  /** The form of harm that it is an example of, or names (5.5.3). */
  readonly form?: string;
}
/** A question as it is written. `one` takes exactly one option; `many` takes one or more. */
interface Written {
  readonly kind: 'one' | 'many';
  readonly options: readonly (string | WrittenOption)[];
  readonly askedWhen: ConditionOn<string>;
  readonly grounds: readonly Ground[];
  /** The screen that it shares with others; one of its own, of the same id, where none is named. */
  readonly screen?: string;
  /** Each option but these is a fact that a call tells; a question without it is about the calls, and tells nothing. */
  readonly told?: { readonly but: readonly string[] };
  /** The risk beneath which it is asked, on the screen that tells of the flagged ones. */
  readonly beneath?: string;
  /** It asks of a specific risk of 5.5.3: what implies it without being asked, and the clauses that speak of it. */
  readonly risk?: { readonly impliedWhen: ConditionOn<string>; readonly clauses: readonly ClauseId[] };
}

type IdsOf<Options> = { readonly [At in keyof Options]: IdOf<Options[At]> };
type IdOf<Option> = Option extends { readonly id: infer Id } ? Id : Option;
/** A question, whole. `options`: the ids, in the order in which they are offered; `alone`: the one that stands alone, if one does. */
export type Question<Id extends string = string, W extends Written = Written> = Omit<W, 'options' | 'screen'> & {
  readonly id: Id;
  readonly options: IdsOf<W['options']>;
  readonly alone: string | undefined;
  readonly written: W['options'];
  readonly screen: W extends { readonly screen: infer Screen } ? Screen : Id;
};

/** A question by its id, and what is written of it. */
export const question = <const Id extends string, const W extends Written>(id: Id, written: W): Question<Id, W> => {
  const rows = written.options.map((option): WrittenOption => (typeof option === 'string' ? { id: option } : option));
  return {
    screen: id,
    ...written,
    id,
    options: rows.map((option) => option.id),
    alone: rows.find(({ alone }) => alone)?.id,
    written: written.options,
  } as never;
};

/** The options of a question, by their ids. */
type OptionsOf<Q extends Question> = Q['options'][number] & string;
/** A condition met when the question was answered with at least one of `chosen`. */
export const has = <Id extends string, Q extends Question & { readonly id: Id }>(
  { id }: Q & { readonly id: Id },
  ...chosen: OptionsOf<Q>[]
): ConditionOn<Id> => ({ question: id, has: chosen });

/** What the options of a question say of themselves under `Key`. */
type SaidBy<Q extends Question, Key extends 'implies' | 'form'> = Q['written'][number] extends infer Option
  ? Option extends { readonly [K in Key]: infer Said }
    ? Said
    : never
  : never;

/** A condition met when an option of one of these questions was chosen that says so: the risk that it implies, or its form of harm. */
export function said<Key extends 'implies' | 'form', Asked extends readonly Question[]>(
  key: Key,
  value: SaidBy<Asked[number], Key>,
  ...questions: Asked
): ConditionOn<Asked[number]['id']> {
  const parts = questions.map(({ id, written }) => ({
    question: id,
    has: written.flatMap((option) => (typeof option !== 'string' && option[key] === value ? [option.id] : [])),
  }));
  const [first, ...others] = parts;
  return first && others.length === 0 ? first : { any: parts };
}

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
