import { useEffect, useState } from 'react';
import { useWords } from '../../words/words';

const isFull = (): boolean => document.fullscreenElement !== null;

/** Fills the whole screen with the page, and back. Nothing where the browser cannot. */
export function FullScreen() {
  const { t } = useWords();
  const [is, setIs] = useState(isFull);
  useEffect(() => {
    const read = () => setIs(isFull());
    document.addEventListener('fullscreenchange', read);
    return () => document.removeEventListener('fullscreenchange', read);
  }, []);
  if (!document.fullscreenEnabled) return null;
  // A refusal leaves the page as it is.
  const turn = () =>
    void (is ? document.exitFullscreen() : document.documentElement.requestFullscreen()).catch(() => undefined);
  return (
    <button type="button" className="wall-language" data-action="full-screen" onClick={turn}>
      {t(`training:presenter/actions/${is ? 'fullBack' : 'full'}`)}
    </button>
  );
}
