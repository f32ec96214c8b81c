import { expect, it, vi } from 'vitest';
import { authorities } from '../../src/contacts/authorities';
import { languages } from '../../src/words/languages';
import { concern } from '../support/cases';
import { openApp } from './app';
import { all } from './page';

vi.mock('virtual:areas', () => ({ default: { offered: ['newport', 'cardiff'] } }));

const offered = (field: string): string[] =>
  all(`#${field} option`)
    .map((option) => option.getAttribute('value') ?? '')
    .filter((value) => value in authorities);
const others = Object.keys(authorities).filter((area) => area !== 'newport' && area !== 'cardiff');

it.each(languages)('the areas that the organisation works in come first, and none goes, in %s', async (language) => {
  await openApp('referrals', { answers: concern, language });
  expect(offered('local-authority')).toEqual(['newport', 'cardiff', ...others]);
  await openApp('local-numbers', { language });
  expect(offered('number-area')).toEqual(['newport', 'cardiff', ...others]);
});
