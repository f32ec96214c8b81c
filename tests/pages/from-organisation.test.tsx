import edition from 'virtual:edition';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { updateIds } from '../../src/updates/updates';
import { siteIds } from '#protocol/resources';
import { languages } from '../../src/words/languages';
import { own } from '../contacts/own-file';
import { allConfirmed, confirmed, unused } from '../tools/local/confirmations/files';
import { filled } from '../tools/local/organisation/files';
import { textAt } from '../words/locales';
import { openApp } from '../wizard/app';
import { all, one, textOf } from '../wizard/page';

type Files = Readonly<Record<'areas' | 'confirmations' | 'contacts' | 'organisation', object>>;
const given: Files = vi.hoisted(() => ({ areas: {}, confirmations: {}, contacts: { numbers: {} }, organisation: {} }));
vi.mock('virtual:areas', () => ({ default: given.areas }));
vi.mock('virtual:confirmations', () => ({ default: given.confirmations }));
vi.mock('virtual:contacts', () => ({ default: given.contacts }));
vi.mock('virtual:organisation', () => ({ default: given.organisation }));
/** Fills these files and empties the others. */
function give(files: Partial<Files>): void {
  for (const [name, file] of Object.entries(given)) {
    Object.keys(file).forEach((key) => Reflect.deleteProperty(file, key));
    Object.assign(file, name === 'contacts' ? { numbers: {} } : {}, files[name as keyof Files]);
  }
}
beforeEach(() => give({}));

const unusedHere = { ...unused, by: 'content-owner' } as const;
const full: Files = {
  areas: { offered: ['newport', 'cardiff'] },
  confirmations: {
    // One was confirmed in a role that cannot do so, and does not count.
    facts: { emergency: allConfirmed.facts['emergency'], meic: confirmed, hwb: unusedHere },
    sites: { kidsmart: unusedHere, nspcc: unused },
    welsh: { ...confirmed, by: 'welsh-reader' },
  },
  contacts: own,
  organisation: { ...filled, logo: 'logo-1.svg' },
};
const part = '[data-from="organisation"]';
const allKnown = String(updateIds.length + siteIds.length);

describe.each(languages)('what is from the organisation, in %s', (language) => {
  const fill = (key: string, values: Readonly<Record<string, string>> = {}) =>
    Object.entries(values).reduce((text, [name, value]) => text.replace(`{{${name}}}`, value), textAt(language, key));
  const date = (day: number, month: number, year: number) =>
    `${String(day)} ${textAt(language, `ui:months/${String(month)}`)} ${String(year)}`;
  const code = () => organisation('code', { local: edition.local });
  const lines = () => all(`${part} li`).map(({ textContent }) => textContent);
  const organisation = (key: string, values?: Readonly<Record<string, string>>) =>
    fill(`updates:organisation/${key}`, values);

  it('is its name with its logo, since when each file dates, its areas, what it confirmed, and the code of it all', async () => {
    give(full);
    await openApp('about', { language });
    expect(textOf(part)).toContain(fill('pages:accessibility/publisher/named', { name: filled.name[language] }));
    expect(one(`${part} img`).getAttribute('alt')).toBe(filled.name[language]);
    expect(lines()).toEqual([
      organisation('files/organisation', { date: date(25, 11, 2026) }),
      organisation('files/contacts', { date: date(3, 2, 2025) }),
      organisation('files/confirmations', { date: date(25, 11, 2026) }),
      organisation('areas', {
        areas: ['newport', 'cardiff'].map((area) => textAt(language, `areas:authorities/${area}`)).join('; '),
      }),
      organisation('confirmed', { number: '1', all: allKnown }),
      organisation('notUsed', { number: '2', all: allKnown }),
      `${organisation('welsh')} ${fill('updates:about/confirmed', {
        role: textAt(language, 'updates:roles/welsh-reader'),
        organisation: confirmed.of[language],
        date: date(25, 11, 2026),
      })}`,
      code(),
    ]);
  });

  it('is nothing where its files are empty', async () => {
    await openApp('about', { language });
    expect(all(part)).toEqual([]);
    expect(all('main img')).toEqual([]);
  });
});
