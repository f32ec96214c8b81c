import { part } from '../wizard/frame/LazyPart';

/**
 * What is loaded when. The first load is what `main.tsx` imports, with the words in `locales/*` `/first.ts`. Each part
 * below is loaded on demand; no other file of `src` loads code.
 */
export const loads = {
  /** Right after the first screen, so that it is there when the signal fails. */
  lazy: part(async () => (await import('./lazy')).lazy),
  /** Before the first screen if this tab keeps a case; otherwise right after it. */
  takeUp: part(() => import('../session/take-up')),
  /** Right after the first screen. */
  otherTabs: part(() => import('../session/other-tabs')),
  /** After everything needed offline. */
  copy: part(() => import('./device-copy')),
  book: part(() => import('../review/BookPage')),
  /** For an address of training. */
  training: part(() => import('../training/open')),
  debrief: part(() => import('../training/debrief/Debrief')),
  writing: part(() => import('../training/write/WritePage')),
  handouts: part(() => import('../training/handouts/HandoutsPage')),
  present: part(() => import('../training/present/open')),
  chart: part(() => import('../training/chart/LiveChart')),
};
