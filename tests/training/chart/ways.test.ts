import { describe, expect, it } from 'vitest';
import { plan } from '../../../src/case/plan';
import { states } from '../../../src/chart/graph';
import { emptyCase } from '../../../src/machine/context';
import { screenShown, step } from '../../../src/machine/journey';
import { wizard } from '../../../src/machine/wizard';
import { screenIds, sidePages } from '#protocol/screens';
import { guardHolds } from '../../../src/training/chart/guards-now';
import { locksNow } from '../../../src/training/chart/locks';
import { stopsOfContinue } from '../../../src/training/chart/Now';
import { waysFrom, waysFromAnywhere } from '../../../src/training/chart/ways';
import { after, answer, at, goOn, hub } from '../../support/walk';
import { caseMoments, type Moment, scenarioMoments } from './moments';

const moments: readonly Moment[] = [...scenarioMoments.flatMap(([, some]) => some), ...caseMoments];
const standing = ({ screen, context }: Moment) => wizard.resolveState({ value: screen, context });

it('has many moments to try, on every screen of the walk and of the plan', () => {
  expect(moments.length).toBeGreaterThan(1500);
  expect(new Set(moments.map(({ screen }) => screen)).size).toBe(screenIds.length - sidePages.length);
});

describe('each guard, as true or not', () => {
  it('is what the running chart does: an event is taken where all guards of one of its ways hold, and nowhere else', () => {
    for (const moment of moments) {
      const snapshot = standing(moment);
      const ways = [...waysFrom(moment.screen, moment.context), ...waysFromAnywhere(moment.context)].filter(
        ({ move }) => move.by !== '' && move.by !== '*',
      );
      for (const event of new Set(ways.map((way) => way.event))) {
        const taken = ways.some((way) => way.event === event && way.isTaken);
        expect(taken, `${moment.screen}: ${JSON.stringify(event)}`).toBe(snapshot.can(event));
      }
    }
  }, 120_000);

  it('leads where the running chart leads: the way taken is the first of its event, and the last state is the next screen', () => {
    for (const moment of moments) {
      const stops = stopsOfContinue(moment.screen, moment.context);
      expect(stops.at(-1)?.state, moment.screen).toBe(screenShown(step(standing(moment), goOn)));
      stops
        .slice(0, -1)
        .forEach(({ ways }, place) =>
          expect(ways.find(({ isTaken }) => isTaken)?.move.to, moment.screen).toBe(stops[place + 1]?.state),
        );
    }
  }, 120_000);

  it('follows a change over what it still has to show, as the case stands by then', () => {
    const changing = after(hub({ need: 'concern-offline' }), { type: 'change.need' }, answer('need', 'concern'));
    const stops = stopsOfContinue('need', changing.context).map(({ state }) => state);
    expect(stops[1]).toBe('next-in-detour');
    expect(stops.at(-1)).toBe(screenShown(step(changing, goOn)));
  });

  it('names only guards that the chart has', () => {
    expect(() => guardHolds({ name: 'isRight', about: undefined }, emptyCase, goOn)).toThrow('isRight');
    expect(() => states.flatMap((state) => waysFrom(state, emptyCase))).not.toThrow();
  });
});

describe('each lock of the plan', () => {
  it('is that of the plan, and of the running chart', () => {
    for (const { screen, context } of moments) {
      const locks = locksNow(screen, context);
      expect(locks.map(({ row }) => row)).toEqual(plan(context));
      const snapshot = standing({ screen, context });
      for (const { row, mayBeMade, refused } of locks) {
        expect(mayBeMade).toBe(snapshot.can({ type: 'mark.made', task: row.task }));
        expect(refused === undefined).toBe(mayBeMade);
      }
    }
  });
  it('opens as the telling goes on: after both for CEOP, after either for the Prevent/Channel contact', () => {
    const start = at(
      {
        need: 'concern',
        harm: ['grooming'],
        'violent-extremism': 'yes',
      },
      'referrals/police',
    );
    const opens = (snapshot: typeof start) =>
      Object.fromEntries(
        locksNow('referrals/police', snapshot.context).map(({ row, mayBeMade }) => [row.task, mayBeMade]),
      );
    expect(opens(start)).toMatchObject({ ceop: false, 'prevent-spoc': false });
    const one = step(start, { type: 'mark.made', task: 'police' });
    expect(opens(one)).toMatchObject({ ceop: false, 'prevent-spoc': true });
    expect(opens(step(one, { type: 'mark.made', task: 'social-services' }))).toMatchObject({
      ceop: true,
      'prevent-spoc': true,
    });
  });
});
