import { type Infer, isFields, isGiven, type Of, type Schema, within } from './schema.ts';

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
