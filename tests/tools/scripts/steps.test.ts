import { availableParallelism } from 'node:os';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { runSteps } from '../../../tools/lib/steps.mjs';

const said: string[] = [];
beforeEach(() => void vi.spyOn(console, 'log').mockImplementation((line: string) => void said.push(line)));
afterEach(() => {
  said.length = 0;
  vi.restoreAllMocks();
});

const step = (name: string, code: number) => ({ name, command: `node -e "process.exit(${code})"` });
const begun = () => said.map((line) => /^-- (.+): (?:passed|FAILED)/.exec(line)?.[1]).filter(Boolean);

it('a list of steps that all pass is followed by the next list', async () => {
  expect(await runSteps([[step('one', 0), step('other', 0)], [step('next', 0)]])).toMatchObject({ code: 0 });
  expect(begun().toSorted()).toEqual(['next', 'one', 'other']);
});

it('after the first step that fails none is begun, and it is said how to run that one alone', async () => {
  const atOnce = Array.from({ length: availableParallelism() }, (_, at) => step(`${at}`, 3));
  const { code, summary } = await runSteps([[...atOnce, step('waits', 0)], [step('next', 0)]]);
  expect(code).toBe(1);
  expect(begun()).toHaveLength(atOnce.length);
  expect(summary).toContain('0: node -e "process.exit(3)"');
});
