import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { casesOf, type Edition } from '../../../tools/editions/cases';
import { type Computed, type Consequence, consequences, isDetail } from '../../../tools/editions/consequences';
import { isSaidOf } from '../../../tools/editions/kinds';
import { holdEdition } from '../../../tools/editions/load';
import { root } from '../../../tools/lib/root.mjs';
import type { App } from '../../../tools/proof/faults/app';
import { Case } from '../../../tools/proof/search/case';
import { explore } from '../../../tools/proof/search/explore';
import type { Space } from '../../../tools/proof/search/space';
import { type Change, changed, changes, filtered, idle, type Where } from './changes';

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

/** An edition with what a change is to be tried of. What is done parts so many cases that it is tried only where it is told. */
function triedOf(edition: Edition, { follows }: Change): Edition {
  const told = Object.keys(follows).join();
  return { ...edition, items: edition.items.filter((item) => !item.startsWith('done ') || told.includes(item)) };
}

async function computed(change: Change): Promise<{ readonly found: Computed; readonly space: Space; after: Edition }> {
  const after = await other!.load<Edition>(subject, changed(change));
  const pair = [triedOf(before, change), triedOf(after, change)] as const;
  return { found: consequences(pair), space: casesOf(before, after), after };
}
const told = ({ all }: Computed): readonly Consequence[] =>
  all.every(({ items }) => items.every(isDetail)) ? all : all.filter(({ items }) => !items.every(isDetail));

/** A case of which the kinds say something else than what was worked out; undefined where there is none. */
function unlike({ kinds = [] }: Consequence, where: Where, space: Space): unknown {
  let found: unknown;
  explore(
    space,
    (source) => where(new Case(source)) === kinds.some((kind) => isSaidOf(kind, source)),
    (one, isLike) => {
      if (!isLike) found = [...one].map(([thing, [value]]) => `${thing}: ${String(value)}`);
      return isLike;
    },
  );
  return found;
}

describe.each(changes.map((change) => [change.what, change] as const))('%s', (_, change) => {
  it('has the consequences that were worked out by hand, and a short case of each', async () => {
    const { found, space, after } = await computed(change);
    const named = told(found).flatMap((one) => one.items.map((item) => [`${one.turn} ${item}`, one] as const));
    expect(named.map(([name]) => name).toSorted()).toEqual(Object.keys(change.follows).toSorted());
    for (const [name, one] of named) {
      expect(unlike(one, change.follows[name]!, space), name).toBeUndefined();
      const item = one.items[0]!;
      const [was, is] = [before, after].map((edition) => edition.comesTo(one.file ?? '')?.(item));
      // An edition that does not know an option refuses a case that says it.
      const without = change.isNewToSay ? undefined : false;
      expect([was, is], name).toEqual(one.turn === 'gains' ? [without, true] : [true, without]);
    }
  });
});

describe.each(idle.map((change) => [change.what, change] as const))('%s', (_, change) => {
  it('has no consequence', async () => {
    expect((await computed(change)).found.all).toEqual([]);
  });
});

describe.each(filtered.map((change) => [change.what, change] as const))('%s, filtered once more', (_, change) => {
  it('is not said to have no consequence', async () => {
    const { found } = await computed({ ...change, follows: {} });
    expect(found.untried.map(({ item }) => item)).toEqual(expect.arrayContaining([...change.unsaid]));
  });
});
