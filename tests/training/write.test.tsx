import { act, fireEvent } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, type MockInstance, vi } from 'vitest';
import { changeLanguage } from '../../src/words/languages';
import { checkScenario, type Problem } from '../../src/training/own/check';
import { salvage } from '../../src/training/own/opened';
import { trialId } from '../../src/training/own/kept';
import { writeOn } from '../../src/training/write/Begin';
import { keptDraft } from '../../src/training/write/file';
import { bad } from './own-bad';
import { ownFile } from './own-files';
import { dataOf, openAt, panel, press, shown, textOf, tick } from './practising';
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
  await tick('immediate-danger', 'no');
  await press('continue');
  await tick('need', 'online-safety-advice');
  both('why.need', 'He asks for advice only.', 'Gofyn am gyngor yn unig y mae.');
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
  it('is saved as a file that opens without a mistake, with its reasons', async () => {
    await walkAndWrite();
    await press('save-case');
    const [[name, file]] = saved.files as [[string, string]];
    expect(name).toBe('own-a-father-asks.json');
    const checked = checkScenario(file);
    if (!('scenario' in checked)) throw new Error(JSON.stringify(checked.problems));
    expect(checked.scenario.file.answers).toEqual({ 'immediate-danger': 'no', need: 'online-safety-advice' });
    expect(checked.scenario.words.en?.why).toMatchObject({ need: 'He asks for advice only.' });
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
    expect(field('cy.why.need').value).toBe('Gofyn am gyngor yn unig y mae.');
    await act(() => changeLanguage('cy').then(() => undefined));
    expect(document.documentElement.lang).toBe('cy');
    expect(field('cy.why.need').value).toBe('Gofyn am gyngor yn unig y mae.');
    expect(left()).toEqual([]);
  });
});

describe('what is still missing', () => {
  const named = () => [...document.querySelectorAll('[data-left] li')].map((one) => one.textContent);
  it('is each call that is not finished, with the way to it', async () => {
    await openAt('#/train/family-computer/record');
    await press('write-from-walk');
    await openAt(`${write}referrals/police`);
    await press('undo');
    expect(named()[0]).toBe(`This call is not finished: ${textAt('en', 'ui:tasks/police')}`);
    await openAt(`${write}referrals`);
    expect(document.querySelector(`[data-left] a[href="${write}referrals/police"]`)).not.toBeNull();
  });
});

describe('an answer that is changed after a call', () => {
  it('is a part of the story once that is ticked', async () => {
    await openAt('#/train/found-after-the-call/record');
    await press('write-from-walk');
    await openAt(`${write}before-you-ring`);
    expect(document.querySelector('[data-changed]')).toBeNull();
    await tick('others-involved', 'not-known');
    expect(dataOf('[data-changed]', 'changed')).toEqual(['others-involved']);
    await press('save-case');
    await tick('write-changes', 'keep');
    await press('save-case');
    const reports = saved.files.map(([, file]) => (JSON.parse(file) as { reports: object[] }).reports);
    expect(reports.map((all) => all.filter((one) => 'change' in one))).toEqual([
      [],
      [{ change: 'others-involved', answer: ['other-children', 'not-known'] }],
    ]);
  });
});

it('warns at a text that seems to hold something personal, in both languages', async () => {
  await openAt(write);
  both('summary', 'Ring 07700 900123.', 'Mae’n gofyn.');
  type('cy.debrief', 'Ganwyd ef 3 Mawrth 2014.');
  expect(textOf('[id="write-cy.debrief-hint"]')).toBe(textAt('en', 'training:write/personal'));
  expect(textOf('[id="write-en.summary-hint"]')).toBe(textAt('en', 'training:write/personal'));
  expect(document.getElementById('write-cy.summary-hint')).toBeNull();
});

describe('a case that is tried', () => {
  it('is practised from the step at which it is written, and written on from there', async () => {
    await walkAndWrite();
    await press('try-case');
    await openAt(`#/train/${trialId}/need`);
    expect(textOf('.story')).toContain('A father asks');
    await tick('need', 'online-safety-advice');
    await press('continue');
    expect(panel()).toBe('feedback');
    expect(textOf('main')).toContain('He asks for advice only.');
    expect(document.querySelector(`a[href="${write}need"]`)).not.toBeNull();
  });
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
    expect(dataOf('[data-unfinished]', 'unfinished')).toEqual(['own-a-father-asks']);
    await press('write-on');
    await openAt(location.hash);
    expect(left()).toEqual(['scenario.words.en.summary']);
    expect(field('cy.title').value).toBe('Tad yn gofyn');
    type('en.summary', 'He asks.');
    await press('save-case');
    expect(saved.files.at(-1)?.[0]).toBe('own-a-father-asks.json');
  });
});

describe('a file in which something is wrong', () => {
  const openFile = async (file: string) => {
    sessionStorage.clear();
    await openAt('#/train');
    await userEvent.upload(document.querySelector<HTMLInputElement>('#own-file')!, new File([file], 'mine.json'));
    await expect.poll(() => document.querySelector('[role="alert"] [data-problem]')).not.toBeNull();
  };
  it('is opened here all the same: what it lacks is named at its step, and its reason waits for the answer', async () => {
    const file = ownFile('advice-on-e-safety');
    const why = file.scenario.words['en']!.why.need;
    await openFile(JSON.stringify({ ...file, answers: { ...file.answers, need: 'advise' } }));
    expect(textOf('[role="alert"]')).toContain(textAt('en', 'training:own/problems/unfinished'));
    expect(textOf('[role="alert"]')).not.toContain(textAt('en', 'training:own/problems/count_one').slice(-40));
    await press('write-on');
    await openAt(location.hash);
    expect(left()).toEqual(['answers.need']);
    await openAt(`${write}need`);
    await tick('need', 'online-safety-advice');
    expect(field('en.why.need').value).toBe(why);
    expect(left()).toEqual([]);
  });
});

describe('each bad file', () => {
  const rests = bad.flatMap(({ name, code, place, text }) => {
    const rest = salvage(text, [{ line: 1, place, code } as Problem]);
    return rest ? [{ name, text, rest }] : [];
  });
  it('that holds a case in words is one of them', () => expect(rests.length).toBeGreaterThan(40));
  it.each(rests)('$name: no text of it is lost', ({ text, rest }) => {
    expect(writeOn(rest.file)).toBe(true);
    const { scenario } = JSON.parse(text) as { scenario: { words: Record<'en' | 'cy', unknown> } };
    const stringsIn = (value: unknown): readonly string[] =>
      typeof value === 'string' ? [value] : Object.values(value ?? {}).flatMap(stringsIn);
    const written = [scenario.words.en, scenario.words.cy].flatMap(stringsIn);
    expect(Object.values(keptDraft().texts).toSorted()).toEqual(written.toSorted());
  });
});
