import { describe, expect, it } from 'vitest';
import type { QuestionId } from '#protocol/questions';
import type { ScreenId } from '#protocol/screens';
import { type Answer } from '../../src/case/answers';
import { screenShown, step, type WizardSnapshot } from '../../src/machine/journey';
import { calm, everything, secretContact, without } from '../support/cases';
import { onwards } from '../support/screens';
import { after, answer, at, changed, goOn, taskList, open, shownByContinue } from '../support/walk';

/** Returns what is shown after the changed answer was continued from. */
const shownAfter = (...change: Parameters<typeof changed>) => shownByContinue(changed(...change));
const pairs = [
  ['referrals', 'referrals'],
  ['record', 'referrals'],
  ['record', 'record'],
] as const;

describe.each(['referrals', 'record'] as const)('a change that begins on %s', (from) => {
  const start = at(calm, from);
  it('goes straight back where nothing follows from it', () => {
    expect(shownAfter(start, 'others-involved', ['other-adults'])).toEqual([from]);
    expect(shownAfter(start, 'already-reported', ['ceop'])).toEqual([from]);
  });
  it.each(['evidence-location', 'evidence-handled'] as const)(
    'of %s is followed by the guidance on evidence',
    (question) => {
      expect(shownAfter(start, question, ['not-known'])).toEqual(['evidence-guidance', from]);
    },
  );
  it('of the harm leads to the risks if one that it implies has a question beneath it', () => {
    expect(shownAfter(start, 'harm', ['extremist-content'])).toEqual(['specific-risks']);
    expect(shownAfter(start, 'harm', ['extortion'])).toEqual([from]);
  });
  it('asks what comes onto the path, and nothing that has its answer', () => {
    expect(shownAfter(start, 'immediate-danger', 'over')).toEqual(['called-999']);
    expect(shownAfter(start, 'unsupervised-contact', 'yes')).toEqual(['specific-risks']);
    const asked = changed(start, 'unsupervised-contact', 'yes');
    expect(screenShown(after(asked, answer('looked-after', 'no'), goOn))).toBe(from);
  });
});

describe('a change', () => {
  it('of an answer that implied a risk asks that risk', () => {
    const start = taskList({ ...without(calm, 'unsupervised-contact'), ...secretContact });
    expect(screenShown(changed(start, 'harm', ['other-contact']))).toBe('specific-risks');
  });
  it('brings no open risk along with one that comes back with its answer', () => {
    const images = changed(taskList(without(calm, 'violent-extremism')), 'harm', ['sexual-images-exchanged']);
    expect(screenShown(changed(images, 'harm', ['cyberbullying']))).toBe('referrals');
  });
  it('does not go on while its question has no answer', () => {
    const blank = step(taskList({}), { type: 'change.harm' });
    expect(blank.can(goOn)).toBe(false);
  });
  it('can begin on the task list and the record only, and of what is asked only', () => {
    expect(at(everything, 'need').can({ type: 'change.sharing' })).toBe(false);
    expect(at(everything, 'next-steps').can({ type: 'change.sharing' })).toBe(false);
    expect(taskList(calm).can({ type: 'change.called-999' })).toBe(false);
  });
});

describe('a change within a change', () => {
  it('returns to where the first one began', () => {
    const first = step(taskList(calm), { type: 'change.harm' });
    const second = after(
      first,
      open('record'),
      { type: 'change.others-involved' },
      answer('others-involved', ['not-known']),
      goOn,
    );
    expect(screenShown(second)).toBe('referrals');
  });
  it('still brings the unanswered ones along, where the first one did', () => {
    const first = step(taskList(without(calm, 'harm', 'others-involved')), { type: 'change.harm' });
    const second = after(first, open('record'), { type: 'change.sharing' }, answer('sharing', 'no'), goOn);
    expect(screenShown(second)).toBe('harm');
  });
  it.each(pairs)('begun on %s, is over once the person is on %s', (from, place) => {
    const left = after(
      at(calm, from),
      { type: 'change.evidence-location' },
      answer('evidence-location', ['online']),
      open(place),
    );
    expect(left.context.detour).toBeUndefined();
    expect(shownByContinue(step(left, open('evidence')))).toEqual(onwards('evidence'));
  });
  it('is taken up where it was by an address that carries it', () => {
    const address = {
      type: 'open.evidence',
      detour: { returnTo: 'record', pending: ['before-you-ring'], withUnanswered: false },
    } as const;
    expect(shownByContinue(step(taskList(without(calm, 'others-involved')), address)).slice(0, 3)).toEqual([
      'evidence',
      'evidence-guidance',
      'before-you-ring',
    ]);
    expect(shownByContinue(step(taskList(calm), address))).toEqual(['evidence', 'evidence-guidance', 'record']);
  });
});

const given = Object.entries(calm) as [QuestionId, Answer][];
/** Returns the screens shown if each question that comes up is answered and continued from. */
function shownUntilHome(start: WizardSnapshot): readonly ScreenId[] {
  const shown = [screenShown(start)];
  for (let now = start; shown.length < 30 && shown.at(-1) !== 'referrals';) {
    now = after(now, ...given.map(([question, chosen]) => answer(question, chosen)), goOn);
    shown.push(screenShown(now));
  }
  return shown;
}

it('an unanswered question opened from the task list goes through the other unanswered ones, in order, back to the task list', () => {
  const start = taskList(without(calm, 'harm', 'evidence-handled', 'already-reported'));
  expect(shownUntilHome(step(start, { type: 'change.harm' }))).toEqual([
    'harm',
    'evidence',
    'evidence-guidance',
    'before-you-ring',
    'referrals',
  ]);
});

it('one that was answered by its address in the meantime is not shown again', () => {
  const start = taskList(without(calm, 'harm', 'others-involved'));
  const meanwhile = after(
    start,
    { type: 'change.harm' },
    open('before-you-ring'),
    answer('others-involved', ['none-known']),
    open('harm'),
  );
  expect(screenShown(after(meanwhile, answer('harm', ['cyberbullying']), goOn))).toBe('referrals');
});

it('an answered question changed from the task list does not bring the unanswered ones along', () => {
  const start = taskList(without(everything, 'looked-after', 'harm'));
  expect(screenShown(changed(start, 'others-involved', ['not-known']))).toBe('referrals');
});

it('risks left open are asked together, on one screen', () => {
  const start = step(taskList(without(calm, 'sharing', 'violent-extremism')), { type: 'change.violent-extremism' });
  expect(screenShown(start)).toBe('specific-risks');
  const one = step(start, answer('violent-extremism', 'no'));
  expect(one.can(goOn)).toBe(false);
  expect(screenShown(after(one, answer('sharing', 'no'), goOn))).toBe('referrals');
});
