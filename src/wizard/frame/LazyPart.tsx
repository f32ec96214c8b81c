import { type ComponentType, createContext, useCallback, useContext, useEffect, useState } from 'react';
import type { Ground } from '#protocol/clauses';
import type { OptionRef } from '../../case/answers';
import type { QuestionId } from '#protocol/questions';
import type { ScreenId, WalkScreen } from '#protocol/screens';
import type { TaskId } from '#protocol/tasks';
import type { PlannedTask } from '../../case/plan';
import type { Lost } from '../../session/session';
import { hasLazyWords, loadLazyWords } from '../../words/languages';
import { useWords } from '../../words/words';

/** A part of the app that is loaded on demand and then kept. */
export interface Part<T> {
  readonly loaded: () => T | undefined;
  /** Loads the part. Rejects if that fails; it can be tried again. */
  readonly load: () => Promise<T>;
}

/** Returns a part that is loaded by `fetch`. */
export function part<T>(fetch: () => Promise<T>): Part<T> {
  let kept: T | undefined;
  return { loaded: () => kept, load: async () => (kept = await fetch()) };
}

/** A screen of the first load: each question with a screen to itself, the task list, and the page shown by Hide. */
type FirstScreen = (WalkScreen & QuestionId) | 'referrals' | 'notes';
export type LazyScreen = Exclude<ScreenId, FirstScreen | 'book'>;

/** Everything lazy: whole screens, and parts that screens of the first load show once they arrive. */
export interface Lazy {
  readonly screens: Readonly<Record<LazyScreen, ComponentType>>;
  readonly AboutThisPage: ComponentType<{ readonly grounds: readonly Ground[] }>;
  readonly FactsByName: ComponentType<{ readonly screen: ScreenId }>;
  readonly Reminder: ComponentType;
  readonly AnswersList: ComponentType;
  readonly StillToAnswer: ComponentType;
  readonly Afterwards: ComponentType;
  readonly DesignatedOfficer: ComponentType;
  readonly Later: ComponentType;
  readonly LostParts: ComponentType<{ readonly lost: Lost }>;
  readonly NewsNamed: ComponentType<{ readonly news: readonly OptionRef[] }>;
  readonly NumbersInList: ComponentType<{ readonly task: TaskId }>;
  readonly LeftAlone: ComponentType;
  readonly Practice: ComponentType;
  readonly Helplines: ComponentType;
  readonly NotUsedBeside: ComponentType<{ readonly of: string }>;
  readonly NoTelling: ComponentType;
  readonly OwnSafety: ComponentType;
  readonly CallStatus: ComponentType<{ readonly row: PlannedTask }>;
  readonly ToldThen: ComponentType<{ readonly task: TaskId; readonly isShort: boolean }>;
  readonly SayLinks: ComponentType;
}

/** The parts that the screens of the walk load. */
export interface Loads {
  readonly lazy: Part<Lazy>;
  readonly book: Part<{ readonly Book: ComponentType }>;
}

const LoadsContext = createContext<Loads | undefined>(undefined);
export const LoadsProvider = LoadsContext.Provider;

/** Returns the loadable parts; training has more of them. Throws outside the app. */
export function useLoads<T extends Loads = Loads>(): T {
  const loads = useContext(LoadsContext);
  if (!loads) throw new Error('useLoads outside of the app');
  return loads as T;
}

/**
 * Returns what `load` brings, called only if `kept` is undefined, and `retry` once that has failed. The old value stays
 * while a new `load` runs.
 */
export function useFetched<T>(kept: T | undefined, load: () => Promise<T>) {
  const [{ value, failed }, setState] = useState<{ value: T | undefined; failed: boolean }>({
    value: kept,
    failed: false,
  });
  const fetch = useCallback(() => {
    load().then(
      (brought) => setState({ value: brought, failed: false }),
      () => setState((was) => ({ ...was, failed: true })),
    );
  }, [load]);
  const isMissing = kept === undefined;
  useEffect(() => {
    if (isMissing) fetch();
  }, [isMissing, fetch]);
  return { value: value ?? kept, retry: failed ? fetch : undefined };
}

/** Returns the lazy parts once they and their words in the current language are loaded, or `retry` if that failed. */
export function useLazy(): { readonly lazy: Lazy | undefined; readonly retry: (() => void) | undefined } {
  const { language } = useWords();
  const { lazy: part } = useLoads();
  const load = useCallback(
    () => Promise.all([part.load(), loadLazyWords(language)]).then(([lazy]) => lazy),
    [part, language],
  );
  const isThere = hasLazyWords(language);
  const { value, retry } = useFetched(isThere ? part.loaded() : undefined, load);
  const lazy = isThere ? value : undefined;
  return { lazy, retry: lazy ? undefined : retry };
}

interface Props {
  /** Shows nothing until it is loaded. */
  readonly isQuiet?: boolean;
  readonly part: { [K in keyof Lazy]: Lazy[K] extends React.ComponentType ? K : never }[keyof Lazy];
}

/** A lazy part of a screen; until it is loaded, says that it is loading. */
export function LazyPart({ part, isQuiet = false }: Props) {
  const { t } = useWords();
  const { lazy, retry } = useLazy();
  if (!lazy) return isQuiet ? null : <p>{t(retry ? 'ui:later/failed' : 'ui:later/loading')}</p>;
  const Part = lazy[part];
  return <Part />;
}

/** Says after a line of the first load that an update it is based on is not used here. */
export function NotUsedHere({ of }: { of: string }) {
  const { lazy } = useLazy();
  return lazy ? <lazy.NotUsedBeside of={of} /> : null;
}
