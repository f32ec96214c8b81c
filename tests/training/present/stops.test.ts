import { describe, expect, it } from 'vitest';
import { hasAnswer } from '../../../src/training/present/show';
import { inCommon, scenarioIds, scenarioPart, scenarioWords } from '../scenario-files';
import { stopsIn } from './opened';

describe.each(scenarioIds)('what a room sees of %s', (id) => {
  const stops = stopsIn(id);
  const words = scenarioWords(id, 'en');

  it('holds every answer back that the scenario explains, and nothing besides but the area', () => {
    const taught = stops
      .filter(hasAnswer)
      .flatMap((stop) => (stop.kind === 'question' ? [stop.question] : stop.kind === 'report' ? [stop.report.to] : []));
    const own = [...new Set<string>(taught)].filter((one) => one !== 'local-authority' && !inCommon(id).includes(one));
    expect(own.sort()).toEqual(Object.keys(words.why).sort());
  });
  it('pauses once after each screen that asks the group something', () => {
    const pauses = stops.flatMap(({ kind, step }, at) =>
      kind === 'pause' ? [[step.screen, stops[at - 1]?.step.screen]] : [],
    );
    expect(pauses).toEqual(scenarioPart(id).pauses.map((screen) => [screen, screen]));
  });
  it('begins unanswered at the first question and ends with what the case teaches', () => {
    expect(stops[0]).toMatchObject({
      kind: 'question',
      question: 'immediate-danger',
      step: { before: { context: { answers: {} } } },
    });
    expect(stops.at(-1)?.kind).toBe('debrief');
    expect(stops.filter(({ kind }) => kind === 'debrief')).toHaveLength(1);
  });
});

it('takes the five risks one by one, the implied ones as flagged', () => {
  const risks = stopsIn('nudes-between-pupils').filter(
    ({ step, kind }) => step.screen === 'specific-risks' && kind !== 'pause',
  );
  expect(
    risks.map((stop) =>
      stop.kind === 'question' ? stop.question : stop.kind === 'implied' ? `implied ${stop.risk}` : stop.kind,
    ),
  ).toEqual([
    'virtual-identities',
    'unsupervised-contact',
    'online-communities',
    'implied sharing',
    'violent-extremism',
  ]);
});

it('takes the questions of one screen one by one, after what the screen tells', () => {
  const stops = stopsIn('posing-as-a-child', []).map((stop) =>
    stop.kind === 'question' ? stop.question : `${stop.kind} ${stop.step.screen}`,
  );
  const from = stops.indexOf('told flagged-risks');
  expect(stops.slice(from, stops.indexOf('order referrals'))).toEqual([
    'told flagged-risks',
    'looked-after',
    'evidence-location',
    'evidence-handled',
    'told evidence-guidance',
    'others-involved',
    'already-reported',
    'local-authority',
  ]);
});

it('pauses once at a screen that is shown twice', () => {
  const stops = stopsIn('threats-by-text', ['referrals/police']).map(({ kind, step }) => `${kind} ${step.screen}`);
  expect(stops.filter((stop) => stop.endsWith('/police'))).toEqual([
    'report referrals/police',
    'pause referrals/police',
    'report referrals/police',
  ]);
});
