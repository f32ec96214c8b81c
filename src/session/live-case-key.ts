/** The key under which this tab keeps the header of the live case; with one, the app may not open at its start. */
export const liveCaseKey = 'clear-steps.case';

/** The plain text that this tab keeps of a case, which reveals nothing of it. */
export interface CaseHeader {
  /** The id of the case, drawn by lot. */
  readonly id: string;
  /** The name of the tab in which it was kept. */
  readonly tab: string;
  /** When it was last changed, by the wall clock, in milliseconds. */
  readonly used: number;
  readonly hidden: boolean;
  /** Whether it is on a call, which may be on hold for long. */
  readonly inCall?: boolean | undefined;
}

/** How long a page may be left alone before its case is hidden, in milliseconds. */
export const aloneFor = 10 * 60_000;

/**
 * Whether a case comes back behind Hide: it was hidden, it was left alone and not in a call, or its tab was copied, or
 * closed and opened again: such a tab has another name or none.
 */
export const comesBackHidden = ({ tab, used, hidden, inCall }: CaseHeader): boolean =>
  hidden || window.name !== tab || (inCall !== true && Math.abs(Date.now() - used) >= aloneFor);
