/** Something wrong, its place such as `answers.forms[1]` (empty for the whole), and the values its message names. */
export interface Fault<Code extends string = string> {
  readonly place: string;
  readonly code: Code;
  readonly about?: Readonly<Record<string, string>>;
  /** The fault is at the key itself, not at its value. */
  readonly isKey?: true;
}

/** An object of anything. */
export type Fields = Readonly<Record<string, unknown>>;
/** Whether a value is an object, but not a list. */
export const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Whether an object has a value at a key; `undefined` counts as none. */
export const isGiven = (fields: Fields, key: string): boolean =>
  Object.hasOwn(fields, key) && fields[key] !== undefined;

/** Returns the place of a key within another place. */
export const within = (place: string, key: string): string => (place === '' ? key : `${place}.${key}`);
/** Returns the ids to choose from, for a message to name. */
export const known = (ids: readonly string[]): { readonly known: string } => ({ known: ids.join(', ') });

type Said = Omit<Fault, 'place'> | undefined;
type Shape =
  | { readonly kind: 'value'; readonly said: (value: unknown) => Said }
  | { readonly kind: 'object'; readonly keys: Readonly<Record<string, Any>>; readonly unknown: string }
  | { readonly kind: 'list'; readonly item: Any; readonly rule: ListRule }
  | { readonly kind: 'either'; readonly of: readonly Any[]; readonly choose: (value: Fields) => Any };
interface Rules {
  /** What to report of an absent key: by default that it is missing, or nothing, or the same as a wrong value. */
  readonly absent?: 'fine' | 'told';
  /** For `taken`: a wrong value makes what contains it invalid, though the key is optional. */
  readonly holds?: true;
  /** Finds what else is wrong with a value of the right shape. */
  readonly also?: (value: never, place: string) => readonly Fault[];
  /** What JSON Schema has for it besides its shape. */
  readonly json?: Fields;
}
interface ListRule {
  readonly most?: number;
  /** The code for a value that is not a list. */
  readonly not?: string;
  /** The code for an empty list, if the list must not be empty. */
  readonly empty?: string;
  readonly mayRepeat?: boolean;
}

declare const type: unique symbol;
declare const code: unique symbol;
type Any = Shape & Rules;
/** What a value must be: of type `T`, or with faults of `Code`. Checks, types and JSON Schema are derived from it. */
export type Schema<T = unknown, Code extends string = string> = Any & {
  readonly [type]?: T;
  readonly [code]?: Code;
};
/** A schema of one kind. */
export type Of<Kind extends Any['kind']> = Extract<Any, { readonly kind: Kind }>;
/** The type of the values that a schema accepts. */
export type Infer<S> = S extends { readonly [type]?: infer T } ? T : never;
/** The codes of the faults that a schema can find. */
export type CodeOf<S> = S extends { readonly [code]?: infer Code extends string } ? Code : never;

type Keys = Readonly<Record<string, Schema>>;
type Fine = { readonly absent: 'fine' };
type ObjectOf<K extends Keys> = {
  readonly [Key in keyof K as K[Key] extends Fine ? never : Key]: Infer<K[Key]>;
} & { readonly [Key in keyof K as K[Key] extends Fine ? Key : never]?: Infer<K[Key]> };

/** Returns the schema of a value: `said` returns its fault, if any, and `json` is its JSON Schema. */
export const value = <T, Code extends string>(
  said: (given: unknown) => { readonly code: Code; readonly about?: Fault['about'] } | undefined,
  json: Fields,
): Schema<T, Code> => ({ kind: 'value', said, json }) as Schema<T, Code>;

/** Any value. */
export const anything = value<unknown, never>(() => undefined, {});

/** Returns the schema of a value that passes a test. */
export const thatIs = <T, Code extends string = 'not-so'>(
  passes: (given: unknown) => boolean,
  json: Fields = {},
  says = 'not-so' as Code,
  about?: Fault['about'],
): Schema<T, NoInfer<Code>> =>
  value<T, Code>((given) => (passes(given) ? undefined : { code: says, ...(about && { about }) }), json);

/** True or false. */
export const flag = thatIs<boolean>((given) => typeof given === 'boolean', { type: 'boolean' });

/** Returns the schema of a whole number from `least` to `most`. */
export const whole = <Code extends string = 'not-whole'>(
  least: number,
  most: number,
  says = 'not-whole' as Code,
): Schema<number, NoInfer<Code>> =>
  thatIs<number, Code>(
    (given) => Number.isInteger(given) && Number(given) >= least && Number(given) <= most,
    { type: 'integer', minimum: least, maximum: most },
    says,
    { least: String(least), most: String(most) },
  );

/** Returns the schema of one of these ids; any other value is a fault `says`, or `list` if it is a list. */
export const oneOf = <const T extends string, Code extends string = 'not-one-of'>(
  ids: readonly T[],
  says = 'not-one-of' as Code,
  list: Code = says,
): Schema<T, NoInfer<Code>> =>
  value<T, Code>(
    (given) =>
      ids.some((id) => id === given) ? undefined : { code: Array.isArray(given) ? list : says, about: known(ids) },
    { enum: ids },
  );

/** Returns the schema of a text; `fault` returns its code, if any. The message can name the text and `about`. */
export const textThat = <Code extends string>(
  fault: (text: string) => Code | undefined,
  json: Fields = {},
  about: Fault['about'] = {},
): Schema<string, Code | 'not-text'> =>
  value<string, Code | 'not-text'>(
    (given) => {
      const says = typeof given === 'string' ? fault(given) : 'not-text';
      return says && { code: says, about: { ...about, given: String(given).slice(0, 40) } };
    },
    { type: 'string', ...json },
  );

