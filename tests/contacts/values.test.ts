import { describe, expect, it } from 'vitest';
import { policeNumbers, services } from '../../src/contacts/contacts.ts';
import { name } from '../../src/contacts/texts.ts';
import {
  dateFault,
  dialled,
  firstEdition,
  isMobile,
  type NumberFault,
  numberFault,
  withPlainSpaces,
} from '../../src/contacts/values.ts';
import { faultsOf } from '../../src/validation/check.ts';

/** Numbers by what is said of them, where the service is a police force; each whole, one a line or between commas. */
const table: Readonly<Record<NumberFault | 'right', string>> = {
  right: `
    029 2018 0001, 02920180001, +44 29 2018 0001, +4 42920180001, +44 0 29 2018 0001, 01792 000 000, 01248 725888,
    020 7946 0000, 023 8000 0000, 024 7600 0000, 028 9000 0000, 0121 496 0000, 0151 496 0000, 01978 292066,
    0300 123 3079, 0303 123 1113, 0330 333 0000, 0333 000 0000, 0345 053 3116, 0370 000 0000, +44 300 123 3079,
    0800 111 222, 0800 328 4432, 0808 800 5000, +44 800 328 4432, 07700 900123, +44 7700 900123, 07123 456789,
    07400 000000, 07500 000000, 07800 000000, 07900 000000, 101, 1 0 1, 999, 112`,
  'wrong-length': `
    029 2018 000, 029 2018 00012, 2018 0001, 12, 02, +44 29 2018 0001 2345, +44 29 2018 000, 01792 00000, 01204 12345,
    0300 123 307, 0300 123 30799, 0800 1111, 0800 328 44, 0808 800 500, 0800 328 44322, 07700 90012, 07700 9001234,
    01, 0800, 292018 0001`,
  diverts: `
    0843 123 4567, 0844 123 4567, 0845 123 4567, 0870 123 4567, 0871 123 4567, 0872 123 4567, 0873 123 4567,
    0906 123 4567, 0898 123 456, 0909 879 0000, 0911 000 0000, 0982 000 0000, +44 0906 123 4567, +44 906 123 4567,
    070 1234 5678, +44 70 1234 5678, 0760 123 4567, 07624 123456, +44 76 1234 5678, 0500 123 456, 056 0000 0000,
    0550 000 0000, 0604 000 0000, 0100 000 0000, 021 0000 0000, 0310 000 0000, 0360 000 0000, 0390 000 0000,
    0802 000 0000, 0820 000 0000, 0000 000 0000, 00 353 1 234 5678, 00 44 29 2018 0001, 118 500, 118118, 24 600,
    60999, 88222, 61016, 1471, 12345, +353 1 234 5678, +1 900 123 4567, +49 900 123456, +33 899 12 34 56,
    +881 612 345678, +882 16 123456, +870 772 111 111, +979 123 456 789, +4 5 1234 5678, 3 2 1`,
  everyones: '111, 1 1 1, 105, 116 000, 116123, 116 006, 18000, 1800 1',
  'not-number':
    '029-2018-0001, (029) 2018 0001, 029 2018 0001 ext 2, ０２９２０１８０００１, 029\n2018 0001, ++44 29 2018 0001, 9',
};
const numbersOf = (fault: NumberFault | 'right') => table[fault].trim().split(/, |,\n\s*/);

it.each(Object.keys(table) as (NumberFault | 'right')[])('telephone numbers that are %s', (fault) => {
  const found = (text: string) => numberFault(text, policeNumbers.police) ?? 'right';
  expect(numbersOf(fault).map((text) => `${text}: ${found(text)}`)).toEqual(
    numbersOf(fault).map((text) => `${text}: ${fault}`),
  );
});

describe('a number that would lead a referral elsewhere is refused', () => {
  it('whatever the service', () => {
    for (const service of services)
      expect(numbersOf('diverts').filter((text) => numberFault(text, policeNumbers[service]) !== 'diverts')).toEqual(
        [],
      );
  });

  it.each([
    ['999', ['police']],
    ['1 0 1', ['police', 'preventSpoc']],
    ['111', []],
    ['116 000', []],
    ['18000', []],
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
