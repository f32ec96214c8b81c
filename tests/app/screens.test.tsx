import { act } from '@testing-library/react';
import { beforeEach, expect, it, type MockInstance, onTestFinished, vi } from 'vitest';
import { lazy } from '../../src/app/lazy';
import { loads } from '../../src/app/loads';
import { dosOf } from '../../src/case/evidence';
import { screens } from '../../src/wizard/screens';
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

it('takes focus from what was pressed while its screen is still there, which spares the browser a layout', async () => {
  const { user } = await evidenceOf('online');
  const shownThen: unknown[] = [];
  action('continue').addEventListener('blur', () => shownThen.push(screenShown()));
  await user.click(action('continue'));
  expect(shownThen).toEqual(['evidence']);
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

it('keeps what is on the page if what is drawn ahead fails, which counts only once the person gets there', async () => {
  vi.spyOn(console, 'error').mockReturnValue();
  const broken = vi
    .spyOn(screens as unknown as Record<string, () => void>, 'evidence-guidance')
    .mockImplementation(() => {
      throw new Error('broken');
    });
  const { store, user } = await evidenceOf('online');
  await expect.poll(() => broken.mock.calls.length).toBeGreaterThan(0);
  await user.click(option('evidence-location', 'online'));
  await user.click(option('evidence-location', 'with-me-on-paper'));
  expect([screenShown(), ticked('evidence-location')]).toEqual(['evidence', ['with-me-on-paper']]);
  expect(() => act(() => store.goOn(['evidence-location']))).toThrow('broken');
});

it('draws ahead what is there, and never that it is still loading', async () => {
  const loaded = vi.spyOn(loads.lazy, 'loaded').mockReturnValue(undefined);
  let arrive = (): void => undefined;
  vi.spyOn(loads.lazy, 'load').mockReturnValue(new Promise((arrived) => (arrive = () => arrived(lazy))));
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  onTestFinished(() => void vi.useRealTimers());
  await openApp('harm', { answers: calm });
  act(() => void vi.runOnlyPendingTimers());
  vi.useRealTimers();
  loaded.mockReturnValue(lazy);
  act(arrive);
  expect((await drawnAhead()).textContent).toBe(textAt('en', 'ui:risks/title'));
});
