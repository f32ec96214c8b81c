import { expect, it } from 'vitest';
import { type AuthorityId, authorities } from '../../src/contacts/authorities';
import { councilAt } from '../../src/contacts/councils';
import { languages } from '../../src/words/languages';
import cy from '../../locales/cy/areas.json';
import en from '../../locales/en/areas.json';

const areas = Object.keys(authorities) as AuthorityId[];

it('every council of Wales has an address of its own in each language, over https', () => {
  expect(areas.length).toBe(22);
  for (const area of areas)
    for (const language of languages)
      expect(new URL(councilAt(area, language)).protocol, `${area} ${language}`).toBe('https:');
  for (const language of languages)
    expect(new Set(areas.map((area) => new URL(councilAt(area, language)).host)).size).toBe(22);
});

const lettersOf = (text: string): string =>
  text
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^a-z]/g, '');
// These use a shorter form of their names.
const short: Readonly<Partial<Record<AuthorityId, string>>> = {
  carmarthenshire: 'sirgar',
  'neath-port-talbot': 'npt',
  'rhondda-cynon-taf': 'rctcbc',
};

it.each(areas)('the address of a council bears its own name, so that nobody is sent to another: %s', (area) => {
  const own = [lettersOf(en.authorities[area]), lettersOf(cy.authorities[area]), short[area] ?? ''];
  for (const language of languages) {
    const [name = ''] = new URL(councilAt(area, language)).host.replace(/^(www|en|cy)\./, '').split('.');
    expect(
      own.filter((other) => other.includes(lettersOf(name))),
      `${area} ${language} ${name}`,
    ).not.toEqual([]);
  }
});
