/**
 * The commands of W3C WebDriver that are used here. Firefox knows them by these names, spoken over a socket of its own (Marionette,
 * to which geckodriver only translates); the driver of WebKitGTK by these paths over HTTP.
 */
export const routes = {
  NewSession: ['POST', '/session'],
  Navigate: ['POST', '/url'],
  Back: ['POST', '/back'],
  Forward: ['POST', '/forward'],
  GetTitle: ['GET', '/title'],
  GetCurrentURL: ['GET', '/url'],
  FindElement: ['POST', '/element'],
  ElementClick: ['POST', '/element/{id}/click'],
  PerformActions: ['POST', '/actions'],
  ExecuteScript: ['POST', '/execute/sync'],
  NewWindow: ['POST', '/window/new'],
  SwitchToWindow: ['POST', '/window'],
  CloseWindow: ['DELETE', '/window'],
  DeleteSession: ['DELETE', ''],
} as const;

/**
 * A click waits so many milliseconds for what it clicks on; a script may take so many. On the reviewer’s book, the longest page,
 * axe takes WebKit ten seconds, and several times that on a busy machine.
 */
export const timeouts = { implicit: 15_000, script: 120_000 };

/** A driver that has not answered after so many milliseconds has stopped. */
export const answersWithin = timeouts.script + 10_000;

/** What is said of a driver that has stopped. It is no word on the page: only then are journeys walked again (tools/checks/engines.mjs). */
export const noAnswer = 'the driver gave no answer';

type Command = keyof typeof routes;
/** Has a browser do one thing and gives its answer. Rejects with the browser's own words where it will not. */
export type Send = (command: Command, given?: Readonly<Record<string, unknown>>) => Promise<unknown>;
