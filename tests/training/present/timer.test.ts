import { expect, it } from 'vitest';
import { clockOf, elapsed, elapsedInStep, noTime, paused, started, stepped } from '../../../src/training/present/timer';

const second = 1000;

it('runs from its start, and stands while it is paused', () => {
  const running = started(noTime, 10 * second);
  expect(elapsed(running, 70 * second)).toBe(60 * second);
  const still = paused(running, 70 * second);
  expect(elapsed(still, 500 * second)).toBe(60 * second);
  expect(elapsed(started(still, 100 * second), 105 * second)).toBe(65 * second);
});
it('is not started anew while it runs', () =>
  expect(elapsed(started(started(noTime, 0), 50 * second), 60 * second)).toBe(60 * second));
it('counts each step from its beginning, pauses left out', () => {
  const inSecond = stepped(started(noTime, 0), 30 * second);
  expect(elapsedInStep(inSecond, 40 * second)).toBe(10 * second);
  const on = started(paused(inSecond, 40 * second), 100 * second);
  expect([elapsedInStep(on, 101 * second), elapsed(on, 101 * second)]).toEqual([11 * second, 41 * second]);
});
it('never runs backward where the clock of the device is put back', () => {
  expect(elapsed(started(noTime, 100 * second), 40 * second)).toBe(0);
});
it.each([
  [0, '0:00'],
  [59_999, '0:59'],
  [60_000, '1:00'],
  [725_000, '12:05'],
  [6_000_000, '100:00'],
])('shows %i ms as %s', (time, shown) => {
  expect(clockOf(time)).toBe(shown);
});
