import { act, cleanup, render, within } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { watched } from '../../src/session/watched';
import { noCopy } from '../../src/wizard/frame/device-copy';
import { App } from '../../src/app/live';
import { loads } from '../../src/app/loads';
import { answersOf, type GivenAnswers } from '../../src/case/answers';
import { emptyCase } from '../../src/machine/context';
import { Address } from '../../src/session/address';
import { openCase } from '../../src/session/case-store';
import { noExtras } from '../../src/session/session';
import { addressOf } from '../../src/session/addresses';
import { LoadsProvider, type Part } from '../../src/wizard/frame/LazyPart';
import { i18next, type Language, languages, openLanguage, writtenAt } from '../../src/words/languages';
import { WordsProvider } from '../../src/words/words';
import { type ScreenId, screenIds } from '#protocol/screens';
import { calm, everything, groomed } from '../support/cases';

const page = within(document.body);

// As if the signal failed straight after the first screen.
vi.mock('../../src/words/languages', async (original) => {
  const noSignal = () => Promise.reject(new Error('no signal'));
  return { ...(await original<object>()), loadLazyWords: noSignal, loadBookWords: noSignal };
});
// As in the copy of an organisation that gave its name and a number.
vi.mock('virtual:organisation', async () => ({
  default: (await import('../tools/local/organisation/files')).filled,
}));
vi.mock('virtual:contacts', () => ({
  default: { numbers: { gwynedd: { socialServices: { number: '029 2018 0001', checkedOn: '2026-02-03' } } } },
}));
const gone: Part<never> = { loaded: () => undefined, load: () => Promise.reject(new Error('no signal')) };

const missing: string[] = [];
i18next.options.parseMissingKeyHandler = (key) => {
  missing.push(key);
  return key;
};
let close = (): void => undefined;
afterEach(() => {
  close();
  cleanup();
});

async function openAt(screen: ScreenId, answers: GivenAnswers): Promise<void> {
  vi.stubGlobal('scrollTo', () => undefined);
  missing.length = 0;
  const context = { ...emptyCase, answers: answersOf(answers), place: screen, reached: screenIds };
  const store = openCase({ context, ...noExtras, hidden: screen === 'notes' }, () => new Date());
  history.replaceState(null, '', addressOf(screen));
  const address = new Address(store);
  close = address.start();
  await act(async () => {
    render(
      <LoadsProvider value={{ ...loads, lazy: gone, book: gone }}>
        <App store={store} address={address} copy={watched(noCopy)} />
      </LoadsProvider>,
      { wrapper: WordsProvider },
    );
    await Promise.resolve();
  });
}
/** Presses everything that does not lead away, in turn. */
async function pressAll(): Promise<void> {
  for (const action of ['continue', 'show-numbers', 'clear'])
    await act(async () => {
      document.querySelector<HTMLElement>(`[data-action="${action}"]`)?.click();
      await Promise.resolve();
    });
}

describe.each(languages)('with the words of the first load alone, in %s', (language: Language) => {
  it('lacks no text on any screen, nor where a screen could not be loaded', async () => {
    await openLanguage(language);
    expect(writtenAt(language, 'ui:risks/title')).toBeUndefined();
    expect(writtenAt(language, 'questions:sharing/title')).toBeUndefined();
    for (const answers of [{}, calm, groomed, everything])
      for (const screen of screenIds) {
        await openAt(screen, answers);
        await pressAll();
        expect(writtenAt(language, 'pages:about/title')).toBeUndefined();
        expect(missing, screen).toEqual([]);
        expect(page.getAllByRole('heading', { level: 1 }).length, screen).toBeGreaterThan(0);
        close();
        cleanup();
      }
  });
});
