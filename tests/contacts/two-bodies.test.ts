import { describe, expect, it } from 'vitest';
import { checkContacts } from '../../src/contacts/file.ts';
import { checkOwnContacts } from '../../tools/local/contacts/check.ts';
import { inWords } from '../../tools/local/contacts/in-words.ts';

const today = '2026-03-01';
const given = (number: string) => ({ number, checkedOn: '2026-02-03' });
const [one, other] = [given('029 2018 0001'), given('029 2018 0002')];
const told = (numbers: object, safeguarding: object = {}): readonly string[] => {
  const result = checkOwnContacts(JSON.stringify({ numbers, safeguarding }, undefined, 1), today);
  return 'faults' in result ? result.faults.map((mistake) => inWords('c.json', mistake)) : [];
};

describe('a number that is given for two bodies is refused where the second stands', () => {
  it.each([
    ['Social Services and the Police', { cardiff: { socialServices: one, police: one } }, {}],
    [
      'Social Services and Prevent, in another form',
      { cardiff: { socialServices: one, preventSpoc: given('+44 29 20180001') } },
      {},
    ],
    [
      'the Emergency Duty Team and the Police, of two areas',
      { cardiff: { outOfHours: one }, powys: { police: one } },
      {},
    ],
    [
      'Social Services and Prevent, with the 0 of the area after the country’s code',
      { cardiff: { socialServices: one, preventSpoc: given('+44 029 2018 0001') } },
      {},
    ],
    ['the Police and Prevent', { cardiff: { police: one, preventSpoc: one } }, {}],
    ['Social Services and the organisation’s own team', { cardiff: { socialServices: one } }, { team: one }],
    ['Prevent and the designated person', { cardiff: { preventSpoc: one } }, { team: other, person: one }],
  ])('%s', (_, numbers, safeguarding) => {
    expect(told(numbers, safeguarding)).toEqual([expect.stringMatching(/ is given for another body too \(numbers\./)]);
  });

  it('with the line and the field of the one, the field of the other, and how to mend it', () => {
    expect(told({ cardiff: { socialServices: one, police: one } })).toEqual([
      'c.json:9: numbers.cardiff.police.number: ‘029 2018 0001’ is given for another body too (numbers.cardiff.socialServices.number); give each body its own number',
    ]);
  });
});

it.each([
  ['Social Services by day and by night', { cardiff: { socialServices: one, outOfHours: one } }, {}],
  ['councils that share a team out of hours', { cardiff: { outOfHours: one }, newport: { outOfHours: one } }, {}],
  ['a force for all of its areas', { cardiff: { police: other }, swansea: { police: other } }, {}],
  ['101 for the Police and for Prevent', { cardiff: { police: given('101'), preventSpoc: given('1 0 1') } }, {}],
  ['the team and the designated person', { cardiff: { socialServices: one } }, { team: other, person: other }],
])('%s can have one number', (_, numbers, safeguarding) => {
  expect(told(numbers, safeguarding)).toEqual([]);
});

it.each(['0808 800 5000', '080880 23456', '0344 381 4772', '+44 344 381 4772'])(
  'that of a helpline is no body’s: %s',
  (number) => {
    expect(told({ cardiff: { outOfHours: given(number) } })).toEqual([
      expect.stringMatching(/^c\.json:\d+: numbers\.cardiff\.outOfHours\.number: .* is another body’s/),
    ]);
  },
);

it('is asked of an organisation’s own file alone: on a device, what was added stays', () => {
  const text = JSON.stringify({ numbers: { cardiff: { socialServices: one, police: one } } });
  expect(checkContacts(text, today)).toHaveProperty('content');
});
