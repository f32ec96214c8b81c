import { createContext, useContext } from 'react';

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

/** The app's count of steps. */
export const useCountStep = (): CountStep => useContext(StepsContext);
