import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../lib/root.mjs';
import { jsonSchemaOf } from '../../src/validation/json-schema';
import { scenarioFile, anyModel } from '../../src/training/own/check';

/** Returns the schema of trainers' own scenarios, for editors. */
export const schemaText = (): string =>
  `${JSON.stringify(jsonSchemaOf(scenarioFile(anyModel), { title: 'A made-up case for Clear Steps' }), null, 1)}\n`;

/** Writes the schema beside docs/scenarios.md. Returns the exit code. */
export default function main(): number {
  writeFileSync(join(root, 'docs/scenario.schema.json'), schemaText());
  return 0;
}
