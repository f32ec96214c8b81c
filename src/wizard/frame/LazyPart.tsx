import { useCallback } from 'react';
import { hasLazyWords, loadLazyWords } from '../../words/languages';
import { useWords } from '../../words/words';
import { firstBasis, kindsOf, signs, type BasisList } from './first-basis';
import { type Lazy, useFetched, useLoads } from './loads';

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

const standsAtFirst: Readonly<Record<string, readonly BasisList[]>> = firstBasis;

/** The signs of what a line of the first load is based on, if it makes a claim. Words for screen readers are lazy. */
export function LazyMark({ of, at = 0 }: { of: string; at?: number }) {
  const { lazy } = useLazy();
  if (lazy) return <lazy.MarkOf of={of} at={at} />;
  const on = standsAtFirst[of]?.[at];
  return on ? (
    <>
      {'\u00a0'}
      <span className="stands" aria-hidden="true">
        {kindsOf(on).map((kind) => signs[kind])}
      </span>
    </>
  ) : null;
}
