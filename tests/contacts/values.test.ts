import { describe, expect, it } from 'vitest';
import { policeNumbers, services } from '../../src/contacts/contacts.ts';
import { name } from '../../src/contacts/texts.ts';
import { dateFault, dialled, firstEdition, isMobile, numberFault, withPlainSpaces } from '../../src/contacts/values.ts';
import { faultsOf } from '../../src/validation/check.ts';

describe('a telephone number', () => {
  it.each(['029 2018 0001', '02920180001', '0800 111 222', '+44 29 2018 0001', '101'])('is right: %s', (text) => {
    expect(numberFault(text, policeNumbers.police)).toBeUndefined();
  });

  it.each(['029 2018 000', '029 2018 00012', '2018 0001', '12', '+44 29 2018 0001 2345'])(
    'has a digit lost or doubled, or no area code: %s',
    (text) => {
      expect(numberFault(text, policeNumbers.police)).toBe('wrong-length');
    },
  );

  it.each(['', '029-2018-0001', ' 029 2018 0001', '029 2018 0001 ext 2', '０２９２０１８０００１', '029\n2018 0001'])(
    'is not one: %j',
    (text) => {
      expect(numberFault(text, policeNumbers.police)).toBe('not-number');
    },
  );
});

describe('a number that would lead a referral elsewhere is refused', () => {
  it.each(['0906 123 4567', '+44 0906 123 4567', '070 1234 5678', '118 500', '+881 612 345678'])(
    '%s, whatever the service',
    (text) => {
      for (const service of services) expect(numberFault(text, policeNumbers[service])).toBe('diverts');
    },
  );

  it.each([
    ['999', ['police']],
    ['1 0 1', ['police', 'preventSpoc']],
    ['111', []],
    ['116 000', []],
    ['116123', []],
    ['24 600', services],
  ] as const)('%s is right only for %j', (text, own) => {
    expect(services.filter((service) => numberFault(text, policeNumbers[service]) === undefined)).toEqual([...own]);
  });
});

it.each([
  ['07700 900123', true],
  ['+44 7700 900123', true],
  ['029 2018 0001', false],
  ['01792 000 000', false],
])('%s is a mobile number: %s', (number, is) => expect(isMobile(number)).toBe(is));

it('is the same number, however it is written', () => {
  for (const one of ['029 2018 0001', '02920180001', '+44 29 2018 0001', '+4 42920180001'])
    expect(dialled(one)).toBe('02920180001');
});

it('spaces that nobody can tell from plain ones are plain', () => {
  expect(withPlainSpaces('029\u00a02018\u202f0001')).toBe('029 2018 0001');
});

describe('the day of a check', () => {
  const today = '2026-03-01';
  it.each([
    ['2026-03-01', undefined],
    ['2024-02-29', undefined],
    ['2015-06-30', 'too-early'],
    ['2026-03-02', 'future'],
    ['2026-02-29', 'no-day'],
    ['2025-1-1', 'not-date'],
    ['', 'not-date'],
    ['2026-03-01T00:00', 'not-date'],
  ])('%s', (day, fault) => {
    expect(dateFault(day, today)).toBe(fault);
  });
  it.each([
    ['2026-11-24', undefined],
    ['2026-11-23', 'too-early'],
    ['2026-11-29', 'future'],
  ])('and of what is said of an edition, %s', (day, fault) => {
    expect(dateFault(day, '2026-11-28', firstEdition)).toBe(fault);
  });
});

const codes = (given: string): readonly string[] => faultsOf(name, given).map(({ code }) => code);

it.each([
  'Example Health Board',
  'Bwrdd Iechyd Prifysgol Caerdydd a’r Fro',
  'Ynys Môn County Council',
  'St John’s School (Tŷ Ddewi)',
  'Heddlu Dyfed-Powys',
  "Barnardo's Cymru",
  'Nurses, Midwives & Health Visitors of Wales',
])('takes the name of an organisation: %s', (given) => {
  expect(codes(given)).toEqual([]);
});

it.each([
  ['Ring us before Social Services', 'not-name'],
  ['No 999', 'not-name'],
  ['Example Health Board. You may wait', 'not-name'],
  ['jane.jones@example.org', 'not-name'],
  ['Example Board\nRing', 'not-name'],
  ['Ring Us Before Social Services', 'name-tells'],
  ['Ffoniwch Ni Cyn Yr Heddlu', 'name-tells'],
  ['Peidiwch â’r Heddlu', 'not-name'],
  ['CEOP Ahead of The Police', 'name-tells'],
  ['Siaradwch Gyda Ni Ymlaen Llaw', 'name-tells'],
  ['Rіng Us Fіrst', 'not-name'],
  ['Mrs Jones', 'names-person'],
])('refuses as a name what tells people what to do, or names a person: %s', (given, code) => {
  expect(codes(given)).toContain(code);
});
