import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../lib/root.mjs';
import { jsonSchemaOf } from '../../src/reader/json-schema';
import { scenarioFile, anyModel } from '../../src/training/own/check';

/** The file that editors read. */
export const schemaFile = join(root, 'docs/scenario.schema.json');

/** The schema as it stands in its file. */
export const schemaText = (): string =>
  `${JSON.stringify(jsonSchemaOf(scenarioFile(anyModel), { title: 'A made-up case for Clear Steps' }), null, 1)}\n`;

/** Writes the schema of trainers' own scenarios, from the protocol's data. Returns the exit code. */
export default function main(): number {
  writeFileSync(schemaFile, schemaText());
  return 0;
}
