import { createContext, useContext, useEffect, useRef } from 'react';
import { stageOf } from '../../case/stage';
import { plain, Tagged } from '../../words/Tagged';
import { useWords } from '../../words/words';
import { useSession } from '../../session/session';

/** Tells of each heading shown whether it is a step beyond the first: the first one leaves focus where the browser put it. */
type CountStep = () => boolean;

/** A new count of steps. */
export function countSteps(): CountStep {
  let steps = 0;
  return () => {
    steps += 1;
    return steps > 1;
  };
}

const StepsContext = createContext<CountStep>(() => false);
/** Gives the screens the way to count a step. */
export const StepsProvider = StepsContext.Provider;

const useCountStep = (): CountStep => useContext(StepsContext);

/**
 * Names the page in its tab: an error first, and before all that a case is made up. Whoever looks at the history of the browser reads
 * the title: of a live case it tells the stage alone.
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

/** The heading of a page. On every step but the first, the page starts at its top, or at the heading where that is out of sight, and focus comes to it. */
export function Heading({ title }: { title: string }) {
  const heading = useRef<HTMLHeadingElement>(null);
  const countStep = useCountStep();
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
