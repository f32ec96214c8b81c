import { useSyncExternalStore } from 'react';
import { Button, ignoreTapsBriefly } from '../../ui/controls';
import { library } from '../../session/addresses';
import { plain } from '../../words/words';
import { type Language, ownFirst } from '../../words/languages';
import { type Overlay, routeIds } from './shared';
import { backward, isCovered, onward } from './show';
import { turnKey, useShow } from './Showing';
import { Section } from '../parts/Page';

const isFull = (): boolean => document.fullscreenElement !== null;
function onFullScreen(listener: () => void): () => void {
  document.addEventListener('fullscreenchange', listener);
  return () => document.removeEventListener('fullscreenchange', listener);
}

/** Button that turns full screen on and off. Renders nothing if the browser does not support it. */
export function FullScreen() {
  const { t } = useShow();
  const is = useSyncExternalStore(onFullScreen, isFull);
  if (!document.fullscreenEnabled) return null;
  // If the browser refuses, the page stays as it is.
  const turn = () =>
    void (is ? document.exitFullscreen() : document.documentElement.requestFullscreen()).catch(() => undefined);
  return (
    <button type="button" className="link-button" data-action="full-screen" onClick={turn}>
      {t(`training:presenter/actions/${is ? 'fullBack' : 'full'}`)}
    </button>
  );
}

interface LanguagesProps {
  readonly of?: readonly Language[];
  readonly onChoose?: (language: Language) => void;
}

/** The languages of the big screen, current one first, or some of them; `onChoose` is called as well. */
export function WallLanguages({ of, onChoose }: LanguagesProps) {
  const { t, store, language: shown } = useShow();
  return (
    <div className="wall-languages" role="group" aria-label={t('training:presenter/language')}>
      {(of ?? ownFirst(shown)).map((language) => (
        <button
          key={language}
          type="button"
          className="wall-language"
          lang={language}
          data-wall-language={language}
          aria-current={language === shown ? 'true' : undefined}
          onClick={({ currentTarget }) => {
            ignoreTapsBriefly(currentTarget.parentElement);
            store.speak(language);
            onChoose?.(language);
          }}
        >
          {plain(t(`ui:languages/${language}`))}
        </button>
      ))}
    </div>
  );
}

/** How long the group has: a shorter route asks less and tells the rest. */
export function RouteChoice() {
  const { t, store, route } = useShow();
  return (
    <Section title={t('training:presenter/route/title')}>
      <div className="wall-languages" role="group" aria-label={t('training:presenter/route/title')}>
        {routeIds.map((id) => (
          <button
            key={id}
            type="button"
            className="wall-language"
            data-route={id}
            aria-current={id === route ? 'true' : undefined}
            onClick={() => store.take(id)}
          >
            {t(`training:presenter/route/${id}`)}
          </button>
        ))}
      </div>
    </Section>
  );
}

/**
 * Onward and back. Onward first removes any overlay, then leads through the talk, the second vote and the answer, then
 * moves to the next stop. A room that does not vote has its answer by one press.
 */
export function WayOn() {
  const { t, store, show, stop, way } = useShow();
  const label = isCovered(show) ? 'training:presenter/actions/toStep' : turnKey(stop, show);
  const [isStart, isEnd] = [backward, onward].map((move) => move(way, show) === show);
  return (
    <>
      {isEnd ? (
        <p className="way-on__end">
          {t('training:presenter/end')}{' '}
          <a className="go" href={library}>
            {t('training:actions/library')}
          </a>
        </p>
      ) : (
        <Button action="onward" onPress={store.onward}>
          {t(label)}
        </Button>
      )}
      {isStart ? null : (
        <Button action="backward" look="secondary" onPress={store.backward}>
          {t('training:presenter/actions/backward')}
        </Button>
      )}
      {/(talk|again)$/.test(label) ? (
        <Button action="reveal" look="secondary" onPress={store.reveal}>
          {t('training:presenter/actions/answer')}
        </Button>
      ) : null}
    </>
  );
}

/** Button that shows or hides an overlay on the big screen. */
export function OverlayButton({ what }: { what: Overlay }) {
  const { t, store, show } = useShow();
  const label = what === 'chart' && show.shows === 'chart' ? 'chartAway' : what;
  return (
    <Button action={what} look="link" onPress={() => store.lay(what)}>
      {t(`training:presenter/actions/${label}`)}
    </Button>
  );
}
