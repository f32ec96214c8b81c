import { type ComponentType, createContext, useCallback, useContext, useEffect, useState } from 'react';
import type { ClauseId } from '#protocol/clauses';
import type { QuestionId } from '#protocol/questions';
import type { ScreenId, WalkScreen } from '#protocol/screens';
import type { TaskId } from '#protocol/tasks';

/** A part of the app that is fetched when it is wanted, and kept from then on. */
export interface Part<T> {
  /** The part, where it is there already. */
  readonly loaded: () => T | undefined;
  /** Fetches it. Rejects where it cannot be fetched; it can be tried again. */
  readonly load: () => Promise<T>;
}

/** A part that `fetch` brings. */
export function part<T>(fetch: () => Promise<T>): Part<T> {
  let kept: T | undefined;
  return { loaded: () => kept, load: async () => (kept = await fetch()) };
}

/** A screen of the first load: each question that has one to itself, the task list, and the neutral page. */
type FirstScreen = (WalkScreen & QuestionId) | 'referrals' | 'notes';
/** A screen that follows the first load. */
export type LazyScreen = Exclude<ScreenId, FirstScreen | 'book'>;

/** What follows the first load: whole screens, and what screens of the first load show once it is there. */
export interface Lazy {
  readonly screens: Readonly<Record<LazyScreen, ComponentType>>;
  readonly Clauses: ComponentType<{ readonly ids: readonly ClauseId[] }>;
  readonly UpdatesBox: ComponentType<{ readonly screen: ScreenId }>;
  readonly Afterwards: ComponentType;
  readonly CouncilSite: ComponentType;
  readonly FactsDue: ComponentType;
  readonly MarkOf: ComponentType<{ readonly of: string; readonly at?: number }>;
  readonly ToldThen: ComponentType<{ readonly task: TaskId }>;
  readonly WhatToSay: ComponentType;
}

/** The parts that the screens of the walk fetch. */
export interface Loads {
  readonly lazy: Part<Lazy>;
  readonly book: Part<{ readonly Book: ComponentType }>;
}

const LoadsContext = createContext<Loads | undefined>(undefined);
/** Gives the screens the parts that they fetch. */
export const LoadsProvider = LoadsContext.Provider;

/** The parts that the screens fetch. Throws outside of the app. */
export function useLoads(): Loads {
  const loads = useContext(LoadsContext);
  if (!loads) throw new Error('useLoads outside of the app');
  return loads;
}

interface Fetched<T> {
  readonly value: T | undefined;
  /** There once it could not be fetched. */
  readonly retry: (() => void) | undefined;
}

/** What `load` brings; it is asked for where `kept`, what is there already, is undefined. A new `load` leaves what came before. */
export function useFetched<T>(kept: T | undefined, load: () => Promise<T>): Fetched<T> {
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
