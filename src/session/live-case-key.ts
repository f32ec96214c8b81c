/** Under which name the live case is kept in this tab: while there is one, the app may show something else than the first screen. */
export const liveCaseKey = 'clear-steps.case';

/** What stands beside a sealed case, in plain text, and tells nothing of it. */
export interface BesideCase {
  /** The tab that it belongs to, by the name that no tab has which is opened again or copied. */
  readonly tab: string;
  /** When it was last changed, in milliseconds by the clock on the wall. */
  readonly used: number;
  /** Whether its page of Hide is shown. */
  readonly hidden: boolean;
}

/** After how long unused a case comes back behind Hide, in milliseconds. */
const left = 10 * 60_000;

/** Whether a case comes back behind Hide: it was hidden, its tab was closed and opened again, or copied, or it was not used for some time. */
export const comesBackHidden = ({ tab, used, hidden }: BesideCase): boolean =>
  hidden || window.name !== tab || Math.abs(Date.now() - used) >= left;
