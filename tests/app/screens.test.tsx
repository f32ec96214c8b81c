import { act } from '@testing-library/react';
import { beforeEach, expect, it, type MockInstance, vi } from 'vitest';
import { dosOf } from '../../src/case/evidence';
import { calm, without } from '../support/cases';
import { textAt } from '../words/locales';
import { openApp } from '../wizard/app';
import { action, all, data, one, option, screenShown, ticked } from '../wizard/page';

let created: MockInstance<typeof document.createElement>;
beforeEach(() => {
  created = vi.spyOn(document, 'createElement');
});

/** The heading of the screen that is drawn outside the page, once it is there. */
async function drawnAhead(): Promise<Element> {
  const apart = () =>
    created.mock.results
      .map(({ value }) => value as HTMLElement)
      .filter(({ className, isConnected }) => className === 'drawn' && !isConnected)
      .flatMap((place) => [...place.querySelectorAll('h1')]);
  await expect.poll(apart).toHaveLength(1);
  return apart()[0]!;
}

/** The evidence screen with one question left, which is answered with an option. */
async function evidenceOf(where: string) {
  const opened = await openApp('evidence', { answers: without(calm, 'evidence-location') });
  await opened.user.click(option('evidence-location', where));
  return opened;
}
/** Checks that the evidence guidance is what the answers ask for. */
function expectGuidance({ store }: Awaited<ReturnType<typeof openApp>>): void {
  expect(screenShown()).toBe('evidence-guidance');
  expect(data('.card--do [data-advice]', 'advice')).toEqual(dosOf(store.view().context.answers));
}

it('shows at Continue what was drawn while the person read, which was no part of the page until then', async () => {
  const opened = await evidenceOf('online');
  const [title, heading] = [document.title, await drawnAhead()];
  expect(all('h1')).not.toContain(heading);
  expect(document.title).toBe(title);
  expect(document.activeElement).toBe(option('evidence-location', 'online'));
  await opened.user.click(action('continue'));
  expect(all('h1')).toEqual([heading]);
  expect(document.activeElement).toBe(heading);
  expectGuidance(opened);
});

it('shows what the last tick asks for, even if something else was drawn for the one before', async () => {
  const opened = await evidenceOf('online');
  await drawnAhead();
  await opened.user.click(option('evidence-location', 'with-me-on-paper'));
  await opened.user.click(action('continue'));
  expectGuidance(opened);
});

it('shows another screen than Continue’s if the person goes there, and follows the case on the one drawn ahead', async () => {
  const opened = await evidenceOf('online');
  await drawnAhead();
  await opened.user.click(action('refer-now'));
  expect([screenShown(), ...all('h1').map(({ isConnected }) => isConnected)]).toEqual(['referrals', true]);
  act(() => opened.store.send({ type: 'open.specific-risks' }));
  await drawnAhead();
  await opened.user.click(action('continue'));
  await opened.user.click(option('evidence-location', 'with-me-on-paper'));
  expect(ticked('evidence-location')).toEqual(['online', 'with-me-on-paper']);
});

it('shows what was drawn in the language that the person has chosen since', async () => {
  const { user } = await evidenceOf('online');
  const heading = await drawnAhead();
  await user.click(one('[data-language="cy"]'));
  await expect.poll(() => document.documentElement.lang).toBe('cy');
  await user.click(action('continue'));
  expect(heading.textContent).toBe(textAt('cy', 'ui:evidence/title'));
});
