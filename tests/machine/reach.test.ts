import { describe, expect, it } from 'vitest';
import type { Answers } from '../../src/case/answers';
import { begin, resume, screenShown, step, type WizardSnapshot } from '../../src/machine/journey';
import { type ScreenId, screenIds, sidePages } from '#protocol/screens';
import { advice, before, calm, conductAtWork, everything, without, withoutTechnology } from '../support/cases';
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
    const kept = resume({ ...begun.context, answers: advice, place: 'about', reached: [] }, false);
    expect(openedFrom(kept, 'immediate-danger')).toBe('immediate-danger');
  });
  it.each(sidePages)('%s opens: it stands beside the walk', (page) => expect(openedFrom(begun, page)).toBe(page));
});

describe('an address on the way', () => {
  const begunOnly = before(calm, 'others-involved');
  const onTheWay = answered(begunOnly);
  it('opens what was shown in this case', () => {
    expect(screenShown(onTheWay)).toBe('others-involved');
    expect(
      ['immediate-danger', 'need', 'conduct', 'specific-risks'].map((screen) =>
        openedFrom(onTheWay, screen as ScreenId),
      ),
    ).toEqual(['immediate-danger', 'need', 'conduct', 'specific-risks']);
  });
  it('leads to the first unanswered question where it was not shown, though on the path', () => {
    expect(openedFrom(step(onTheWay, open('need')), 'evidence-handled')).toBe('others-involved');
    expect(openedFrom(step(onTheWay, open('need')), 'record')).toBe('others-involved');
  });
  it('does not open a question that was passed by, once it comes to be asked', () => {
    const askedNow = after(onTheWay, open('forms'), answer('forms', ['content', 'contact', 'conduct']));
    expect(openedFrom(askedNow, 'contact')).toBe('content');
  });
  it('does not open the record before the hub, though something was reported', () => {
    expect(openedFrom(answered({ ...begunOnly, 'already-reported': ['police'] }), 'record')).toBe('others-involved');
  });
  it('leads there as well where it is off the path', () => {
    expect(openedFrom(step(onTheWay, open('need')), 'contact')).toBe('others-involved');
  });
});

describe('once the hub was opened', () => {
  it.each([
    'already-reported',
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
    expect(openedFrom(hub({ 'immediate-danger': 'no' }), 'extremism-signs')).toBe('already-reported');
  });
  it('and with nothing unanswered to the end of the walk', () => {
    expect(openedFrom(at(calm, 'need'), 'looked-after')).toBe('referrals');
    expect(openedFrom(at(everything, 'need'), 'other-procedures')).toBe('referrals');
    expect(openedFrom(at(calm, 'need'), 'online-safety-advice')).toBe('referrals');
  });
});

describe('where a concern was withdrawn', () => {
  const withdrawn = changed(hub(calm), 'need', 'professional-conduct');
  it.each(['referrals', 'next-steps', 'referrals/police', 'technology'] as const)(
    '%s leads to the end page',
    (screen) => {
      expect(openedFrom(withdrawn, screen)).toBe('professional-conduct');
    },
  );
});

describe('the record', () => {
  it.each<[string, Answers]>([
    ['the Police were rung', { ...advice, 'immediate-danger': 'yes', 'called-999': 'called-police' }],
    ['the Police were rung', { ...conductAtWork, 'immediate-danger': 'not-sure', 'called-999': 'called-police' }],
    ['something was reported before', { ...withoutTechnology, 'already-reported': ['ceop'] }],
  ])('opens from a page that is no hub where %s: %j', (_, answers) =>
    expect(openedFrom(answered(answers), 'record')).toBe('record'),
  );

  it('opens from there alone, and not the hub, nor what lies beyond it', () => {
    const rung = answered({ ...advice, 'immediate-danger': 'yes', 'called-999': 'called-police' });
    expect(
      (['referrals/police', 'next-steps', 'other-procedures'] as const).map((screen) => openedFrom(rung, screen)),
    ).toEqual(['online-safety-advice', 'online-safety-advice', 'online-safety-advice']);
  });
  it('does not open from there where nobody was told', () => {
    expect(openedFrom(answered(advice), 'record')).toBe('online-safety-advice');
    expect(openedFrom(answered(withoutTechnology), 'record')).toBe('local-authority');
  });
  it('opens where something was marked before the concern was withdrawn', () => {
    const marked = step(hub(calm), mark('made', 'social-services'));
    expect(openedFrom(changed(marked, 'need', 'online-safety-advice'), 'record')).toBe('record');
  });
});

it('“lost”, for an address that does not exist, leads to the first unanswered question, else to the end', () => {
  expect(screenShown(step(hub(without(calm, 'conduct')), { type: 'lost' }))).toBe('conduct');
  expect(screenShown(step(at(calm, 'need'), { type: 'lost' }))).toBe('referrals');
  expect(screenShown(step(answered(advice), { type: 'lost' }))).toBe('online-safety-advice');
});
