import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Ajv from 'ajv';
import { describe, expect, it } from 'vitest';
import { schemaText } from '../../tools/scenario/schema-cli';
import { checkScenario } from '../../src/training/own/check';
import { languages } from '../../src/words/languages';
import { bad } from './own-bad';
import { ownFile, textOf } from './own-files';
import { scenarioIds } from './scenario-files';

const docs = join(import.meta.dirname, '../../docs');
const read = (file: string) => readFileSync(join(docs, file), 'utf8');
const takes = new Ajv({ strict: true, strictRequired: false, allErrors: true }).compile(
  JSON.parse(schemaText()) as object,
);

describe.each(scenarioIds)('the shipped scenario %s, as a trainer’s own', (id) => {
  it.each([languages, ...languages.map((language) => [language])].map((written) => [written]))(
    'is taken in %s',
    (written) => {
      expect(takes(ownFile(id, written)), JSON.stringify(takes.errors)).toBe(true);
    },
  );
});

describe('a bad file', () => {
  const inShape = bad.filter(({ schema }) => schema);
  it('is mostly bad in its shape', () => expect(inShape.length).toBeGreaterThanOrEqual(40));
  it.each(inShape)('with $name is refused', ({ text }) => expect(takes(JSON.parse(text))).toBe(false));
});

describe('the example of the page for trainers', () => {
  it('is right, for the schema and for the check', () => {
    expect(checkScenario(read('scenario-example.json'))).toMatchObject({ scenario: { id: 'my-first-case' } });
    expect(takes(JSON.parse(read('scenario-example.json')))).toBe(true);
  });
  it('is named there, with every key that there is', () => {
    const page = read('scenarios.md');
    const [first] = scenarioIds;
    const {
      scenario: {
        words: { en },
        ...part
      },
    } = ownFile(first!);
    expect(page).toContain('(scenario-example.json)');
    for (const key of [...Object.keys(part), 'words'].map((one) => `scenario.${one}`))
      expect(page).toContain(`\`${key}\``);
    for (const key of Object.keys(en!)) expect(page).toContain(`\`${key}\``);
  });
  it('is fit to be told of a mistake', () => {
    expect(
      checkScenario(textOf({ ...(JSON.parse(read('scenario-example.json')) as object), id: 'Mine' })),
    ).toMatchObject({
      problems: [{ line: 3, place: 'id' }],
    });
  });
});
