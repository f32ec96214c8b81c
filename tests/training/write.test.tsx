import { act, fireEvent } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, type MockInstance, vi } from 'vitest';
import { changeLanguage } from '../../src/words/languages';
import { checkScenario } from '../../src/training/own/check';
import { writeOn } from '../../src/training/write/Begin';
import { keptDraft } from '../../src/training/write/file';
import { ownFile } from './own-files';
import { answer, choose, dataOf, openAt, press, shown, textOf, tick } from './practising';
import { textAt } from '../words/locales';

const write = '#/train/_write/';
const saved = vi.hoisted(() => ({ files: [] as (readonly [string, string])[] }));
vi.mock('../../src/ui/save-file', () => ({
  saveFile: (name: string, text: string) => void saved.files.push([name, text]),
}));

const field = (place: string): HTMLTextAreaElement => {
  const found = document.getElementById(`write-${place}`);
  if (!(found instanceof HTMLTextAreaElement)) throw new Error(`There is no field ${place} on ${shown()}.`);
  return found;
};
const type = (place: string, text: string) => fireEvent.change(field(place), { target: { value: text } });
const both = (place: string, en: string, cy: string) => {
  type(`en.${place}`, en);
  type(`cy.${place}`, cy);
};
const left = () => dataOf('[data-left] [data-place]', 'place');

/** Walks the shortest case, and writes everything that it needs. */
async function walkAndWrite(): Promise<void> {
  await openAt(write);
  both('title', 'A father asks', 'Tad yn gofyn');
  both('summary', 'He asks about a tablet.', 'Mae’n gofyn am dabled.');
  both('debrief', 'Questions are welcome.', 'Mae croeso i gwestiynau.');
  both('stages.immediate-danger', 'You visit.', 'Rydych yn ymweld.');
  await answer('immediate-danger', 'no');
  await tick('need', 'online-safety-advice');
  both('pauses.need', 'What would you say?', 'Beth fyddech yn ei ddweud?');
}

let heard: MockInstance<typeof window.addEventListener>;
beforeEach(() => {
  sessionStorage.clear();
  localStorage.clear();
  saved.files.length = 0;
  heard = vi.spyOn(window, 'addEventListener');
});
// What one test opened must not hear events of the next.
afterEach(() => {
  for (const [type, listener] of heard.mock.calls) window.removeEventListener(type, listener);
  heard.mockRestore();
});

describe('a case that is walked and written', () => {
  it('is saved as a file that opens without a mistake', async () => {
    await walkAndWrite();
    await press('save-case');
    const [[name, file]] = saved.files as [[string, string]];
    expect(name).toMatch(/^case-[a-z]{8}\.json$/);
    const checked = checkScenario(file);
    if (!('scenario' in checked)) throw new Error(JSON.stringify(checked.problems));
    expect(checked.scenario.file.answers).toEqual({ 'immediate-danger': 'no', need: 'online-safety-advice' });
    expect(checked.scenario.words.en?.pauses).toEqual({ need: 'What would you say?' });
    // Only what was saved outlives the tab.
    expect(localStorage.getItem('clear-steps.scenarios')).toBeNull();
  });
  it('says what is still to be written, in each language, and nothing once all is', async () => {
    await openAt(write);
    expect(left()).toContain('scenario.words.cy.title');
    await walkAndWrite();
    expect(left()).toEqual([]);
    expect(textOf('[data-left]')).toBe(textAt('en', 'training:write/right'));
  });
  it('names a text that is too long beside it as it is typed', async () => {
    await openAt(write);
    type('en.title', 'x'.repeat(301));
    expect(textOf('[id="write-en.title-error"]')).toContain('300');
    expect(field('en.title').getAttribute('aria-invalid')).toBe('true');
    type('en.title', 'x'.repeat(300));
    expect(document.getElementById('write-en.title-error')).toBeNull();
  });
  it('stands after the page was loaded again, and in the other language', async () => {
    await walkAndWrite();
    await openAt(`${write}need`);
    expect(field('cy.pauses.need').value).toBe('Beth fyddech yn ei ddweud?');
    await act(() => changeLanguage('cy').then(() => undefined));
    expect(document.documentElement.lang).toBe('cy');
    expect(field('cy.pauses.need').value).toBe('Beth fyddech yn ei ddweud?');
    expect(left()).toEqual([]);
  });
});

