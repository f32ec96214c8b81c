/** The oldest browsers for which the app is built; `docs/tablets.md` names them, with their years and why. */
export const oldestBrowsers = ['chrome105', 'edge105', 'firefox126', 'safari16.4', 'ios16.4'];
/** The syntax of the preboot script, for browsers of 2017, which show who to ring but cannot run the app. */
export const earlySyntax = 'es2015';
