import { useWords } from '../../words/words';
import type { Later } from './loads';
import { useLater } from './use-later';

interface Props {
  readonly part: { [K in keyof Later]: Later[K] extends React.ComponentType ? K : never }[keyof Later];
}

/** A part of a screen that follows the first load; until it is there it says so. */
export function LaterPart({ part }: Props) {
  const { t } = useWords();
  const { later, retry } = useLater();
  if (!later) return <p>{t(retry ? 'ui:later/failed' : 'ui:later/loading')}</p>;
  const Part = later[part];
  return <Part />;
}
