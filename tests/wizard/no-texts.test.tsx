import { expect, it } from 'vitest';
import type { ScreenId } from '#protocol/screens';
import { openApp, type Start } from './app';
import { allButTheBook, caseFor, otherStates } from './every-screen-cases';
import { expectNoTexts } from './on-every-screen';

const states: readonly {
  readonly state: string;
  readonly screen: ScreenId;
  readonly start: Start;
}[] = [
  ...allButTheBook.map((screen) => ({ state: 'nobody told', screen, start: { answers: caseFor(screen) } })),
  ...otherStates,
];
it.each(states)('$screen, $state: takes no file, no picture and no text about a child', async ({ screen, start }) => {
  const { store } = await openApp(screen, start);
  expect(store.view().screen).toBe(screen);
  expectNoTexts(screen);
});
