import type { Fields, Schema } from './schema.ts';

/** What a JSON Schema says beside the shape of a file. */
export interface Published {
  readonly title: string;
  readonly description?: string;
  /** Parts that stand once, under a name. */
  readonly definitions?: Readonly<Record<string, Schema>>;
  /** What an editor shows of a key. */
  readonly notes?: Readonly<Record<string, string>>;
}

/** The JSON Schema (draft 7) of a schema, for editors: what it holds beyond shape, such as the order of reports, is not in it. */
export function jsonSchemaOf(schema: Schema, { title, description, definitions = {}, notes = {} }: Published): Fields {
  const named = Object.entries(definitions);
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title,
    ...(description && { description }),
    ...shapeOf(schema),
    ...(named.length > 0 && { definitions: Object.fromEntries(named.map(([name, part]) => [name, shapeOf(part)])) }),
  };

  function partOf(part: Schema): Fields {
    const name = named.find(([, one]) => isSame(one, part))?.[0];
    return name === undefined ? shapeOf(part) : { $ref: `#/definitions/${name}` };
  }
  function shapeOf(part: Schema): Fields {
    return { ...kindOf(part), ...part.json };
  }
  function kindOf(part: Schema): Fields {
    if (part.kind === 'value') return {};
    if (part.kind === 'either') return { anyOf: part.of.map(partOf) };
    if (part.kind === 'object') return ofKeys(part.keys);
    const { most, empty, mayRepeat } = part.rule;
    return {
      type: 'array',
      items: partOf(part.item),
      ...(!mayRepeat && { uniqueItems: true }),
      ...(most !== undefined && { maxItems: most }),
      ...(empty && { minItems: 1 }),
    };
  }
  function ofKeys(keys: Readonly<Record<string, Schema>>): Fields {
    const noted = (key: string) => (notes[key] === undefined ? {} : { description: notes[key] });
    return {
      type: 'object',
      additionalProperties: false,
      properties: Object.fromEntries(
        Object.entries(keys).map(([key, part]) => [key, { ...noted(key), ...partOf(part) }]),
      ),
      required: Object.entries(keys).flatMap(([key, { absent }]) => (absent === 'fine' ? [] : [key])),
    };
  }
}

/** Whether one is the other, or the other as it may be missing. */
const isSame = (one: Schema, other: Schema): boolean =>
  one.kind === 'object' && other.kind === 'object' ? one.keys === other.keys : one === other;
