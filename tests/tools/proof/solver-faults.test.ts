import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { editionFolder } from '../../../tools/lib/edition.ts';
import { type App, holdApp, type Texts } from '../../../tools/proof/faults/app';
import { type Fault, faults, faultsIn, seeded } from '../../../tools/proof/faults/fault';
import type * as Run from '../../../tools/proof/run';
import type * as Agreement from '../../../tools/proof/solver/agreement';
import type * as File from '../../../tools/proof/solver/file';
import { queries as named } from '../../../tools/proof/solver/queries';
import type * as Queries from '../../../tools/proof/solver/queries';
import { type Answered, answersIn, isKept, solveEach } from '../../../tools/proof/solver/solve';
import type * as Witness from '../../../tools/proof/solver/witness';

const folder = 'tools/proof/solver';
/** One that no query sees, and the fewest that break every promise that is asked: the catch matrix tries all faults. */
const tried: readonly Fault[] = faults
  .filter(({ file }) => file.startsWith(editionFolder))
  .filter(({ what }) =>
    [
      'a clause is on no screen',
      'an offline concern is taken for an online one',
      'and and or are swapped before CEOP',
      'not sure of danger is no danger',
      'not sure of the harm is forgotten',
    ].includes(what),
  );
const asked = [...new Set(named.map(({ promise }) => promise))];

let app: App;
beforeAll(async () => void (app = await holdApp()));
afterAll(() => app.close());

let known: readonly (() => readonly Answered[])[];
// One process of the solver is asked about all: to start one takes half as long as to ask it.
// Written down anew for each fault, each file is asked some 400 queries: a busy machine takes minutes.
beforeAll(async () => void (known = await askOf(tried)), 600_000);
const broken = (fault: Fault): readonly Answered[] => known[tried.indexOf(fault)]?.() ?? [];
async function askOf(faults: readonly Fault[]): Promise<readonly (() => readonly Answered[])[]> {
  const files: { readonly text: string; readonly brokenIn: (said: string) => readonly Answered[] }[] = [];
  for (const texts of faults.map(seeded)) {
    const { fileText } = await app.load<typeof File>(`${folder}/file.ts`, texts);
    const { queries } = await app.load<typeof Queries>(`${folder}/queries.ts`, texts);
    files.push({ text: fileText(), brokenIn: (said) => answersIn(said, queries).filter((one) => !isKept(one)) });
  }
  const said = await solveEach(files.map(({ text }) => text));
  return files.map(
    ({ brokenIn }, at) =>
      () =>
        brokenIn(said[at] ?? ''),
  );
}
describe('a table made false', () => {
  const found = new Set<string>();
  it.each(tried.map((fault) => [fault.what, fault] as const))(
    'is found by a query of a promise that it breaks, and by no other: %s',
    (_, fault) => {
      const promises = [...new Set(broken(fault).map(({ query }) => query.promise))];
      promises.forEach((id) => found.add(id));
      expect(fault.breaks).toEqual(expect.arrayContaining(promises));
      expect(promises.length > 0).toBe(fault.breaks.some((id) => asked.some((other) => other === id)));
    },
  );
  it('is found of each promise that is asked', () => expect([...found].sort()).toEqual([...asked].sort()));
  it.each([
    ['a case of it', 'and and or are swapped before CEOP', 'P1', ['need:concern']],
    ['both cases, where it compares two', 'not sure of the harm is forgotten', 'P5', ['harm:', 'then harm:not-sure']],
  ] as const)('is found with %s', async (_, what, promise, named) => {
    const fault = tried.find((known) => known.what === what) as Fault;
    const one = broken(fault).find(({ query }) => query.promise === promise) as Answered;
    const { wrongWith } = await app.load<typeof Witness>(`${folder}/witness.ts`, seeded(fault));
    const lines = await wrongWith(one);
    for (const name of named) expect(lines.at(-1)).toContain(name);
  });
});

/** Faults of only the written file or only the app, after which the two disagree. */
const parted = faultsIn(join(import.meta.dirname, 'apart.tsv'));

describe('a file that is not the app', () => {
  const failing = async (texts: Texts, isAt: (at: number) => boolean): Promise<number> => {
    const { agreement } = await app.load<typeof Agreement>(`${folder}/agreement.ts`, texts);
    const { run } = await app.load<typeof Run>('tools/proof/run.ts', texts);
    return agreement.findIndex((check, at) => isAt(at) && run(check).failing.length > 0);
  };
  it.each(parted.map((fault) => [fault.what, fault] as const))('is found, and only so: %s', async (_, fault) => {
    const found = await failing(seeded(fault), () => true);
    expect(found).toBeGreaterThanOrEqual(0);
    expect(await failing(new Map(), (at) => at === found)).toBe(-1);
  });
});
