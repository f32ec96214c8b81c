import { expect, it } from 'vitest';
import { type AuthorityId, authorities } from '../../src/contacts/authorities';
import { councilAt } from '../../src/contacts/councils';
import { languages } from '../../src/words/languages';

const areas = Object.keys(authorities) as AuthorityId[];

it('every council of Wales has an address of its own in each language, over https', () => {
  expect(areas.length).toBe(22);
  for (const area of areas)
    for (const language of languages)
      expect(new URL(councilAt(area, language)).protocol, `${area} ${language}`).toBe('https:');
  for (const language of languages)
    expect(new Set(areas.map((area) => new URL(councilAt(area, language)).host)).size).toBe(22);
});

it('a page that was seen in English alone is not given in Welsh, where the Welsh site is', () => {
  expect(councilAt('swansea', 'en')).toContain('safeguardingchildren');
  expect(councilAt('swansea', 'cy')).toBe('https://abertawe.gov.uk');
  expect(councilAt('cardiff', 'cy')).toBe('https://www.caerdydd.gov.uk');
});
