import { act } from '@testing-library/react';
import { expect, it } from 'vitest';
import { markEvent } from '../../src/machine/context';
import { languages } from '../../src/words/languages';
import type { TaskId } from '#protocol/tasks';
import { act as actOn } from '../support/acts';
import { openApp } from './app';
import { caseFor, withDanger } from './every-screen-cases';
import { all } from './page';
import {
  expectDangerFirst,
  expectDangerUnsaid,
  expectNoReportAddress,
  expectNoTexts,
  expectOwnWords,
  expectWaysOn,
  expectWhole,
} from './on-every-screen';

// The book is long, and takes long to be drawn: what is held of every other screen, test by test, is held of it in one drawing.
it.each(languages)(
  'the reviewer’s book in %s has its words, its title, 999 first and no text field, and no report address, whoever was told',
  async (language) => {
    const { store } = await openApp('book', { answers: withDanger(caseFor('book')), language });
    // It is whole where it is printed.
    act(() => void window.dispatchEvent(new Event('beforeprint')));
    expect(all('td').length).toBeGreaterThan(1000);
    const told = (task: TaskId) => act(() => store.send(markEvent(task, actOn('made'))));
    expectWhole('book', language);
    expectWaysOn('book');
    expectOwnWords(language);
    expectNoTexts('book');
    expectDangerFirst(language);
    told('police');
    expectNoReportAddress();
    expectDangerUnsaid(language);
    told('social-services');
    expect(store.view().log.map(({ task }) => task)).toEqual(['police', 'social-services']);
    expectNoReportAddress();
    expectDangerUnsaid(language);
  },
);

it.each(languages)('the reviewer’s book in %s says no more to ring 999 once that was answered', async (language) => {
  await openApp('book', { answers: withDanger(caseFor('book'), 'called-police'), language });
  expectDangerUnsaid(language);
  expect(all('a[href="tel:999"]').length).toBeGreaterThan(0);
});
