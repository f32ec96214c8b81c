import { describe, expect, it } from 'vitest';
import { backward, firstShow, jumped, onward, restOf, showAt, hasAnswer } from '../../../src/training/present/show';
import type { Show } from '../../../src/training/present/shared';
import { routesIn, stopsIn } from './opened';

const stops = stopsIn('posing-as-a-child');
const { whole: route, ten } = routesIn('posing-as-a-child');
/** All that a showing goes through from its start to its end. */
function gone(by = route): readonly Show[] {
  const shows: Show[] = [firstShow];
  for (let next = onward(by, firstShow); next !== shows.at(-1); next = onward(by, next)) shows.push(next);
  return shows;
}

describe('a showing', () => {
  it('shows each question first without its answer, then with it, then goes on', () => {
    expect(gone()).toEqual(
      stops.flatMap((stop, step) => [
        { step, revealed: false, shows: 'screen' },
        ...(hasAnswer(stop) ? [{ step, revealed: true, shows: 'screen' }] : []),
      ]),
    );
  });
  it.each([
    ['whole', route],
    ['short', ten],
  ])('goes back through the same, one by one, and stays at the start, on a %s route', (_, by) => {
    const back = gone(by).toReversed();
    back.slice(1).forEach((before, at) => expect(backward(by, back[at]!)).toEqual(before));
    expect(backward(by, firstShow)).toBe(firstShow);
  });
  it('comes back from the group’s answer to the model’s, and back to the question', () => {
    const group: Show = { step: 2, revealed: false, shows: 'group' };
    expect(onward(ten, group)).toEqual({ step: 2, revealed: true, shows: 'screen' });
    expect(backward(ten, group)).toEqual({ step: 2, revealed: false, shows: 'screen' });
  });
  it('takes away what lies over the stop before it moves', () => {
    const over: Show = { step: 4, revealed: false, shows: 'qr' };
    expect(onward(route, over)).toEqual({ ...over, shows: 'screen' });
    expect(backward(route, over)).toEqual({ ...over, shows: 'screen' });
  });
  it('jumps to any stop without giving its answer away', () =>
    expect(jumped(7)).toEqual({ step: 7, revealed: false, shows: 'screen' }));
});

describe('the address of a showing', () => {
  it.each([...gone(), ...gone(ten)].flatMap((show) => [show, { ...show, shows: 'qr' as const }]))(
    'leads back to it: %o',
    (show) => {
      expect(showAt(restOf(show), stops)).toEqual(show);
    },
  );
  it('leads by a screen to its first stop', () => {
    expect(stops[showAt('specific-risks', stops)!.step]).toMatchObject({
      kind: 'question',
      question: 'virtual-identities',
    });
    expect(stops[showAt('referrals/police', stops)!.step]).toMatchObject({ kind: 'report', report: { to: 'police' } });
    expect(showAt('', stops)).toEqual(firstShow);
  });
  it.each([
    '0',
    '999',
    '-1',
    '1.5',
    'no-such-screen',
    'referrals/iwf',
    '__proto__',
    '7/answer/extra',
    'answer/7',
    '%00',
  ])('leads nowhere from %s', (rest) => {
    expect(showAt(rest, stops)).toBeUndefined();
  });
  it('reveals nothing where there is no answer', () => {
    const told = stops.findIndex(({ kind }) => kind === 'told');
    expect(showAt(`${told + 1}/answer`, stops)?.revealed).toBe(false);
  });
});
