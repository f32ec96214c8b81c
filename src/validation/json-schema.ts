import type { Fields, Schema } from './schema.ts';

interface Published {
  readonly title: string;
  readonly description?: string;
  /** Parts that are defined once, under a name. */
  readonly definitions?: Readonly<Record<string, Schema>>;
}
type Definitions = Readonly<Record<string, Schema>>;

/** Returns the JSON Schema (draft 7), for editors. It leaves out rules beyond shape, such as the order of reports. */
export function jsonSchemaOf(schema: Schema, { title, description, definitions = {} }: Published): Fields {
  const defined = Object.entries(definitions).map(([name, part]) => [name, shapeOf(part, definitions)] as const);
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title,
    ...(description && { description }),
    ...shapeOf(schema, definitions),
    ...(defined.length > 0 && { definitions: Object.fromEntries(defined) }),
  };
}

const inFull = (part: Schema): string => JSON.stringify(shapeOf(part, {}));

/** A reference to a named part, or the part in full. */
function partOf(part: Schema, definitions: Definitions): Fields {
  const named = Object.entries(definitions).find(([, one]) => inFull(one) === inFull(part));
  return named ? { $ref: `#/definitions/${named[0]}` } : shapeOf(part, definitions);
}

const shapeOf = (part: Schema, definitions: Definitions): Fields => ({ ...kindOf(part, definitions), ...part.json });

function kindOf(part: Schema, definitions: Definitions): Fields {
  if (part.kind === 'value') return {};
  if (part.kind === 'either') return { anyOf: part.of.map((one) => partOf(one, definitions)) };
  if (part.kind === 'object') return keysOf(part.keys, definitions);
  const { most, empty, mayRepeat } = part.rule;
  return {
    type: 'array',
    items: partOf(part.item, definitions),
    ...(!mayRepeat && { uniqueItems: true }),
    ...(most !== undefined && { maxItems: most }),
    ...(empty && { minItems: 1 }),
  };
}

function keysOf(keys: Readonly<Record<string, Schema>>, definitions: Definitions): Fields {
  const properties = Object.entries(keys).map(([key, part]) => [key, partOf(part, definitions)]);
  return {
    type: 'object',
    additionalProperties: false,
    properties: Object.fromEntries(properties) as Fields,
    required: Object.keys(keys).filter((key) => keys[key]?.absent !== 'fine'),
  };
}
