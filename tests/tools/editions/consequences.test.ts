import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Edition } from '../../../tools/editions/cases';
import { type Consequence, consequences } from '../../../tools/editions/consequences';
import { holdEdition } from '../../../tools/editions/load';
import { editionFolder } from '../../../tools/lib/edition';
import { root } from '../../../tools/lib/root.mjs';
import type { App } from '../../../tools/proof/faults/app';
import { plainSource } from '../../../tools/proof/search/source';

const subject = 'tools/editions/subject.ts';
let [now, other]: App[] = [];
let before: Edition;
beforeAll(async () => {
  [now, other] = [await holdEdition(root), await holdEdition(root)];
  before = await now.load<Edition>(subject, new Map());
});
afterAll(async () => {
  await now?.close();
  await other?.close();
});

type Edit = readonly [file: string, from: string, to: string];
const [tasks, questions, plan] = [`${editionFolder}/tasks.ts`, `${editionFolder}/questions.ts`, 'src/case/plan.ts'];

/** Edits the edition, or throws, and returns the consequences without `done`, which splits too many cases. */
async function changedBy(...edits: readonly Edit[]) {
  const texts = new Map<string, string>();
  for (const [file, from, to] of edits) {
    const path = join(root, file);
    const text = texts.get(path) ?? readFileSync(path, 'utf8');
    if (!text.includes(from)) throw new Error(`${file} does not say ${from}`);
    texts.set(path, text.replaceAll(from, to));
  }
  const after = await other!.load<Edition>(subject, texts);
  const tried = (edition: Edition): Edition => ({
    ...edition,
    items: edition.items.filter((item) => !item.startsWith('done ')),
  });
  return { after, found: () => consequences([tried(before), tried(after)]) };
}
const named = (all: readonly Consequence[]) => all.flatMap(({ turn, items }) => items.map((item) => `${turn} ${item}`));

const changes: readonly (readonly [what: string, edit: Edit, follows: readonly string[]])[] = [
  [
    'the Prevent/Channel contact is no duty any more',
    [tasks, 'dutyWhen: extremismFlagged', 'dutyWhen: never'],
    ['loses duty prevent-spoc', 'gains option prevent-spoc'],
  ],
  [
    'one of the two is enough before CEOP, the IWF and the site',
    [tasks, "afterBoth: OpensAfter = { need: 'all'", "afterBoth: OpensAfter = { need: 'any'"],
    ['loses lock ceop', 'loses lock iwf', 'loses lock site'],
  ],
  [
    'not to warn anyone is said only where something is online',
    [
      `${editionFolder}/evidence.ts`,
      "'no-warning': { shownWhen: always",
      "'no-warning': { shownWhen: has(evidenceLocation, 'online')",
    ],
    ['loses do-not no-warning'],
  ],
  [
    'extortion does not imply that images are shared',
    [questions, "{ id: 'extortion', form: 'contact', implies: 'sharing',", "{ id: 'extortion', form: 'contact',"],
    ['gains asked sharing', 'gains fact sharing:yes', 'loses risk sharing'],
  ],
  [
    'a harm can be said that could not be said before',
    [
      questions,
      "{ id: 'other-content', form: 'content',",
      "{ id: 'gore', form: 'content', severity: 15 },\n    { id: 'other-content', form: 'content',",
    ],
    ['gains form content', 'gains fact harm:gore'],
  ],
  [
    'the plan has the Police before Social Services, whatever the table says',
    [
      plan,
      '(taskIds, isPlanned, {',
      "(taskIds.toSorted((one, other) => Number(other === 'police') - Number(one === 'police')), isPlanned, {",
    ],
    ['loses before social-services police', 'gains before police social-services'],
  ],
];

// Comparing two editions takes seconds, so all changes are made to one.
describe('an edition with changes', () => {
  let after: Edition;
  let all: readonly Consequence[] = [];
  beforeAll(async () => {
    const changed = await changedBy(...changes.map(([, edit]) => edit));
    [after, all] = [changed.after, changed.found().all];
  });

  it.each(changes.map(([what, , follows]) => [what, follows] as const))(
    'has the consequences that were worked out by hand: %s',
    (_, follows) => expect(named(all)).toEqual(expect.arrayContaining([...follows])),
  );
  it('has each with a case of which it is so', () => {
    for (const { turn, items, example } of all)
      for (const edition of [before, after])
        expect([items[0], edition.gives(plainSource(example), items[0] ?? '')]).toEqual([
          items[0],
          (edition === after) === (turn === 'gains'),
        ]);
  });
});

it('nothing follows from what says the same: a condition in two halves, or the other way round', async () => {
  const { found } = await changedBy(
    [
      questions,
      "concern = has(need, 'concern', 'concern-offline')",
      "concern = { any: [has(need, 'concern-offline'), has(need, 'concern')] }",
    ],
    ['src/case/marks.ts', "need === 'any' ? of.some(made)", "need !== 'all' ? of.some(made)"],
  );
  expect(found().all).toEqual([]);
});

it('a rule that cannot be followed is told, and never that nothing follows', async () => {
  const { found } = await changedBy([plan, 'news: newsOf,', 'news: (facts, task) => newsOf(facts, task).slice(1),']);
  expect(found).toThrow();
});
