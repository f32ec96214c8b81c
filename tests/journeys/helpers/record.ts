import { expect, type Page } from '@playwright/test';
import { markEvent } from '../../../src/machine/context';
import { keep } from '../../../src/session/kept-case';
import type { TaskId } from '#protocol/tasks';
import { act, type ActName } from '../../support/acts';
import { caseOn } from '../../support/app';
import { readCase } from './cases';
import { takeUp } from './storage';
import type { Language } from './words';

/** A case in whose plan every call stands. */
const marked = readCase('74-site-asked-not-to-spoc-tried');

/** Every kind of mark, in its order. */
const marks: readonly (readonly [TaskId, ActName])[] = [
  ['social-services', 'made'],
  ['police', 'made'],
  ['prevent-spoc', 'tried'],
  ['site', 'left:police'],
  ['iwf', 'handled:social-services'],
  ['ceop', 'made'],
  ['ceop', 'corrected'],
];
const details = { time: '14:05', way: 'telephone', role: 'police-officer', reference: 'AB/12-3' } as const;

/** The text in which the case is kept on its record, with every kind of mark, one with all its details; the rest is left blank. */
function markedText(): string {
  const store = caseOn(marked.answers, 'referrals', { now: () => new Date(2026, 2, 1, 15, 30) });
  for (const [task, name] of marks) store.send(markEvent(task, act(name)));
  store.send({ type: 'detail', task: 'police', details });
  store.send({ type: 'open.record' });
  return keep(store.view(), 'live');
}

/** Opens the record of a marked case, which nobody has walked, in one of its three forms. */
export async function openRecord(page: Page, language: Language, shown: Language | 'both'): Promise<void> {
  await page.clock.setFixedTime(new Date('2026-03-01T15:30:00Z'));
  await takeUp(page, language, markedText(), 'record');
  await page.locator(`input[name="record-language"][value="${shown}"]`).click();
  await expect(page.locator(`input[name="record-language"][value="${shown}"]`)).toBeChecked();
}
