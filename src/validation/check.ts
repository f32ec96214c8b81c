import {
  type CodeOf,
  type Fault,
  type Fields,
  isFields,
  isGiven,
  known,
  type Of,
  type Schema,
  within,
} from './schema.ts';

/** Checks an untrusted value. Returns every fault in the order of the value. Never throws. */
export function faultsOf<S extends Schema>(schema: S, value: unknown, place = ''): readonly Fault<CodeOf<S>>[] {
  const found = shapeFaults(schema, value, place);
  return (found.length > 0 ? found : (schema.also?.(value as never, place) ?? [])) as readonly Fault<CodeOf<S>>[];
}

function shapeFaults(schema: Schema, value: unknown, place: string): readonly Fault[] {
  if (schema.kind === 'value') {
    const said = schema.said(value);
    return said ? [{ place, ...said }] : [];
  }
  if (schema.kind === 'list') return listFaults(schema, value, place);
  if (!isFields(value)) return [{ place, code: 'not-object' }];
  return schema.kind === 'either' ? faultsOf(schema.choose(value), value, place) : keyFaults(schema, value, place);
}

function listFaults({ item, rule }: Of<'list'>, value: unknown, place: string): readonly Fault[] {
  if (!Array.isArray(value)) return [{ place, code: rule.not ?? 'not-list' }];
  const { most = Infinity, empty, mayRepeat } = rule;
  if (value.length > most) return [{ place, code: 'too-many', about: { most: String(most) } }];
  if (value.length === 0 && empty) return [{ place, code: empty }];
  return value.flatMap((one, index): readonly Fault[] => {
    const at = `${place}[${index}]`;
    return !mayRepeat && value.indexOf(one) < index ? [{ place: at, code: 'twice' }] : faultsOf(item, one, at);
  });
}

function keyFaults({ keys, unknown }: Of<'object'>, value: Fields, place: string): readonly Fault[] {
  const given = Object.keys(value).filter((key) => isGiven(value, key));
  const inside = given.flatMap((key): readonly Fault[] =>
    Object.hasOwn(keys, key)
      ? faultsOf(keys[key]!, value[key], within(place, key))
      : [{ place: within(place, key), code: unknown, about: known(Object.keys(keys)), isKey: true }],
  );
  const missing = Object.entries(keys).flatMap(([key, schema]): readonly Fault[] => {
    if (schema.absent === 'fine' || isGiven(value, key)) return [];
    const at = within(place, key);
    return schema.absent === 'told' ? faultsOf(schema, undefined, at) : [{ place: at, code: 'missing' }];
  });
  return [...inside, ...missing];
}
