import { describe, expect, it } from 'vitest';
import { readKept } from '../../../src/session/take-up.ts';
import { heldScreens, walkBudgets, wordsIn } from '../../../tools/word-counts/budgets.ts';
import { allStates } from '../../../tools/word-counts/states.ts';
import { screens, beside } from '../../../tools/proof/terms/screens.ts';

const states = allStates();
const lostOf = (kept: string) => {
  const taken = readKept(kept, 'live');
  return taken === 'unreadable' ? taken : taken.lost;
};

describe('the screens whose words are counted', () => {
  it('are all but those beside the walk', () => {
    const counted = new Set(states.flatMap((state) => state.screens));
    const wanted = screens.filter((screen) => beside.every((other) => other !== screen));
    expect([...counted].sort()).toEqual([...wanted].sort());
  });
  it('are those of cases that the app takes up whole', () => {
    expect(states.filter(({ kept }) => lostOf(kept) !== undefined).map(({ id }) => id)).toEqual([]);
    expect(lostOf('{}')).toBe('unreadable');
  });
  it('that are held are of cases that can open them', () => {
    expect(
      heldScreens.filter((held) => !states.some(({ screens: open }) => open.some((screen) => screen === held))),
    ).toEqual([]);
  });
  it('are of each state once', () => expect(new Set(states.map(({ kept }) => kept)).size).toBe(states.length));
  it('are of a case before and after what is reported in it', () => {
    const logs = states
      .filter(({ id }) => id === '02-grooming-all-made')
      .map(({ kept }) => (JSON.parse(kept) as { log: unknown[] }).log.length);
    expect(logs).toEqual([0, 5]);
  });
});

describe('a budget', () => {
  it('is a quarter more in Welsh, in whole words', () => {
    expect(wordsIn('en', 90)).toBe(90);
    expect(wordsIn('cy', 90)).toBe(112);
  });
  it('of a whole walk names a case', () =>
    expect(Object.keys(walkBudgets).filter((id) => !states.some((state) => state.id === id))).toEqual([]));
});
