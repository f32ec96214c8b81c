import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { faults } from '../../../tools/proof/faults/all';
import { type App, holdApp } from '../../../tools/proof/faults/app';
import { listen, takePlaces } from '../../../tools/proof/faults/come-to';
import type { Fault } from '../../../tools/proof/faults/fault';
import { tellingTexts } from '../../../tools/proof/faults/places';
import type * as Program from '../../../tools/proof/faults/program';
import { seeded } from '../../../tools/proof/faults/seed';
import { touchedBy } from '../../../tools/proof/faults/touched';
import { editionFolder } from '../../../tools/lib/edition.ts';
import type * as Answers from '../../../src/case/answers';
import type * as Plan from '../../../src/case/plan';
import type * as Tasks from '#protocol/tasks';

const program = 'tools/proof/faults/program.ts';
const tasks = `${editionFolder}/tasks.ts`;
/** Promises that are tried in a second or two. */
const quick = ['P1', 'P2', 'P3', 'P7', 'P16'] as const;

const named = (what: string): Fault => {
  const fault = faults.find((known) => known.what === what);
  if (!fault) throw new Error(`There is no fault: ${what}`);
  return fault;
};

let app: App;
beforeAll(async () => {
  listen();
  app = await holdApp();
}, 60_000);
afterAll(() => app.close());

describe('the place of a fault', () => {
  it('in a function is come to when the function runs', async () => {
    const { isSettled, isDuty } = await app.load<typeof Plan>(
      'src/case/plan.ts',
      tellingTexts([named('tried counts as settled')]),
    );
    const { noAnswers } = await app.load<typeof Answers>('src/case/answers.ts', new Map());
    takePlaces();
    isDuty({ answers: noAnswers, marks: {}, told: {} }, 'police');
    expect(takePlaces()).toEqual([]);
    isSettled({ answers: noAnswers, marks: {}, told: {} }, 'police');
    expect(takePlaces()).toEqual([0]);
  });
  it('in a table is come to when what stands under its key is read, or the whole row', async () => {
    const { tasks: rows } = await app.load<typeof Tasks>(tasks, tellingTexts([named('the site is a duty')]));
    expect([rows.site.inPlanWhen, rows.ceop.dutyWhen]).toHaveLength(2);
    expect(takePlaces()).toEqual([]);
    expect(rows.site.dutyWhen).toEqual({ any: [] });
    expect(takePlaces()).toEqual([0]);
    expect({ ...rows.site }).toHaveProperty('dutyWhen');
    expect(takePlaces()).toEqual([0]);
  });
  it('in a list is come to when anything of the list is read', async () => {
    const { taskIds } = await app.load<typeof Tasks>(tasks, tellingTexts([named('the Police come first')]));
    takePlaces();
    expect(taskIds.length).toBe(6);
    expect(takePlaces()).toEqual([0]);
  });
});

describe('the checks that a fault can show in', () => {
  const fault = named('CEOP has no lock');
  const all: readonly Program.Seen[] = [
    { name: 'comes', layers: ['rules'], places: [7] },
    { name: 'passes', layers: ['rules'], places: [] },
    { name: 'reads', layers: ['texts'], places: [] },
  ];
  const touched = (place: number, atLoad: readonly number[]) =>
    ['comes', 'passes', 'reads', 'new'].filter(touchedBy(fault, place, atLoad, all));
  it('are those that come to its place, and any that is not there without it', () =>
    expect(touched(7, [])).toEqual(['comes', 'new']));
  it('are all of its part of the app, where its place is come to while the app is loaded', () =>
    expect(touched(7, [7])).toEqual(['comes', 'passes', 'new']));
  it('are all of its part of the app, where it has no place that is come to', () =>
    expect(touched(8, [])).toEqual(['comes', 'passes', 'new']));
});

// A busy machine takes its time over a search.
describe('running only those checks', { timeout: 60_000 }, () => {
  const chosen = [
    'CEOP has no lock',
    'tried counts as settled',
    'and and or are swapped before CEOP',
    'the site is a duty',
    'the guard on made is dropped',
  ];
  let seen: readonly Program.Seen[];
  let atLoad: readonly number[];
  beforeAll(async () => {
    const telling = await app.load<typeof Program>(program, tellingTexts(faults));
    atLoad = takePlaces();
    seen = telling.seen(takePlaces, quick);
  }, 60_000);
  it.each(chosen)('breaks the same promises as running all of them: %s', async (what) => {
    const fault = named(what);
    const { broken } = await app.load<typeof Program>(program, seeded(fault));
    const found = broken(touchedBy(fault, faults.indexOf(fault), atLoad, seen), quick);
    expect(found).toEqual(broken(() => true, quick));
    expect(found).toEqual(fault.breaks.filter((id) => quick.some((known) => known === id)));
  });
  it('leaves the others out', () => {
    const fault = named('the site is a duty');
    const run = seen
      .filter(({ name }) => touchedBy(fault, faults.indexOf(fault), atLoad, seen)(name))
      .map(({ name }) => name);
    expect(run).toContain('offer-is-duty site');
    expect(run).not.toContain('offer-is-duty ceop');
  });
});
