import { afterEach, expect, it, vi } from 'vitest';
import { keptFor } from '../../src/session/case-database';
import { liveCaseKey } from '../../src/session/live-case-key';
import { liveStorage } from '../../src/session/live-storage';
import { trainingStorage } from '../../src/session/storage';
import { writingStorage } from '../../src/training/write/file';

afterEach(() => sessionStorage.clear());

it.each([
  ['practised', trainingStorage, writingStorage],
  ['written', writingStorage, trainingStorage],
])(
  'a made-up case that is %s, kept and forgotten, leaves the live case and the other made-up one as they were',
  async (_, own, other) => {
    sessionStorage.setItem(liveCaseKey, 'live');
    sessionStorage.setItem('clear-steps.steps', 'live steps');
    await other.keep('other', false);
    other.keepSteps('other steps');
    const before = { ...sessionStorage };
    await own.keep('own', false);
    own.keepSteps('own steps');
    expect(sessionStorage).toMatchObject(before);
    expect([own.kept(), own.keptSteps()]).toEqual(['own', 'own steps']);
    await own.forget();
    expect({ ...sessionStorage }).toEqual(before);
  },
);

it('where nothing can be kept, a case in use is not over, and keeping it is tried again at each change', async () => {
  vi.useFakeTimers({ toFake: ['Date'] });
  const keep = () => liveStorage.keep('case', false);
  expect([await keep(), await keep()]).toEqual([false, false]);
  for (const _ of ['once', 'again']) {
    vi.setSystemTime(Date.now() + keptFor - 1);
    expect([await liveStorage.isOver(), await keep()]).toEqual([false, false]);
  }
  vi.setSystemTime(Date.now() + keptFor);
  expect([await liveStorage.isOver(), await keep()]).toEqual([true, 'over']);
  await liveStorage.forget();
  vi.useRealTimers();
});
