import { createContext, useContext, useEffect, useRef } from 'react';
import { stageOf } from '../../case/stage';
import { plain, Tagged, useWords } from '../../words/words';
import { useSession } from '../../session/session';

/** Called for each heading shown. Returns false for the first, which leaves focus where the browser put it. */
type CountStep = () => boolean;

/** Returns a new step counter, which returns false on its first call and true after that. */
export function countSteps(): CountStep {
  let steps = 0;
  return () => {
    steps += 1;
    return steps > 1;
  };
}

const StepsContext = createContext<CountStep>(() => false);
export const StepsProvider = StepsContext.Provider;

/**
 * Sets the title of the tab: made-up first, then error. Browser history shows titles, so a live case shows only its
 * stage.
 */
export function usePageTitle(title: string, isError = false): void {
  const { t } = useWords();
  const { madeUp, screen } = useSession();
  const stage = madeUp ? undefined : stageOf(screen);
  const own = t(isError ? 'ui:titleError' : 'ui:title', { title: stage ? t(`ui:stages/${stage}`) : plain(title) });
  const whole = madeUp ? t('ui:madeUp/title', { title: own }) : own;
  useEffect(() => {
    document.title = whole;
  }, [whole]);
}

/** The heading of a page. On every step after the first, it scrolls the page to the top and takes focus. */
export function Heading({ title }: { title: string }) {
  const heading = useRef<HTMLHeadingElement>(null);
  const countStep = useContext(StepsContext);
  useEffect(() => {
    if (!countStep()) return;
    window.scrollTo(0, 0);
    heading.current?.focus();
  }, [countStep]);
  return (
    <h1 className="page-title" tabIndex={-1} ref={heading}>
      <Tagged text={title} />
    </h1>
  );
}
