import { cleanup } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { TaskId } from '#protocol/tasks';
import { findScenario, loadScenarioWords, shippedScenarios } from '../../src/training/cases/load';
import { type Drill, drawDrill, factsOf, isRight, ordered } from '../../src/training/drill/DrillPage';
import { dataOf, openAt, panel, press } from './practising';
import { callsBefore, planToTell } from '../../src/training/model/compare';

beforeAll(() => loadScenarioWords('en'));
afterEach(cleanup);

const rightOf = (id: string): readonly TaskId[] => planToTell(factsOf(findScenario(id)!)).map(({ task }) => task);
const idsOf = ({ left }: Drill) => left.map(({ id }) => id);

describe('a run of the drill', () => {
  const run = drawDrill(shippedScenarios(), () => 0.5);

  it('has one case of each kind of plan, and none that tells nobody', () => {
    const kindOf = (id: string) => [callsBefore(factsOf(findScenario(id)!)), rightOf(id)].join(' / ');
    const kinds = idsOf(run).map(kindOf);
    const tell = shippedScenarios().filter(({ id }) => rightOf(id).length > 0);
    expect([...kinds].sort()).toEqual([...new Set(tell.map(({ id }) => kindOf(id)))].sort());
    expect(run.number).toBe(kinds.length);
    // Cases that tell nobody exist, but are not in the run.
    expect(tell.length).toBeLessThan(shippedScenarios().length);
    expect(idsOf(run).filter((id) => rightOf(id).length === 0)).toEqual([]);
  });
  it('asks once what goes right, and ends', () => {
    const end = run.left.reduce((stand, { id }) => ordered(stand, rightOf(id)), run);
    expect(end).toEqual({ left: [], number: run.number, again: 0 });
  });
  it('asks again at the end what went wrong, until it is right', () => {
    const [first] = idsOf(run);
    const wrong = ordered(run, ['ceop', 'iwf']);
    expect(idsOf(wrong)).toEqual([...idsOf(run).slice(1), first]);
    const rest = wrong.left.slice(0, -1).reduce((stand, { id }) => ordered(stand, rightOf(id)), wrong);
    expect(idsOf(rest)).toEqual([first]);
    expect(idsOf(ordered(rest, ['site']))).toEqual([first]);
    expect(ordered(rest, rightOf(first!))).toEqual({ left: [], number: run.number, again: 1 });
  });
  it('leaves an option out at will, and lets the Police come first', () => {
    const rows = planToTell(factsOf(findScenario('posing-as-a-child')!));
    expect(isRight(['police', 'social-services'], rows)).toBe(true);
    expect(isRight(['social-services'], rows)).toBe(false);
    expect(isRight(['ceop', 'social-services', 'police'], rows)).toBe(false);
  });
});

const casePresent = (): string => dataOf('[data-case]', 'case')[0]!;
const left = (): number => Number(dataOf('[data-left]', 'left')[0]);

/** Gives an order with the keyboard alone: each call is focused and pressed with Space. */
async function byKeys(order: readonly TaskId[]): Promise<void> {
  for (const task of order) {
    document.querySelector<HTMLElement>(`[data-call="${task}"]`)!.focus();
    await userEvent.setup({ document }).keyboard(' ');
  }
  await press('show-plan');
}

it.each(['en', 'cy'] as const)(
  'is done by keyboard, asks again what went wrong, and keeps nothing, in %s',
  async (language) => {
    sessionStorage.clear();
    await openAt('#/train/_drill', language);
    const [number, spoilt] = [left(), casePresent()];
    await byKeys(['iwf', ...rightOf(spoilt).filter((task) => task !== 'iwf')]);
    expect(dataOf('[data-right]', 'right')).toEqual(['false']);
    await press('next');
    const asked: string[] = [];
    for (let at = 0; at < number; at += 1) {
      asked.push(casePresent());
      await byKeys(rightOf(casePresent()));
      expect(dataOf('[data-right]', 'right')).toEqual(['true']);
      await press('next');
    }
    expect(asked.at(-1)).toBe(spoilt);
    expect(new Set(asked).size).toBe(number);
    expect(panel()).toBe('drill-done');
    expect(sessionStorage.length).toBe(0);
  },
);

it('takes a call out when it is pressed again, and asks for at least one', async () => {
  await openAt('#/train/_drill');
  await press('show-plan');
  expect(document.querySelector('[role="alert"]')).not.toBeNull();
  // The case is drawn at random, and so the calls vary.
  const call = document.querySelector<HTMLElement>('[data-call]')!;
  await userEvent.click(call);
  expect(call.getAttribute('aria-pressed')).toBe('true');
  await userEvent.click(call);
  expect(call.getAttribute('aria-pressed')).toBe('false');
  await press('show-plan');
  expect(panel()).toBe('drill');
});
