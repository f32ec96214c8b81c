import { useCallback } from 'react';
import { hasLaterWords, loadLaterWords } from '../../words/languages';
import { useWords } from '../../words/words';
import { firstStands, kindsOf, signs, type Stands } from '../newer/first-basis';
import { type Later, useLoads } from './loads';
import { useFetched } from './use-fetched';

/** The later screens and parts, once their words in the language shown are there too. `retry` is there once they could not be fetched. */
export function useLater(): { readonly later: Later | undefined; readonly retry: (() => void) | undefined } {
  const { language } = useWords();
  const { later: part } = useLoads();
  const load = useCallback(
    () => Promise.all([part.load(), loadLaterWords(language)]).then(([later]) => later),
    [part, language],
  );
  const isThere = hasLaterWords(language);
  const { value, retry } = useFetched(isThere ? part.loaded() : undefined, load);
  const later = isThere ? value : undefined;
  return { later, retry: later ? undefined : retry };
}

interface Props {
  /** Nothing stands in its place until it is there. */
  readonly isQuiet?: boolean;
  readonly part: { [K in keyof Later]: Later[K] extends React.ComponentType ? K : never }[keyof Later];
}

/** A part of a screen that follows the first load; until it is there it says so. */
export function LaterPart({ part, isQuiet = false }: Props) {
  const { t } = useWords();
  const { later, retry } = useLater();
  if (!later) return isQuiet ? null : <p>{t(retry ? 'ui:later/failed' : 'ui:later/loading')}</p>;
  const Part = later[part];
  return <Part />;
}

const standsAtFirst: Readonly<Record<string, readonly Stands[]>> = firstStands;

/** After a line of the first load, the signs of what it stands on; what a voice reads of them follows. Nothing after a line that claims nothing. */
export function LaterMark({ of, at = 0 }: { of: string; at?: number }) {
  const { later } = useLater();
  if (later?.isStanding(of)) return <later.Mark of={of} at={at} />;
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
