import { act, cleanup, render } from '@testing-library/react';
import { PointerEventsCheckLevel, userEvent } from '@testing-library/user-event';
import { onTestFinished, vi } from 'vitest';
import { Address } from '../../src/session/address';
import { watched } from '../../src/session/watched';
import { noCopy } from '../../src/wizard/frame/device-copy';
import { App } from '../../src/app/live';
import { type CaseStore, autosave, openCase } from '../../src/session/case-store';
import { noExtras } from '../../src/session/session';
import { addressOf } from '../../src/session/addresses';
import { answersOf, factIds, type GivenAnswers } from '../../src/case/answers';
import { currentMarks } from '../../src/case/log';
import type { MarkDetails } from '../../src/case/mark-details';
import { isCall, type LogEntry, toldIn } from '../../src/case/marks';
import { emptyCase } from '../../src/machine/context';
import { type ScreenId, screenIds } from '#protocol/screens';
import type { TaskId } from '#protocol/tasks';
import { loads } from '../../src/app/loads';
import { LoadsProvider } from '../../src/wizard/frame/LazyPart';
import {
  i18next,
  type Language,
  languages,
  loadBookWords,
  loadLazyWords,
  openLanguage,
} from '../../src/words/languages';
import { WordsProvider } from '../../src/words/words';
import type { CaseStorage } from '../../src/session/storage';
import { storage } from '../support/app';
import { act as actOn, type ActName } from '../support/acts';

export interface Start {
  readonly answers?: GivenAnswers;
  readonly log?: readonly LogEntry[];
  readonly language?: Language;
  /** The screens shown in this case; all of them, if not given. */
  readonly reached?: readonly ScreenId[];
  /** Whether what an earlier case left on the device is still there. */
  readonly sameDevice?: boolean;
  /** A day other than `now`. */
  readonly on?: Date;
  /** Keeps the case; each mark then waits for it. */
  readonly keep?: CaseStorage['keep'];
}
/** The app as a person has it in front of them. */
export interface Opened {
  readonly store: CaseStore;
  readonly user: ReturnType<typeof userEvent.setup>;
}

/** The clock in these tests. */
const now = new Date(2026, 2, 4, 9, 5);
/** Returns a mark as in the log. A call was told everything. */
export const marked = (task: TaskId, name: ActName, details: MarkDetails & Pick<LogEntry, 'told'> = {}): LogEntry =>
  ({
    task,
    ...actOn(name),
    at: '2026-03-01T15:30',
    ...(isCall(task, actOn(name)) && { told: factIds }),
    ...details,
  }) as LogEntry;
/** Marks by which Social Services and the Police were told. */
export const bothTold = [marked('social-services', 'made'), marked('police', 'made')];

/** The follow-ups of a concern, done. */
export const followed: readonly LogEntry[] = (['written-report', 'acknowledgement', 'safeguarding-lead'] as const).map(
  (task) => ({ task, do: 'done', at: '2026-03-01T16:00' }),
);

const missing: string[] = [];
i18next.options.parseMissingKeyHandler = (key) => {
  missing.push(key);
  return key;
};
/** Returns the texts requested since the app was opened that the language lacks. */
export const missingTexts = (): readonly string[] => missing;

/** The names of the text files of each language, as loaded. */
const filesLoaded = (): string =>
  JSON.stringify(languages.map((known) => [known, Object.keys(i18next.getDataByLanguage(known) ?? {})]));
let fetched: Promise<unknown> | undefined;
let lastLoaded = '';
/** As on a device that has loaded the words of one language only. */
async function onlySpeak(language: Language): Promise<void> {
  // To load all words again takes longer than to draw most screens.
  if (i18next.language === language && filesLoaded() === lastLoaded) return;
  // Only once, so that what a test requests is there at once.
  await (fetched ??= Promise.all(languages.map(loadLazyWords)));
  for (const known of languages) {
    Object.keys(i18next.getDataByLanguage(known) ?? {}).forEach((file) => i18next.removeResourceBundle(known, file));
  }
  await openLanguage(language);
  await loadLazyWords(language);
  await loads.lazy.load();
  lastLoaded = filesLoaded();
}

let close = (): void => undefined;

function caseAt(screen: ScreenId, { answers = {}, log = [], on = now, reached = screenIds }: Start): CaseStore {
  const given = answersOf(answers);
  const marked = currentMarks(log, toldIn(given));
  const context = { ...emptyCase, answers: given, ...marked, place: screen, reached };
  return openCase({ context, ...noExtras, hidden: screen === 'notes' }, () => on);
}

function addressFor(store: CaseStore, screen: ScreenId): Address {
  history.replaceState(null, '', addressOf(screen));
  const address = new Address(store);
  close = address.start();
  onTestFinished(() => close());
  return address;
}

/** Opens the app at a screen of a case walked before, closing what was open before. */
export async function openApp(screen: ScreenId, start: Start = {}): Promise<Opened> {
  const { language = 'en', sameDevice = false } = start;
  cleanup();
  close();
  await onlySpeak(language);
  if (screen === 'book') await Promise.all([loads.book.load(), loadBookWords()]);
  if (!sameDevice) localStorage.clear();
  vi.stubGlobal('scrollTo', () => undefined);
  missing.length = 0;
  const store = caseAt(screen, start);
  const committed = autosave(store, storage(start.keep ?? (() => Promise.resolve(true))), 'live');
  const address = addressFor(store, screen);
  await act(async () => {
    render(
      <LoadsProvider value={loads}>
        <App store={start.keep ? { ...store, committed } : store} address={address} copy={watched(noCopy)} />
      </LoadsProvider>,
      { wrapper: WordsProvider },
    );
    await vi.dynamicImportSettled();
  });
  // No styles are loaded that could block a press, and checking for them takes longer than the press.
  return { store, user: userEvent.setup({ document, pointerEventsCheck: PointerEventsCheckLevel.Never }) };
}