it('names the two moments of its case among its questions, with why, and can be written on with them', async () => {
  await walkAndWrite();
  await openAt(write);
  const error = () => document.getElementById('write-moment-2-error');
  await choose('write-moment-1', 'need');
  for (const second of ['', 'need']) {
    await choose('write-moment-2', second);
    expect(error()?.textContent).toBe(textAt('en', 'training:write/both'));
    expect(document.getElementById('write-en.judges')).toBeNull();
  }
  await choose('write-moment-2', 'immediate-danger');
  expect([error(), left().includes('scenario.words.cy.judges')]).toEqual([null, true]);
  both('judges', 'Both are near.', 'Mae’r ddwy yn agos.');
  await press('save-case');
  const file = saved.files.at(-1)![1];
  const checked = checkScenario(file);
  expect(checked).toMatchObject({
    scenario: {
      moments: [{ ask: 'need' }, { ask: 'immediate-danger' }],
      words: { cy: { judges: 'Mae’r ddwy yn agos.' } },
    },
  });
  sessionStorage.clear();
  expect(writeOn(file)).toBe(true);
  expect(keptDraft()).toMatchObject({
    moments: ['need', 'immediate-danger'],
    texts: { 'en.judges': 'Both are near.' },
  });
});

/** Opens a file of a trainer's own, and what the list says of it. */
const openOwn = async (file: unknown) => {
  sessionStorage.clear();
  await openAt('#/train');
  const input = document.querySelector<HTMLInputElement>('#own-file')!;
  await userEvent.upload(input, new File([JSON.stringify(file)], 'mine.json'));
  await expect.poll(() => document.querySelector('.own [role="alert"]')).not.toBeNull();
};

describe('what is still missing', () => {
  const named = () => [...document.querySelectorAll('[data-left] li')].map((one) => one.textContent);
  it('is each call that is not finished, with the way to it', async () => {
    await openOwn(ownFile('a-picture-undressed'));
    await press('write-on');
    await openAt(`${write}referrals/police`);
    await press('undo');
    expect(named()[0]).toBe(`This call is not finished: ${textAt('en', 'ui:tasks/police')}`);
    await openAt(`${write}referrals`);
    expect(document.querySelector(`[data-left] a[href="${write}referrals/police"]`)).not.toBeNull();
  });
});

it.each([
  ['an answer changes after a call', 'found-after-the-call', {}],
  [
    'a moment names its options',
    'posing-as-a-child',
    {
      moments: [{ ask: 'harm', options: ['grooming', 'extortion', 'other-contact', 'other-content'] }, { ask: 'need' }],
    },
  ],
])('a case in which %s is not written on here, where that would be lost', async (_, id, part) => {
  const file = ownFile(id);
  await openOwn({ ...file, scenario: { ...file.scenario, ...part } });
  expect(dataOf('[data-own]', 'own')).toContain(`own-${id}`);
  expect(document.querySelector(`[data-own="own-${id}"] [data-action="write-on"]`)).toBeNull();
});

it('warns at a text that seems to hold something personal, in both languages', async () => {
  await openAt(write);
  both('summary', 'Ring 07700 900123.', 'Mae’n gofyn.');
  type('cy.debrief', 'Ganwyd ef 3 Mawrth 2014.');
  expect(textOf('[id="write-cy.debrief-hint"]')).toContain('3 Mawrth 2014');
  expect(textOf('[id="write-en.summary-hint"]')).toContain('07700 900123');
  expect(textOf('.write [data-personal="2"]')).toContain('07700 900123');
  expect(document.getElementById('write-cy.summary-hint')).toBeNull();
});

describe('a case that was saved', () => {
  it('is written on from this device, finished or not', async () => {
    await walkAndWrite();
    await openAt(write);
    type('en.summary', '');
    await tick('write-keep', 'keep');
    await press('save-case');
    sessionStorage.clear();
    await openAt('#/train');
    const [id] = dataOf('[data-unfinished]', 'unfinished');
    await press('write-on');
    await openAt(location.hash);
    expect(left()).toEqual(['scenario.words.en.summary']);
    expect(field('cy.title').value).toBe('Tad yn gofyn');
    type('en.summary', 'He asks.');
    await press('save-case');
    expect(saved.files.at(-1)?.[0]).toBe(`case-${id}.json`);
  });
});

it('no text of a file is lost where it is written on', () => {
  const file = ownFile('posing-as-a-child');
  expect(writeOn(JSON.stringify(file))).toBe(true);
  const stringsIn = (value: unknown): readonly string[] =>
    typeof value === 'string' ? [value] : Object.values(value ?? {}).flatMap(stringsIn);
  expect(Object.values(keptDraft().texts).toSorted()).toEqual(stringsIn(file.scenario.words).toSorted());
});
