import { beforeAll, describe, expect, it } from 'vitest';
import { seemsPersonal } from '../../src/training/write/personal';
import { languages, loadBookWords } from '../../src/words/languages';
import { scenarioIds, scenarioWords } from './scenario-files';

beforeAll(loadBookWords);

describe('a text', () => {
  it.each([
    'Ring her on 029 2087 2087.',
    'Ring 07700 900123 after five.',
    'Rhif: +44 7700 900123',
    'Write to mam@example.org.',
    'Born on 3/4/2014.',
    'Born 2014-04-03.',
    'Ring (029) 2018 0001.',
    'Ring +44 (0)29 2018 0001.',
    'Born May 3, 2014.',
    'Ganwyd hi ar 1af o Fai 2014.',
    'Ganwyd ef ar 10fed o Fawrth 2012.',
    '3ydd o Ragfyr 2013',
    '2il o Orffennaf 2015',
    'Born on 3rd of March 2014.',
    'Ganwyd ef 3 Mawrth 2014.',
    'She lives at CF10 3NQ.',
    'cf10 3nq',
  ])('seems to hold something personal: %s', (text) => expect(seemsPersonal(text)).toBe(true));
  it.each([
    'Ring 999, or 101, or 0800 1111.',
    'She is 14, and came on 3 March.',
    'It happened at 4 pm, and again at 10.30.',
    'Clause 5.5.3 and 5.5.6 hold.',
    'An A4 3 pm poster.',
  ])('does not: %s', (text) => expect(seemsPersonal(text)).toBe(false));
});

it.each(scenarioIds)('the texts of %s hold nothing that seems so', (id) => {
  const texts: string[] = [];
  const note = (_: string, value: unknown) => (typeof value === 'string' ? void texts.push(value) : value);
  for (const language of languages) JSON.stringify(scenarioWords(id, language), note);
  expect(texts.length).toBeGreaterThan(10);
  expect(texts.filter(seemsPersonal)).toEqual([]);
});
