import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Ajv from 'ajv';
import { afterAll, describe, expect, it, vi } from 'vitest';
import { checkScenario, mendOf } from '../../src/training/own/check';
import { routesOf } from '../../src/training/present/routes';
import { optionsAt, stopsOf } from '../../src/training/present/show';
import { languageMark } from '../../src/words/language-marks';
import { languages, loadTrainingWords } from '../../src/words/languages';
import { wordsIn } from '../../src/words/words';
import { root } from '../../tools/lib/root.mjs';
import main from '../../tools/scenario/cli';
import { schemaText } from '../../tools/scenario/schema-cli';
import { textAt } from '../words/locales';
import { bad } from './own-bad';
import { ownFile, textOf } from './own-files';
import { scenarioIds, scenarioPart, scenarioWords } from './scenario-files';

await Promise.all(languages.map(loadTrainingWords));

const read = (file: string) => readFileSync(join(root, 'docs', file), 'utf8');
const takes = new Ajv({ strict: true, strictRequired: false, allErrors: true }).compile(
  JSON.parse(schemaText()) as object,
);
const problemsOf = (text: string) => {
  const checked = checkScenario(text);
  return 'scenario' in checked ? [] : checked.problems;
};

describe.each(bad)('a file with $name', ({ text, code, place, line, schema }) => {
  const found = problemsOf(text).find((one) => one.code === code && one.place === place);

  it('is refused there, on the line where it stands, and by the schema where its shape is wrong', () => {
    expect(found).toBeDefined();
    expect(text.split('\n')[found!.line - 1]?.slice(0, 300)).toMatch(line);
    if (schema) expect(takes(JSON.parse(text))).toBe(false);
  });
  it('is given a mend in all languages, with nothing left to fill in', () => {
    const mends = languages.map((language) => mendOf(wordsIn(language), found!));
    for (const mend of mends) expect(mend).toMatch(/^[A-Z].*\.$/);
    for (const mend of mends) expect(mend).not.toMatch(/\{\{|own\/faults|: \./);
    expect(new Set(mends).size).toBe(languages.length);
  });
});

it.each(scenarioIds)(
  'the shipped scenario %s, written as a trainer’s own, is right in both languages or in one',
  (id) => {
    for (const written of [languages, ...languages.map((language) => [language])]) {
      const file = ownFile(id, written);
      expect(takes(file), JSON.stringify(takes.errors)).toBe(true);
      expect(checkScenario(`\uFEFF${textOf(file)}`)).toMatchObject({ scenario: { id: `own-${id}`, isOwn: true } });
    }
    const judged = ownFile(id);
    const { moments } = scenarioPart(id);
    judged.scenario['moments'] = moments;
    for (const language of languages) judged.scenario.words[language]!['judges'] = scenarioWords(id, language).judges;
    expect(takes(judged), JSON.stringify(takes.errors)).toBe(true);
    expect(checkScenario(textOf(judged))).toMatchObject({ scenario: { moments } });
    expect(checkScenario(textOf(ownFile(id)))).toMatchObject({
      scenario: { words: { en: { title: scenarioWords(id, 'en').title } } },
    });
  },
);

it('asks a room at the two moments that a file names, with what is right among their options, and at no others', () => {
  const file = ownFile('posing-as-a-child');
  file.scenario['moments'] = [{ ask: 'harm', options: ['extortion', 'other-contact'] }, { discuss: 'evidence' }];
  const checked = checkScenario(textOf(file));
  if (!('scenario' in checked)) throw new Error('refused');
  const { stops, ways } = routesOf(checked.scenario, stopsOf(checked.scenario, '')).ten;
  const asked = stops.filter((stop, at) => at > 0 && ways[at] === 'alone' && ['question', 'pause'].includes(stop.kind));
  expect(asked.map((stop) => ('question' in stop ? optionsAt(stop) : stop.step.screen))).toEqual([
    ['grooming', 'extortion', 'other-contact'],
    'evidence',
  ]);
});

it('finds everything that is wrong at once, in the order of the file, and tells of two hundred', () => {
  const file = ownFile('posing-as-a-child');
  file.scenario['minutes'] = 0;
  file.scenario['tags'] = 'easy';
  Reflect.set(file.scenario.words['cy']!, 'title', '');
  const places = ['scenario.minutes', 'scenario.tags', 'scenario.words.cy.title'];
  expect(problemsOf(textOf(file)).map(({ place }) => place)).toEqual(places);
  for (let at = 0; at < 2000; at += 1) file.scenario[`k${at}`] = 'x';
  expect(checkScenario(textOf(file))).toMatchObject({ count: 2003 });
  expect(problemsOf(textOf(file))).toHaveLength(200);
});

it('takes text as it is written: nothing in it is a mark of language, or runs', () => {
  const file = ownFile('posing-as-a-child');
  const said = '<en>x</en> <script>alert(1)</script> {{title}}';
  Reflect.set(file.scenario.words['cy']!, 'summary', said);
  const checked = checkScenario(textOf(file));
  if (!('scenario' in checked)) throw new Error('refused');
  const { summary } = checked.scenario.words.cy!;
  expect(summary).not.toMatch(new RegExp(languageMark));
  expect(summary.replaceAll('\u2060', '')).toBe(said);
});

describe('the example of the page for trainers', () => {
  const example = read('scenario-example.json');
  it('is right, for the schema and for the check, and fit to be told of a mistake', () => {
    expect(checkScenario(example)).toMatchObject({ scenario: { id: 'my-first-case' } });
    expect(takes(JSON.parse(example))).toBe(true);
    const wrong = textOf({ ...(JSON.parse(example) as object), id: 'Mine' });
    expect(checkScenario(wrong)).toMatchObject({ problems: [{ line: 3, place: 'id' }] });
  });
  it('is named there, with every key that there is', () => {
    const page = read('scenarios.md');
    const { words, ...part } = ownFile('posing-as-a-child').scenario;
    expect(page).toContain('(scenario-example.json)');
    const keys = [...Object.keys(part), 'words'].map((key) => `scenario.${key}`);
    for (const key of [...keys, ...Object.keys(words['en']!)]) expect(page).toContain(`\`${key}\``);
  });
});

const folder = mkdtempSync(join(tmpdir(), 'own-'));
afterAll(() => rmSync(folder, { recursive: true }));

function said(bytes: Uint8Array, language: string): readonly [number, string] {
  const file = join(folder, 'mine.json');
  writeFileSync(file, bytes);
  const lines: unknown[] = [];
  for (const way of ['log', 'error'] as const) vi.spyOn(console, way).mockImplementation((line) => lines.push(line));
  const code = main([...(language === 'cy' ? ['--cy'] : []), file]);
  vi.restoreAllMocks();
  return [code, lines.join('\n').replaceAll(file, 'mine.json')];
}

it.each(languages)('the command reads a file as the app does, and says what it is, in %s', (language) => {
  const text = textOf(ownFile('posing-as-a-child'));
  const fault = (code: string) => textAt(language, `training:own/faults/${code}`);
  for (const bytes of [text, `\uFEFF${text}`].map((one) => Buffer.from(one)))
    expect(said(bytes, language)).toEqual([0, textAt(language, 'training:own/command/right')]);
  const picture = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0]);
  expect(said(picture, language)).toEqual([2, expect.stringContaining(fault('no-text'))]);
  expect(said(Buffer.alloc(0), language)[1]).toContain(fault('empty-file'));
  expect(said(Buffer.from('{ “id”: 1 }'), language)[1]).toContain(`mine.json:1: `);
  expect(said(Buffer.from('{ “id”: 1 }'), language)[1]).toContain(fault('curly-quotes'));
});
