import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import type * as Within from '../../../tools/build/page/within.ts';
import { copyProject } from '../../../tools/bench/build/project.ts';
import { addEdition } from '../../../tools/bench/grow/edition.ts';
import { addLanguage } from '../../../tools/bench/grow/language.ts';
import { addQuestions } from '../../../tools/bench/grow/questions.ts';
import { addScenarios } from '../../../tools/bench/grow/scenarios.ts';
import { languages } from '../../../src/words/language-ids.ts';

const copy = copyProject('for-a-test');
afterAll(() => rmSync(copy, { recursive: true }));
const grownIn = [...languages, 'xx'];
const read = (file: string) => readFileSync(join(copy, file), 'utf8');

it('lets the early script of a copy change, as a made-up language changes it', async () => {
  const { heldScript } = (await import(join(copy, 'tools/build/page/within.ts'))) as typeof Within;
  expect(heldScript('another script')).toBe('another script');
});

// Each of these throws where the project has changed and the bench has not followed.
it('finds each place of the project as it is that growth is made at', () => {
  addLanguage(copy, 'xx');
  addEdition(copy, '2026-01');
  addQuestions(copy, 2, grownIn);
  addScenarios(copy, 2, grownIn);
  expect(read('src/words/language-ids.ts')).toContain("'xx'");
  expect(read('src/protocol/2026-01/questions.ts')).toContain('kind');
  expect(read('src/machine/wizard.ts')).toContain("onTheWalk('made-up-1', 'made-up-2')");
  for (const language of grownIn) {
    expect(JSON.parse(read(`locales/${language}/questions.json`))).toHaveProperty('made-up-2');
    expect(read(`locales/${language}/scenarios/posing-as-a-child-2.json`)).toContain('"');
  }
});
