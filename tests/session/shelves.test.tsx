import { afterEach, expect, it } from 'vitest';
import { liveCaseKey } from '../../src/session/live-case-key';
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
    own.forget();
    expect({ ...sessionStorage }).toEqual(before);
  },
);
