import { act, waitFor } from '@testing-library/react';
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
// A busy machine is slow.
const patience = { timeout: 60_000 };

/** The screen that is drawn outside the page, once it is there. */
const drawnAhead = () =>
  waitFor(() => {
    const places = created.mock.results.map(({ value }) => value as HTMLElement);
    const apart = places.filter(({ className, isConnected }) => className === 'drawn' && !isConnected);
    const heading = apart.map((place) => place.querySelector('h1')).find((one) => one !== null);
    if (!heading) throw new Error('no screen is drawn ahead');
    return heading;
  }, patience);

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
  await waitFor(() => expect(document.documentElement.lang).toBe('cy'), patience);
  await user.click(action('continue'));
  expect(heading.textContent).toBe(textAt('cy', 'ui:evidence/title'));
});
