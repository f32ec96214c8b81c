import { cleanup, fireEvent } from '@testing-library/react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { loads } from '../../src/app/loads';
import { gallery } from '../../src/session/training-address';
import { languages, loadBookWords } from '../../src/words/languages';
import { ownFile } from '../training/own-files';
import { openAt } from '../training/practising';
import { textAt } from '../words/locales';

const ours = ownFile('posing-as-a-child');
vi.mock('../../src/training/own/local', async () => {
  const { checkScenario } = await import('../../src/training/own/check');
  const { textOf, ownFile: fileOf } = await import('../training/own-files');
  const checked = checkScenario(textOf(fileOf('posing-as-a-child')));
  return { localScenarios: () => ('scenario' in checked ? [{ ...checked.scenario, isOwn: false }] : []) };
});

beforeEach(async () => {
  await Promise.all([loads.book.load(), loads.checks.load(), loadBookWords()]);
});
afterEach(cleanup);

const pick = (id: string, value: string) =>
  fireEvent.change(document.querySelector(`#gallery-${id}`)!, { target: { value } });
const told = (language: string) => document.querySelector(`.gallery__drawing[lang="${language}"]`)?.textContent;

it.each(languages)(
  'an organisation’s own case is told whole, and where it is changed is said, in %s',
  async (language) => {
    await openAt(gallery, language);
    pick('screen', 'handouts');
    pick('kind', String(ours.id));
    for (const one of languages)
      for (const text of Object.values(ours.scenario.words[one]!.stages)) expect(told(one)).toContain(text);
    const texts = [...document.querySelectorAll<HTMLOptionElement>('#gallery-text option')].map(({ value }) => value);
    expect(texts.filter((key) => key.includes(`${String(ours.id)}:`))).toEqual([]);
    expect(texts.length).toBeGreaterThan(10);
    expect(document.querySelector('.gallery')?.textContent).toContain(`‘${textAt(language, 'training:own/title')}’`);
  },
);
