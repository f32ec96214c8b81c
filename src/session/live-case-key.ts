/** Under which name the live case is kept in this tab: while there is one, the app may show something else than the first screen. */
export const liveCaseKey = 'clear-steps.case';

/** What stands beside a sealed case, in plain text, and tells nothing of it. */
export interface CaseHeader {
  /** The name of the tab that it belongs to. */
  readonly tab: string;
  /** When it was last changed, in milliseconds by the clock on the wall. */
  readonly used: number;
  /** Whether its page of Hide is shown. */
  readonly hidden: boolean;
}

/** Within how long Escape is pressed twice to hide, in milliseconds. */
export const twice = 1000;
/** For how long a page may be left alone before its case is hidden, in milliseconds. */
export const aloneFor = 10 * 60_000;

/**
 * Whether a case comes back behind Hide: it was hidden; its tab was closed and opened again, or copied, since such a tab has another
 * name or none; or it was left alone.
 */
export const comesBackHidden = ({ tab, used, hidden }: CaseHeader): boolean =>
  hidden || window.name !== tab || Math.abs(Date.now() - used) >= aloneFor;
