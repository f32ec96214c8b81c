import { describe, expect, it } from 'vitest';
import { checkContacts } from '../../src/contacts/file.ts';
import { checkOwnContacts } from '../../tools/local/contacts/check.ts';
import { inWords } from '../../tools/lib/in-words.ts';

const check = (text: string) => checkContacts(text, '2026-03-01');

function errorsOf(text: string): string[] {
  const result = check(text);
  return 'faults' in result ? result.faults.map((mistake) => inWords('c.json', mistake)) : [];
}

const withEntry = (entry: string) => `{ "numbers": { "cardiff": {\n "socialServices": ${entry}\n} } }`;
const withNumbers = (numbers: string) => `{\n"numbers": {\n${numbers}\n}\n}`;

describe('a right file', () => {
  it('passes when empty, also with a byte order mark in front', () => {
    expect(check('{ "$schema": "./contacts.schema.json", "numbers": {} }')).toHaveProperty('content.numbers', {});
    expect(check('\uFEFF{ "numbers": {} }')).toHaveProperty('content.numbers', {});
  });

  it('gives the numbers back', () => {
    const entry = { number: '+44 29 2018 0123', checkedOn: '2026-03-01' };
    expect(check(withEntry(JSON.stringify(entry)))).toHaveProperty('content.numbers.cardiff.socialServices', entry);
  });
});

describe('a wrong value names the line, the field and how to mend it', () => {
  const field = 'c.json:2: numbers.cardiff.socialServices';
  it.each([
    ['{ "number": "none yet", "checkedOn": "2026-03-01" }', `${field}.number: ‘none yet’ is not a telephone number`],
    [
      '{ "number": "029 2018 012", "checkedOn": "2026-03-01" }',
      `${field}.number: ‘029 2018 012’ has too few or too many digits`,
    ],
    ['{ "number": 999, "checkedOn": "2026-03-01" }', `${field}.number: must be a text`],
    ['{ "number": "029 2018 0001", "checkedOn": "1/3/2026" }', `${field}.checkedOn: ‘1/3/2026’ is not a date`],
    ['{ "number": "029 2018 0001", "checkedOn": "2026-02-29" }', `${field}.checkedOn: ‘2026-02-29’ is not a day`],
    ['{ "number": "029 2018 0001", "checkedOn": "2026-03-02" }', `${field}.checkedOn: ‘2026-03-02’ is in the future`],
    ['{ "number": "029 2018 0001" }', `${field}.checkedOn: is missing`],
    ['{ "number": "029 2018 0001", "checkedOn": "2026-03-01", "note": "" }', `${field}.note: is not a known key`],
    ['"101"', `${field}: must be an object`],
  ])('%s', (entry, message) => {
    expect(errorsOf(withEntry(entry))).toEqual([expect.stringContaining(message)]);
  });
});

describe('a wrong key', () => {
  it.each([
    ['"atlantis": {}', 'c.json:3: numbers.atlantis: is not a known key'],
    ['"__proto__": {}', 'c.json:3: numbers.__proto__: is not a known key'],
    ['"cardiff": {},\n"cardiff": {}', 'c.json:4: numbers.cardiff: is given twice'],
    ['"cardiff": { "nurse": {} }', 'c.json:3: numbers.cardiff.nurse: is not a known key'],
  ])('%s', (numbers, message) => {
    expect(errorsOf(withNumbers(numbers))).toEqual([expect.stringContaining(message)]);
  });
});

it('a text that is no JSON names line and column', () => {
  expect(errorsOf('{\n  "numbers": {},\n}')).toEqual([expect.stringContaining('c.json:3:1: not valid JSON')]);
  expect(errorsOf('['.repeat(200_000))).toEqual([expect.stringContaining('c.json:1:1: not valid JSON')]);
});

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
