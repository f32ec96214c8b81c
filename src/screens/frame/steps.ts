import { createContext, useContext } from 'react';

/** Counts the headings shown since the app was opened: the first one leaves focus where the browser put it. */
const StepsContext = createContext({ count: 0 });
export const StepsProvider = StepsContext.Provider;

/** The count of steps, kept by the app. */
export const useSteps = (): { count: number } => useContext(StepsContext);
