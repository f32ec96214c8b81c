import { useCallback } from 'react';
import { hasLazyWords, loadLazyWords } from '../../words/languages';
import { useWords } from '../../words/words';
import { firstStands, kindsOf, signs, type Stands } from './first-basis';
import { type Lazy, useFetched, useLoads } from './loads';

/** The later screens and parts, once their words in the language shown are there too. `retry` is there once they could not be fetched. */
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
  /** Nothing stands in its place until it is there. */
  readonly isQuiet?: boolean;
  readonly part: { [K in keyof Lazy]: Lazy[K] extends React.ComponentType ? K : never }[keyof Lazy];
}

/** A part of a screen that follows the first load; until it is there it says so. */
export function LazyPart({ part, isQuiet = false }: Props) {
  const { t } = useWords();
  const { lazy, retry } = useLazy();
  if (!lazy) return isQuiet ? null : <p>{t(retry ? 'ui:later/failed' : 'ui:later/loading')}</p>;
  const Part = lazy[part];
  return <Part />;
}

const standsAtFirst: Readonly<Record<string, readonly Stands[]>> = firstStands;

/** After a line of the first load, the signs of what it stands on; what a voice reads of them follows. Nothing after a line that claims nothing. */
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
