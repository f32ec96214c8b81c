import { Button } from '../../ui/Button';
import { useWords } from '../../words/words';
import { LibraryLink } from '../parts/LibraryLink';
import type { Over } from './shared';
import { backward, hasAnswer, isCovered, onward } from './show';
import { type ShowStore, useShow } from './show-store';

function LastStep() {
  const { t } = useWords();
  return (
    <p className="way-on__end">
      {t('training:presenter/end')} <LibraryLink />
    </p>
  );
}

/** Back and onward, as far as there is a way: onward first takes away what lies over the stop, then reveals its answer, then goes to the next one. */
export function WayOn({ store }: { store: ShowStore }) {
  const { t } = useWords();
  const { show, stop, way } = useShow(store);
  const isHeldBack = hasAnswer(stop) && !show.revealed;
  const label = isCovered(show) ? 'toStep' : isHeldBack ? 'reveal' : 'next';
  const [isStart, isEnd] = [backward, onward].map((move) => move(way, show) === show);
  return (
    <>
      {isStart ? null : (
        <Button action="backward" look="secondary" onPress={store.backward}>
          {t('training:presenter/actions/backward')}
        </Button>
      )}
      {isEnd ? (
        <LastStep />
      ) : (
        <Button action="onward" onPress={store.onward}>
          {t(`training:presenter/actions/${label}`)}
        </Button>
      )}
    </>
  );
}

/** Lays something over the stop on the big screen, and takes it away again. */
export function Lay({ store, what }: { store: ShowStore; what: Over }) {
  const { t } = useWords();
  const { show } = useShow(store);
  const label = what === 'chart' && show.shows === 'chart' ? 'chartAway' : what;
  return (
    <Button action={what} look="secondary" onPress={() => store.lay(what)}>
      {t(`training:presenter/actions/${label}`)}
    </Button>
  );
}

/** Moves a long page on the big screen up and down. */
export function Scroll({ store }: { store: ShowStore }) {
  const { t } = useWords();
  return (
    <>
      <Button
        action="scroll-up"
        look="secondary"
        label={t('training:presenter/actions/up')}
        onPress={() => store.scroll(-1)}
      >
        <span aria-hidden="true">▲</span>
      </Button>
      <Button
        action="scroll-down"
        look="secondary"
        label={t('training:presenter/actions/down')}
        onPress={() => store.scroll(1)}
      >
        <span aria-hidden="true">▼</span>
      </Button>
    </>
  );
}
