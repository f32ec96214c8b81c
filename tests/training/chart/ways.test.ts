import { describe, expect, it } from 'vitest';
import { states } from '../../../src/chart/graph';
import { emptyCase } from '../../../src/machine/context';
import { wizard } from '../../../src/machine/wizard';
import { screenIds, sidePages } from '#protocol/screens';
import { guardHolds } from '../../../src/training/chart/guards-now';
import { waysFrom, waysFromAnywhere } from '../../../src/training/chart/ways';
import { goOn } from '../../support/walk';
import { caseMoments, type Moment, scenarioMoments } from './moments';

const moments: readonly Moment[] = [...scenarioMoments.flatMap(([, some]) => some), ...caseMoments];
const standing = ({ screen, context }: Moment) => wizard.resolveState({ value: screen, context });

/** The events that the chart takes at a moment where none of their ways can be taken, or the other way round. */
function toldWrong(moment: Moment): readonly string[] {
  const snapshot = standing(moment);
  const ways = [...waysFrom(moment.screen, moment.context), ...waysFromAnywhere(moment.context)].filter(
    ({ move }) => move.by !== '' && move.by !== '*',
  );
  const isTaken = new Map(ways.map(({ event }) => [event, false]));
  for (const way of ways) if (way.isTaken) isTaken.set(way.event, true);
  return [...isTaken]
    .filter(([event, taken]) => taken !== snapshot.can(event))
    .map(([event]) => `${moment.screen}: ${JSON.stringify(event)}`);
}

it('has many moments to try, on every screen of the walk and of the plan', () => {
  expect(moments.length).toBeGreaterThan(1500);
  expect(new Set(moments.map(({ screen }) => screen)).size).toBe(screenIds.length - sidePages.length);
});

describe('each guard, as true or not', () => {
  it('is what the running chart does: an event is taken where all guards of one of its ways hold, and nowhere else', () => {
    expect(moments.flatMap(toldWrong)).toEqual([]);
  }, 120_000);

  it('names only guards that the chart has', () => {
    expect(() => guardHolds({ name: 'isRight', about: undefined }, emptyCase, goOn)).toThrow('isRight');
    expect(() => states.flatMap((state) => waysFrom(state, emptyCase))).not.toThrow();
  });
});
