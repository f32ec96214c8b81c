import { describe, expect, it } from 'vitest';
import { asks } from '#protocol/screens';
import { type Show, clockOf, rounds, elapsed, noTime, paused, started } from '../../../src/training/present/shared';
import {
  backward,
  firstShow,
  hasAnswer,
  isTold,
  isVoted,
  jumped,
  onward,
  restOf,
  showAt,
} from '../../../src/training/present/show';
import { inCommon, scenarioIds, scenarioPart, scenarioWords } from '../scenario-files';
import { routesIn, shownOn, stopsIn } from './opened';

const stops = stopsIn('posing-as-a-child');
const { whole: route, twenty } = routesIn('posing-as-a-child');

describe('a showing', () => {
  it('shows each question first without its answer, then with it, a moment with a talk and a second vote between', () => {
    expect(shownOn(route)).toEqual(
      stops.flatMap((stop, step) => [
        { step, revealed: false, shows: 'screen' },
        ...(isVoted(stop) ? rounds.map((round) => ({ step, revealed: false, round, shows: 'screen' })) : []),
        ...(hasAnswer(stop) ? [{ step, revealed: true, shows: 'screen' }] : []),
      ]),
    );
  });
  it.each([
    ['whole', route],
    ['short', twenty],
  ])('goes back through the same, one by one, and stays at the start, on a %s route', (_, by) => {
    const back = shownOn(by).toReversed();
    back.slice(1).forEach((before, at) => expect(backward(by, back[at]!)).toEqual(before));
    expect(backward(by, firstShow)).toBe(firstShow);
  });
  it('comes back from the group’s answer to the model’s, and back to the question', () => {
    const group: Show = { step: 2, revealed: false, shows: 'group' };
    expect(onward(twenty, group)).toEqual({ step: 2, revealed: true, shows: 'screen' });
    expect(backward(twenty, group)).toEqual(jumped(2));
  });
  it('takes away what lies over the stop before it moves', () => {
    const over: Show = { step: 4, revealed: false, shows: 'qr' };
    for (const move of [onward, backward]) expect(move(route, over)).toEqual({ ...over, shows: 'screen' });
  });
});

describe('the address of a showing', () => {
  it('leads back to it, and to what lies over it', () => {
    for (const show of [...shownOn(route), ...shownOn(twenty)].flatMap((one) => [
      one,
      { ...one, shows: 'qr' as const },
    ]))
      expect(showAt(restOf(show), stops)).toEqual(show);
  });
  it.each(['0', '999', '-1', '1.5', 'no-such-screen', '__proto__', '7/answer/extra', 'answer/7', '%00'])(
    'leads nowhere from %s',
    (rest) => expect(showAt(rest, stops)).toBeUndefined(),
  );
});

describe.each(scenarioIds)('what a room sees of %s', (id) => {
  const seen = stopsIn(id);
  it('holds every answer back that the scenario explains, and nothing besides but the area', () => {
    const taught = seen
      .filter(isTold)
      .flatMap((stop) => (stop.kind === 'question' ? [stop.question] : stop.kind === 'report' ? [stop.report.to] : []));
    const own = [...new Set<string>(taught)].filter((one) => one !== 'local-authority' && !inCommon(id).includes(one));
    expect(own.sort()).toEqual(Object.keys(scenarioWords(id, 'en').why).sort());
  });
  it('begins unanswered, pauses once after each screen that asks the group something, and ends with what it teaches', () => {
    expect(seen[0]).toMatchObject({ question: 'immediate-danger', step: { before: { context: { answers: {} } } } });
    const pauses = seen.flatMap(({ kind, step }, at) =>
      kind === 'pause' ? [[step.screen, seen[at - 1]?.step.screen]] : [],
    );
    expect(pauses).toEqual(scenarioPart(id).pauses.map((screen) => [screen, screen]));
    expect(seen.flatMap(({ kind }, at) => (kind === 'debrief' ? [at] : []))).toEqual([seen.length - 1]);
  });
});

/** Returns the stops of a scenario in short: a question by its id, any other by its kind and its screen. */
const inShort = (id: string, pauses: readonly string[]) =>
  stopsIn(id, pauses).map((stop) => {
    if (stop.kind === 'question') return stop.question;
    return stop.kind === 'implied' ? `implied ${stop.risk}` : `${stop.kind} ${stop.step.screen}`;
  });

it('takes the questions of one screen one by one, the implied risks as flagged, each with what is asked beneath it', () => {
  const risks = ['virtual-identities', 'unsupervised-contact', 'online-communities', 'implied sharing'];
  expect(inShort('nudes-between-pupils', [])).toEqual(expect.arrayContaining([...risks, 'violent-extremism']));
  const all = inShort('posing-as-a-child', []);
  expect(all.slice(all.indexOf('unsupervised-contact'), all.indexOf('told referrals'))).toEqual([
    ...['unsupervised-contact', 'looked-after', 'online-communities', 'sharing', 'violent-extremism'],
    ...asks('evidence'),
    'told evidence-guidance',
    ...asks('before-you-ring'),
  ]);
});

describe('the stopwatch', () => {
  const second = 1000;
  it('runs from its start, is not started anew, and stands while it is paused', () => {
    const running = started(started(noTime, 10 * second), 50 * second);
    expect(elapsed(running, 70 * second)).toBe(60 * second);
    const still = paused(running, 70 * second);
    expect(elapsed(still, 500 * second)).toBe(60 * second);
    expect(elapsed(started(still, 100 * second), 105 * second)).toBe(65 * second);
  });
  it('shows minutes and seconds', () =>
    expect([0, 59_999, 60_000, 725_000, 6_000_000].map(clockOf)).toEqual(['0:00', '0:59', '1:00', '12:05', '100:00']));
});
