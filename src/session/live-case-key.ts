/** Under which name the live case is kept in this tab: while there is one, the app may show something else than the first screen. */
export const liveCaseKey = 'clear-steps.case';
