import { expect, it } from 'vitest';
import { name } from '../../src/contacts/texts.ts';
import { faultsOf } from '../../src/reader/check.ts';

const codes = (given: string): readonly string[] => faultsOf(name, given).map(({ code }) => code);

it.each([
  'Example Health Board',
  'Cardiff and Vale University Health Board',
  'Bwrdd Iechyd Prifysgol Caerdydd a’r Fro',
  'Bwrdd Iechyd Prifysgol Betsi Cadwaladr',
  'Ymddiriedolaeth GIG Prifysgol Gwasanaethau Ambiwlans Cymru',
  'Cyngor Rhondda Cynon Taf',
  'Ynys Môn County Council',
  'St John’s School (Tŷ Ddewi)',
  'Heddlu Dyfed-Powys',
  'MS Society Cymru',
  "Barnardo's Cymru",
  'Nurses, Midwives & Health Visitors of Wales',
])('takes the name of an organisation: %s', (given) => {
  expect(codes(given)).toEqual([]);
});

it.each([
  ['Ring us before Social Services', 'not-name'],
  ['CEOP may be told first', 'not-name'],
  ['No 999', 'not-name'],
  ['Example Health Board. You may wait', 'not-name'],
  ['Example Health Board: ring us', 'not-name'],
  ['jane.jones@example.org', 'not-name'],
  ['Example Board\nRing', 'not-name'],
  ['the Board', 'not-name'],
  ['Ring Us Before Social Services', 'name-tells'],
  ['CEOP First', 'name-tells'],
  ['Nobody And Not The Police', 'name-tells'],
  ['Ffoniwch Ni Cyn Yr Heddlu', 'name-tells'],
  ['Peidiwch â’r Heddlu', 'not-name'],
  ['Dial Us Ahead of Social Services', 'name-tells'],
  ['CEOP Ahead of The Police', 'name-tells'],
  ['Siaradwch Gyda Ni Ymlaen Llaw', 'name-tells'],
  ['Rіng Us Fіrst', 'not-name'],
  ['Mrs Jones', 'names-person'],
])('refuses as a name what tells people what to do, or names a person: %s', (given, code) => {
  expect(codes(given)).toContain(code);
});
