import { describe, expect, it } from 'vitest';
import { readKept } from '../../src/session/take-up';
import { edition } from '#protocol/edition';

/** A case as the first design kept it, with these answers. */
function takenUp(answers: object, where: object = {}) {
  const kept = { version: 1, edition, kind: 'live', answers, drafts: {}, log: [], hidden: false };
  const taken = readKept(JSON.stringify({ ...kept, place: 'need', reached: ['need'], ...where }), 'live');
  if (taken === 'unreadable') throw new Error('unreadable');
  return { answers: taken.kept.context.answers, lost: taken.lost, context: taken.kept.context };
}
const concern = { need: 'concern', technology: ['computer'] };

describe('what means the same in the first design and today carries on', () => {
  it.each<[string, object, object]>([
    ['no danger', { 'immediate-danger': 'no' }, { 'immediate-danger': 'no' }],
    ['a concern in which technology plays a part', concern, { need: 'concern' }],
    ['one in which none does', { need: 'concern', technology: ['none'] }, { need: 'concern-offline' }],
    [
      'the harms ticked under the forms that were picked',
      { ...concern, forms: ['content', 'contact'], content: ['adult-pornography'], contact: ['grooming', 'not-sure'] },
      { need: 'concern', harm: ['adult-pornography', 'grooming', 'not-sure'] },
    ],
    [
      'no harm of a form that was picked no more',
      { ...concern, forms: ['conduct'], contact: ['grooming'], conduct: ['cyberbullying'] },
      { need: 'concern', harm: ['cyberbullying'] },
    ],
    ['not sure which form it is', { ...concern, forms: ['not-sure'] }, { need: 'concern', harm: ['not-sure'] }],
    [
      'what was done to a device',
      { 'evidence-handled': ['switched-on-or-off', 'viewed'] },
      { 'evidence-handled': ['changed', 'viewed'] },
    ],
    ['whom was told before', { 'already-reported': ['police'] }, { 'already-reported': ['police'] }],
  ])('%s', (_, first, today) => expect(takenUp(first)).toMatchObject({ answers: today, lost: undefined }));
});

describe('what means something else is left out, and named', () => {
  it.each<[string, object, readonly string[]]>([
    ['danger that may be over', { 'immediate-danger': 'yes' }, ['immediate-danger']],
    ['a form of which nothing was ticked', { ...concern, forms: ['content'], content: ['none'] }, ['harm']],
    ['no extremism that draws the child in', { 'violent-extremism': 'no' }, ['violent-extremism']],
    [
      'evidence on a device that was not named',
      { 'evidence-location': ['on-a-device', 'online'] },
      ['evidence-location'],
    ],
  ])('%s', (_, first, questions) => {
    const { answers, lost } = takenUp(first);
    expect(lost).toMatchObject({ answers: questions, unknown: 0 });
    questions.forEach((question) => expect(answers).not.toHaveProperty(question));
  });
});

it('stands where its questions stand today', () => {
  const { context, lost } = takenUp(concern, {
    place: 'contact',
    reached: ['need', 'forms', 'content', 'contact'],
    detour: { returnTo: 'record', pending: ['risks-explained', 'others-involved'], withUnanswered: false },
  });
  expect(lost).toBeUndefined();
  expect(context).toMatchObject({
    place: 'harm',
    reached: ['need', 'harm'],
    detour: { pending: ['flagged-risks', 'before-you-ring'] },
  });
});
