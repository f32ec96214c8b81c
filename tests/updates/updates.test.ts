import { describe, expect, it } from 'vitest';
import { dueOn } from '../../src/case/due';
import { siteIds } from '#protocol/resources';
import { updateIds, updates, isGated, sitesNow } from '../../src/updates/updates';
import { advice } from '../../src/updates/found/advice';
import { help } from '../../src/updates/found/help';
import { printed } from '../../src/updates/found/printed';
import { reporting } from '../../src/updates/found/reporting';
import { services } from '../../src/updates/found/services';
import { type Language, languages } from '../../src/words/languages';
import { allTexts, readWords, textAt, textsIn } from '../words/locales';

const readings = [
  ...updateIds.map((id) => [id, updates[id]] as const),
  ...siteIds.map((id) => [`site ${id}`, sitesNow[id]] as const),
];
const monthAndYear = (language: Language): RegExp =>
  new RegExp(`(${Array.from({ length: 12 }, (_, at) => textAt(language, `ui:months/${at + 1}`)).join('|')}) \\d{4}`);
const isDate = (text: string): boolean => /^\d{4}(-\d{2}(-\d{2})?)?$/.test(text);

describe('each fact newer than the protocol, and each of its sites', () => {
  it.each(readings)(
    '%s has a day on which it was read, and sources unless nothing was found',
    (_, { sources, readOn, sure }) => {
      expect(dueOn(readOn, 'fact')).toMatch(/^20\d\d-\d\d-\d\d$/);
      expect(sources.length > 0 || sure === 'general-knowledge').toBe(true);
      expect(sources.filter(({ at, dated = '2020' }) => !/^https?:\/\/\S+$/.test(at) || !isDate(dated))).toEqual([]);
    },
  );

  it.each(readings)('%s says that a page bears a date only where one does', (_, { sources, sure }) => {
    if (sure === 'dated-page') expect(sources.some(({ dated }) => dated !== undefined)).toBe(true);
    if (sure === 'undated-page') expect(sources.some(({ dated }) => dated === undefined)).toBe(true);
  });

  it.each(updateIds)('%s is shown on a screen or beside a clause', (id) => {
    expect(updates[id].screens.length + updates[id].clauses.length).toBeGreaterThan(0);
  });
});

it('each stands in one table alone: an id that stands twice would hide one of the two', () => {
  const tables = [reporting, services, advice, printed, help];
  expect(tables.flatMap((table) => Object.keys(table))).toEqual(updateIds);
});

it('numbers and addresses are written as they are dialled and opened', () => {
  const rows = updateIds.map((id) => updates[id]);
  const wrong = rows.flatMap(({ telephone = '0800 1111', address = 'https://a.wales' }) => [
    ...[telephone].filter((number) => !/^(0[\d ]{7,13}|111)$/.test(number)),
    ...[address].filter((at) => !/^https:\/\/\S+$/.test(at)),
  ]);
  expect(wrong).toEqual([]);
});

describe.each(languages)('the words of what is newer, in %s', (language) => {
  const words = readWords(language, 'updates.json');
  const idsIn = (part: string) => Object.keys(words[part] as object);

  it('are there for each fact and each site, in their order, and for no other', () => {
    expect(idsIn('facts')).toEqual(updateIds);
    expect(idsIn('sites')).toEqual(siteIds);
  });

  it.each([
    ...updateIds.map((id) => [`facts/${id}/says`, updates[id].dates] as const),
    ...siteIds.map((id) => [`sites/${id}`, sitesNow[id].dates] as const),
  ])('name in %s the dates of its row and no other value', (key, dates = {}) => {
    const named = [...textAt(language, `updates:${key}`).matchAll(/\{\{(\w+)\}\}/g)].map(([, name]) => name);
    expect(named.sort()).toEqual(Object.keys(dates).sort());
    expect(Object.values(dates).filter((date) => !isDate(date))).toEqual([]);
  });

  it.each([
    ['an address', /https?:|www\.|[\w-]\.(?:uk|com|org|net|wales|cymru)\b/i],
    ['a number to ring or to text', /\d{5}|\d{3,} \d/],
    ['a month with its year', monthAndYear(language)],
  ])('hold nowhere %s: it is a field of the row', (_, field) => {
    expect(textsIn(language, 'updates.json').filter(({ text }) => field.test(text))).toEqual([]);
  });

  it.each([/StopNCII/i, /Revenge Porn/i, /84001/, /66767/, /0800 132 737/])(
    'name nowhere %s: it is for adults alone, or in doubt',
    (name) => {
      const reached = updateIds.map((id) => ({ key: id, text: JSON.stringify(updates[id]) }));
      expect([...allTexts(language), ...reached].filter(({ text }) => name.test(text))).toEqual([]);
    },
  );

  it('say each fact once: nothing else that is shown on a walk says that it is newer', () => {
    const newer = textAt(language, 'ui:updates').toLowerCase();
    const elsewhere = allTexts(language).filter(
      ({ key }) => /^(questions|tasks|advice|risks|clauses|pages):/.test(key) && !key.startsWith('pages:training'),
    );
    expect(elsewhere.filter(({ text }) => text.toLowerCase().includes(newer)).map(({ key }) => key)).toEqual([]);
  });
});

it.each([
  ['https://ceop.police.uk/Safety-Centre', true],
  ['http://prod.ceop.police.uk', true],
  ['https://www.iwf.org.uk/faqs/', true],
  ['https://report.iwf.org.uk', true],
  ['https://www.nationalcrimeagency.gov.uk/report', true],
  ['https://www.ceopeducation.co.uk/x', false],
  ['https://www.gwent.police.uk/ceop.police.uk', false],
  ['https://notiwf.org.uk/', false],
  ['https://elsewhere.example/?from=https://ceop.police.uk/', false],
])('%s leads to CEOP or the IWF: %s', (address, expected) => {
  expect(isGated(address)).toBe(expected);
});
