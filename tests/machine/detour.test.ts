import { describe, expect, it } from 'vitest';
import { screenShown, step } from '../../src/machine/journey';
import { calm, everything, groomed, secretContact, without } from '../support/cases';
import { onwards } from '../support/screens';
import { after, answer, at, changed, goOn, hub, open, shownByContinue } from '../support/walk';

/** What is shown after the changed answer was continued from. */
const shownAfter = (...change: Parameters<typeof changed>) => shownByContinue(changed(...change));
const pairs = [
  ['referrals', 'referrals'],
  ['record', 'referrals'],
  ['record', 'record'],
] as const;

describe.each(['referrals', 'record'] as const)('a change that begins on %s', (from) => {
  const start = at(calm, from);
  it('opens its question with the answer as it was', () => {
    expect(screenShown(step(start, { type: 'change.technology' }))).toBe('technology');
    expect(screenShown(step(start, { type: 'change.sharing' }))).toBe('specific-risks');
    expect(step(start, { type: 'change.technology' }).context.answers).toEqual(calm);
  });
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
  it('of a risk is followed by the explanation, if any risk is flagged', () => {
    expect(shownAfter(start, 'sharing', 'not-sure')).toEqual(['risks-explained', from]);
    expect(shownAfter(at({ ...calm, 'online-communities': 'yes' }, from), 'sharing', 'no')).toEqual([
      'risks-explained',
      from,
    ]);
    expect(shownAfter(at({ ...calm, sharing: 'yes' }, from), 'sharing', 'no')).toEqual([from]);
  });
  it('of technology to none is followed by the other procedures', () => {
    expect(shownAfter(start, 'technology', ['none'])).toEqual(['other-procedures', from]);
    expect(shownAfter(start, 'technology', ['tablet'])).toEqual([from]);
  });
  it('asks what comes onto the path, and nothing that has its answer', () => {
    const onward = shownAfter(start, 'forms', ['content', 'contact', 'conduct']);
    expect(onward).toEqual(['content']);
    const contentGiven = after(
      changed(start, 'forms', ['content', 'contact', 'conduct']),
      answer('content', ['none']),
      goOn,
    );
    expect(screenShown(contentGiven)).toBe('contact');
    expect(screenShown(after(contentGiven, answer('contact', ['secret-contact']), goOn))).toBe('looked-after');
    expect(screenShown(after(contentGiven, answer('contact', ['other-contact']), goOn))).toBe(from);
  });
  it('ends at the page of the need, if the case is no concern any more', () => {
    expect(shownAfter(start, 'need', 'online-safety-advice')).toEqual(['online-safety-advice']);
    expect(shownAfter(start, 'need', 'professional-conduct')).toEqual(['professional-conduct']);
  });
});

describe('a change', () => {
  it('asks about 999 once a child may be in danger, before it returns', () => {
    const asked = changed(hub(calm), 'immediate-danger', 'not-sure');
    expect(screenShown(asked)).toBe('called-999');
    expect(screenShown(after(asked, answer('called-999', 'called-police'), goOn))).toBe('referrals');
  });
  it('asks the signs of extremism, then explains the risks', () => {
    const asked = changed(hub(calm), 'violent-extremism', 'yes');
    expect(screenShown(asked)).toBe('extremism-signs');
    expect(shownByContinue(step(asked, answer('extremism-signs', ['fosters-hatred'])))).toEqual([
      'extremism-signs',
      'risks-explained',
      'referrals',
    ]);
  });
  it('of an answer that implied a risk asks that risk', () => {
    const start = hub({ ...without(calm, 'unsupervised-contact'), ...secretContact, 'looked-after': 'no' });
    expect(screenShown(changed(start, 'contact', ['other-contact']))).toBe('specific-risks');
  });
  it('brings no open risk along with one that comes back with its answer', () => {
    const images = changed(hub(without(calm, 'violent-extremism')), 'conduct', ['sexual-images-exchanged']);
    expect(screenShown(changed(images, 'conduct', ['cyberbullying']))).toBe('referrals');
  });
  it('takes what falls off the path out of the count at once, and keeps it', () => {
    const { context } = changed(hub(groomed), 'forms', ['content']);
    expect(context.answers.contact).toEqual(['grooming']);
    expect(step(hub(groomed), { type: 'change.conduct' }).context).toEqual(hub(groomed).context);
  });
  it('does not go on while its question has no answer', () => {
    const blank = step(hub({}), { type: 'change.forms' });
    expect(blank.can(goOn)).toBe(false);
  });
  it('can begin on the hub and the record only, and of what is asked only', () => {
    expect(at(everything, 'need').can({ type: 'change.sharing' })).toBe(false);
    expect(at(everything, 'next-steps').can({ type: 'change.sharing' })).toBe(false);
    expect(hub(calm).can({ type: 'change.called-999' })).toBe(false);
  });
});

describe('a change within a change', () => {
  it('returns to where the first one began', () => {
    const first = step(hub(calm), { type: 'change.technology' });
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
    const first = step(hub(without(calm, 'conduct', 'others-involved')), { type: 'change.conduct' });
    const second = after(first, open('record'), { type: 'change.technology' }, answer('technology', ['tablet']), goOn);
    expect(screenShown(second)).toBe('conduct');
  });
  it.each(pairs)('begun on %s, is over once the person is on %s', (from, place) => {
    const left = after(
      at(calm, from),
      { type: 'change.evidence-location' },
      answer('evidence-location', ['online']),
      open(place),
    );
    expect(left.context.detour).toBeUndefined();
    expect(shownByContinue(step(left, open('evidence-handled')))).toEqual(onwards('evidence-handled'));
  });
  it('goes on by way of pages that tell of other things', () => {
    const aside = after(at(calm, 'record'), { type: 'change.others-involved' }, open('about'), open('others-involved'));
    expect(shownByContinue(aside)).toEqual(['others-involved', 'record']);
  });
  it('is taken up where it was by an address that carries it', () => {
    const address = {
      type: 'open.evidence-handled',
      detour: { returnTo: 'record', pending: ['others-involved'], withUnanswered: false },
    } as const;
    expect(shownByContinue(step(hub(without(calm, 'others-involved')), address)).slice(0, 2)).toEqual([
      'evidence-handled',
      'others-involved',
    ]);
    expect(shownByContinue(step(hub(calm), address))).toEqual(['evidence-handled', 'evidence-guidance', 'record']);
  });
});
