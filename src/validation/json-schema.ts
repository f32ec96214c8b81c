import type { Fields, Schema } from './schema.ts';

/** What a JSON Schema says beside the shape of a file. */
interface Published {
  readonly title: string;
  readonly description?: string;
  /** Parts that stand once, under a name. */
  readonly definitions?: Readonly<Record<string, Schema>>;
  /** What an editor shows of a key. */
  readonly notes?: Readonly<Record<string, string>>;
}
type Beside = Required<Pick<Published, 'definitions' | 'notes'>>;

/** The JSON Schema (draft 7) of a schema, for editors: what it holds beyond shape, such as the order of reports, is not in it. */
export function jsonSchemaOf(schema: Schema, { title, description, definitions = {}, notes = {} }: Published): Fields {
  const beside = { definitions, notes };
  const defined = Object.entries(definitions).map(([name, part]) => [name, shapeOf(part, beside)] as const);
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title,
    ...(description && { description }),
    ...shapeOf(schema, beside),
    ...(defined.length > 0 && { definitions: Object.fromEntries(defined) }),
  };
}

const inFull = (part: Schema): string => JSON.stringify(shapeOf(part, { definitions: {}, notes: {} }));

/** A part by its name, where it has one, or in full. */
function partOf(part: Schema, beside: Beside): Fields {
  const named = Object.entries(beside.definitions).find(([, one]) => inFull(one) === inFull(part));
  return named ? { $ref: `#/definitions/${named[0]}` } : shapeOf(part, beside);
}

const shapeOf = (part: Schema, beside: Beside): Fields => ({ ...kindOf(part, beside), ...part.json });

function kindOf(part: Schema, beside: Beside): Fields {
  if (part.kind === 'value') return {};
  if (part.kind === 'either') return { anyOf: part.of.map((one) => partOf(one, beside)) };
  if (part.kind === 'object') return keysOf(part.keys, beside);
  const { most, empty, mayRepeat } = part.rule;
  return {
    type: 'array',
    items: partOf(part.item, beside),
    ...(!mayRepeat && { uniqueItems: true }),
    ...(most !== undefined && { maxItems: most }),
    ...(empty && { minItems: 1 }),
  };
}

function keysOf(keys: Readonly<Record<string, Schema>>, beside: Beside): Fields {
  const noted = (key: string): Fields => (beside.notes[key] === undefined ? {} : { description: beside.notes[key] });
  const properties = Object.entries(keys).map(([key, part]) => [key, { ...noted(key), ...partOf(part, beside) }]);
  return {
    type: 'object',
    additionalProperties: false,
    properties: Object.fromEntries(properties) as Fields,
    required: Object.keys(keys).filter((key) => keys[key]?.absent !== 'fine'),
  };
}
