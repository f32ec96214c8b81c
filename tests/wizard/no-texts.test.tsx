import { expect, it } from 'vitest';
import { screenIds } from '#protocol/screens';
import { openApp, type Start } from './app';
import { caseFor, otherStates } from './every-screen-cases';
import { all } from './page';

const states: readonly {
  readonly state: string;
  readonly screen: (typeof screenIds)[number];
  readonly start: Start;
}[] = [
  ...screenIds.map((screen) => ({ state: 'nobody told', screen, start: { answers: caseFor(screen) } })),
  ...otherStates,
];
const typed = () => (all('input') as HTMLInputElement[]).filter(({ type }) => type !== 'radio' && type !== 'checkbox');
/** A local number is of a service, not of a child: it is digits, and a file of such numbers. */
const numberFields = [
  'number-number text 20',
  'number-day text 2',
  'number-month text 2',
  'number-year text 4',
  'number-file file -1',
];

it.each(states)('$screen, $state: takes no file, no picture and no text about a child', async ({ screen, start }) => {
  const { store } = await openApp(screen, start);
  expect(store.view().screen).toBe(screen);
  expect(all('textarea, [contenteditable], img, canvas, video, audio')).toEqual([]);
  const [, task = ''] = screen.split('/');
  const fields = typed().map(({ id, type, maxLength }) => `${id} ${type} ${maxLength}`);
  const allowed =
    screen === 'local-numbers' ? [numberFields] : [[], [`${task}-time text 5`, `${task}-reference text 20`]];
  expect(allowed).toContainEqual(fields);
});
