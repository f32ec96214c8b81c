import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type App, holdApp, type Texts } from '../../../tools/proof/faults/app';
import { type Change, rowsOf, seeded } from '../../../tools/proof/faults/fault';
import type * as Run from '../../../tools/proof/run';
import type * as Rules from '../../../tools/proof/solver/rules';

/** Faults of only the terms, from which the file is written, or only the app, after which the two disagree. */
const parted = rowsOf(readFileSync(join(import.meta.dirname, 'apart.tsv'), 'utf8'));

let app: App;
beforeAll(async () => void (app = await holdApp()));
afterAll(() => app.close());

describe('a file that is not the app', () => {
  const isAlike = async (rule: string | undefined, texts: Texts): Promise<boolean> => {
    const { agreement } = await app.load<typeof Rules>('tools/proof/solver/rules.ts', texts);
    const { run } = await app.load<typeof Run>('tools/proof/run.ts', texts);
    const checks = agreement.filter(({ about }) => about['rules'] === rule);
    return checks.length > 0 && checks.every((check) => run(check).failing.length === 0);
  };
  it.each(parted.map((fault) => [fault['what'], fault] as const))('is found, and only so: %s', async (_, fault) => {
    expect(await isAlike(fault['rule'], seeded(fault as object as Change))).toBe(false);
    expect(await isAlike(fault['rule'], new Map())).toBe(true);
  });
});