/** Any text. */
export const anyText = textThat<never>(() => undefined);

/** Returns the schema of a list of at most `most` items, without duplicates unless `mayRepeat`. */
export const listOf = <
  T,
  Code extends string,
  Not extends string = 'not-list',
  Empty extends string = never,
  Most extends number = never,
>(
  item: Schema<T, Code>,
  rule: { most?: Most; not?: Not; empty?: Empty; mayRepeat?: boolean } = {},
): Schema<readonly T[], Code | NoInfer<Not | Empty> | 'twice' | NoInfer<[Most] extends [never] ? never : 'too-many'>> =>
  ({ kind: 'list', item, rule }) as never;

/** Returns the schema of an object with these keys. */
export const objectOf = <K extends Keys, Unknown extends string = 'unknown-key'>(
  keys: K,
  unknown = 'unknown-key' as Unknown,
): Schema<ObjectOf<K>, CodeOf<K[keyof K]> | NoInfer<Unknown> | 'not-object' | 'missing'> =>
  ({ kind: 'object', keys, unknown }) as never;

/** Returns the schema of an object with the same kind of value at each key; only the keys in `needed` are required. */
export const eachOf = <Key extends string, T, Code extends string, Unknown extends string = 'unknown-key'>(
  keys: readonly Key[],
  each: Schema<T, Code> | ((key: Key) => Schema<T, Code>),
  needed: readonly Key[] = [],
  unknown = 'unknown-key' as Unknown,
): Schema<{ readonly [K in Key]?: T }, Code | NoInfer<Unknown> | 'not-object' | 'missing'> =>
  objectOf(
    Object.fromEntries(
      keys.map((key) => {
        const one = typeof each === 'function' ? each(key) : each;
        return [key, needed.includes(key) ? one : optional(one)];
      }),
    ),
    unknown,
  );

/** Returns the schema of one of several kinds of object; `choose` picks the kind to check against. */
export const either = <T, Code extends string>(
  of: readonly Schema<T, Code>[],
  choose: (given: Fields) => Schema<unknown, Code>,
): Schema<T, Code | 'not-object'> => ({ kind: 'either', of, choose }) as never;

/** Returns the schema for a key that may be missing. */
export const optional = <S extends Schema>(schema: S): S & Fine => ({ ...schema, absent: 'fine' });
/** Returns the schema for a key that may be missing, but whose wrong value makes what contains it invalid. */
export const optionalOrRight = <S extends Schema>(schema: S): S & Fine =>
  ({ ...schema, absent: 'fine', holds: true }) as S & Fine;
/** Returns the schema for a key that, if missing, has the fault of a wrong value. */
export const told = <S extends Schema>(schema: S): S => ({ ...schema, absent: 'told' });

/** Returns the schema with a further check of values that have the right shape. */
export const also = <T, Code extends string, More extends string>(
  schema: Schema<T, Code>,
  more: (given: T, place: string) => readonly Fault<More>[],
  json?: Fields,
): Schema<T, Code | More> => ({ ...schema, also: more, json: { ...schema.json, ...json } });

/** Returns what `what` returns; undefined if it throws, as when a browser refuses storage or a text is not JSON. */
export function orUndefined<T>(what: () => T): T | undefined {
  try {
    return what();
  } catch {
    return undefined;
  }
}
/** Returns the value of a JSON text; undefined if it is not JSON. */
export const parsed = (text: string): unknown => orUndefined(() => JSON.parse(text) as unknown);

/** Called with the place of each part that is left out. */
type Lose = (place: string) => void;

/**
 * Returns the valid parts of an untrusted value; undefined if nothing is left. An invalid part is left out if it is
 * optional; otherwise what contains it is left out too. Unknown keys are left out. Never throws.
 */
export function validPart<S extends Schema>(
  schema: S,
  value: unknown,
  lose: Lose = () => undefined,
  place = '',
): Infer<S> | undefined {
  const found = shapeOf(schema, value, lose, place);
  if (found !== undefined && !schema.also?.(found as never, place).length) return found as Infer<S>;
  lose(place);
  return undefined;
}

function shapeOf(schema: Schema, value: unknown, lose: Lose, place: string): unknown {
  if (schema.kind === 'value') return schema.said(value) ? undefined : value;
  if (schema.kind === 'list') return Array.isArray(value) ? itemsOf(schema, value, lose, place) : undefined;
  if (!isFields(value)) return undefined;
  if (schema.kind === 'either') return validPart(schema.choose(value), value, lose, place);
  Object.keys(value).forEach((key) => Object.hasOwn(schema.keys, key) || lose(within(place, key)));
  const parts = Object.entries(schema.keys).map(([key, inner]) => {
    const part = isGiven(value, key) ? validPart(inner, value[key], lose, within(place, key)) : undefined;
    return [key, part, inner.absent === 'fine' && !(inner.holds && isGiven(value, key))] as const;
  });
  const isWhole = parts.every(([, part, mayGo]) => part !== undefined || mayGo);
  return isWhole ? Object.fromEntries(parts.filter(([, part]) => part !== undefined)) : undefined;
}

function itemsOf({ item, rule }: Of<'list'>, list: readonly unknown[], lose: Lose, place: string): unknown {
  const { most = Infinity, empty, mayRepeat } = rule;
  if (list.length > most) return undefined;
  const items = list.map((one, at) => validPart(item, one, lose, `${place}[${at}]`));
  const isRight = (list.length > 0 || !empty) && (mayRepeat || new Set(list).size === list.length);
  return isRight && !items.includes(undefined) ? items : undefined;
}
