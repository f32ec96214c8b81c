import { describe, expect, it } from 'vitest';
import { answersOf, type GivenAnswers } from '../../src/case/answers';
import { begin, resume, screenShown, step, type WizardSnapshot } from '../../src/machine/journey';
import { type ScreenId, screenIds, sidePages } from '#protocol/screens';
import { advice, before, calm, conductAtWork, everything, offline, without } from '../support/cases';
import { after, answer, answered, at, changed, hub, mark, open } from '../support/walk';

const openedFrom = (snapshot: WizardSnapshot, screen: ScreenId) => screenShown(step(snapshot, open(screen)));

describe('an address in a new case', () => {
  const begun = begin();
  const beyond = screenIds.filter(
    (screen) => screen !== 'immediate-danger' && !sidePages.some((page) => page === screen),
  );
  it.each(beyond)('%s leads to the first question, since it was not shown yet', (screen) => {
    expect(openedFrom(begun, screen)).toBe('immediate-danger');
  });
  it('the first question opens, even where a kept case does not tell that it was shown', () => {
    const kept = resume({ ...begun.context, answers: answersOf(advice), place: 'about', reached: [] }, false);
    expect(openedFrom(kept, 'immediate-danger')).toBe('immediate-danger');
  });
  it.each(sidePages)('%s opens: it stands beside the walk', (page) => expect(openedFrom(begun, page)).toBe(page));
});

describe('an address on the way', () => {
  const begunOnly = before(calm, 'evidence-location');
  const onTheWay = answered(begunOnly);
  it('opens what was shown in this case', () => {
    expect(screenShown(onTheWay)).toBe('evidence');
    expect(
      ['immediate-danger', 'need', 'harm', 'specific-risks'].map((screen) => openedFrom(onTheWay, screen as ScreenId)),
    ).toEqual(['immediate-danger', 'need', 'harm', 'specific-risks']);
  });
  it('leads to the first unanswered question where it was not shown, though on the path', () => {
    expect(openedFrom(step(onTheWay, open('need')), 'before-you-ring')).toBe('evidence');
    expect(openedFrom(step(onTheWay, open('need')), 'record')).toBe('evidence');
  });
  it('does not open a page that was passed by, once it comes onto the path', () => {
    const flagged = after(onTheWay, open('specific-risks'), answer('sharing', 'yes'));
    expect(openedFrom(flagged, 'flagged-risks')).toBe('evidence');
  });
  it('does not open the record before the hub, though something was reported', () => {
    const rung: GivenAnswers = { ...begunOnly, 'immediate-danger': 'over', 'called-999': 'called-police' };
    expect(openedFrom(answered(rung), 'record')).toBe('evidence');
  });
  it('leads there as well where it is off the path', () => {
    expect(openedFrom(step(onTheWay, open('need')), 'other-procedures')).toBe('evidence');
  });
});

describe('once the hub was opened', () => {
  it.each([
    'before-you-ring',
    'specific-risks',
    'evidence-guidance',
    'next-steps',
    'record',
    'referrals/police',
  ] as const)('%s opens, shown before or not', (screen) => {
    expect(openedFrom(hub({}), screen)).toBe(screen);
  });
  it('what is off the path leads to the first unanswered question', () => {
    expect(openedFrom(hub({}), 'called-999')).toBe('immediate-danger');
    expect(openedFrom(hub({ 'immediate-danger': 'no' }), 'flagged-risks')).toBe('harm');
  });
  it('and with nothing unanswered to the end of the walk', () => {
    expect(openedFrom(at(calm, 'need'), 'flagged-risks')).toBe('referrals');
    expect(openedFrom(at(everything, 'need'), 'other-procedures')).toBe('referrals');
    expect(openedFrom(at(calm, 'need'), 'online-safety-advice')).toBe('referrals');
  });
});

describe('where a concern was withdrawn', () => {
  const withdrawn = changed(hub(calm), 'need', 'professional-conduct');
  it.each(['referrals', 'next-steps', 'referrals/police', 'harm'] as const)('%s leads to the end page', (screen) => {
    expect(openedFrom(withdrawn, screen)).toBe('professional-conduct');
  });
});

describe('the record', () => {
  it.each<[string, GivenAnswers]>([
    ['the Police were rung', { ...advice, 'immediate-danger': 'now', 'called-999': 'called-police' }],
    ['the Police were rung', { ...conductAtWork, 'immediate-danger': 'not-sure', 'called-999': 'called-police' }],
    ['something was reported before', { ...offline, 'already-reported': ['ceop'] }],
  ])('opens from a page that is no hub where %s: %j', (_, answers) =>
    expect(openedFrom(answered(answers), 'record')).toBe('record'),
  );

  it('opens from there alone, and not the hub, nor what lies beyond it', () => {
    const rung = answered({ ...advice, 'immediate-danger': 'now', 'called-999': 'called-police' });
    expect(
      (['referrals/police', 'next-steps', 'other-procedures'] as const).map((screen) => openedFrom(rung, screen)),
    ).toEqual(['online-safety-advice', 'online-safety-advice', 'online-safety-advice']);
  });
  it('does not open from there where nobody was told', () => {
    expect(openedFrom(answered(advice), 'record')).toBe('online-safety-advice');
    expect(openedFrom(answered(offline), 'record')).toBe('before-you-ring');
  });
  it('opens where something was marked before the concern was withdrawn', () => {
    const marked = step(hub(calm), mark('made', 'social-services'));
    expect(openedFrom(changed(marked, 'need', 'online-safety-advice'), 'record')).toBe('record');
  });
});

it('“lost”, for an address that does not exist, leads to the first unanswered question, else to the end', () => {
  expect(screenShown(step(hub(without(calm, 'harm')), { type: 'lost' }))).toBe('harm');
  expect(screenShown(step(at(calm, 'need'), { type: 'lost' }))).toBe('referrals');
  expect(screenShown(step(answered(advice), { type: 'lost' }))).toBe('online-safety-advice');
});
