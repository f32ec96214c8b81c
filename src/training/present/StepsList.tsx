import { useWords } from '../../words/words';
import type { ShowStore } from './show-store';
import { nameOf } from './stop-words';
import { useShow } from './use-show';

/** All stops in order; each leads straight there. */
export function StepsList({ store }: { store: ShowStore }) {
  const words = useWords();
  const { show } = useShow(store);
  return (
    <ol className="steps-list">
      {store.stops.map((stop, at) => (
        <li key={at}>
          <button
            type="button"
            className="link-button"
            data-action="jump"
            aria-current={at === show.step ? 'step' : undefined}
            onClick={() => store.jump(at)}
          >
            <span className="steps-list__number">{at + 1}</span> {nameOf(words, stop)}
          </button>
        </li>
      ))}
    </ol>
  );
}
