import type { TrainingLoads } from '../training/parts/loads';
import { part } from '../wizard/frame/loads';

/**
 * What loads when. The first load is all that `main.tsx` imports, with the words in `locales/*` `/first.ts`; each part named here is
 * fetched when it is wanted, and no other file of `src` fetches any code.
 */
export const loads = {
  /** At once after the first screen, so that it is at hand where the signal fails. */
  lazy: part(async () => (await import('./lazy')).lazy),
  /** Before the first screen where a case is kept in this tab; else at once after it. */
  takeUp: part(() => import('../session/take-up')),
  /** At once after the first screen. */
  otherTabs: part(() => import('../session/other-tabs')),
  /** After all that is wanted without a signal. */
  copy: part(() => import('./device-copy')),
  book: part(async () => ({ ...(await import('../review/Book')), ...(await import('../review/pictures/Pictures')) })),
  /** For an address of training. */
  training: part(() => import('../training/open')),
  debrief: part(() => import('../training/debrief/open')),
  writing: part(() => import('../training/write/WritePage')),
  handouts: part(() => import('../training/handouts/HandoutsPage')),
  present: part(() => import('../training/present/open')),
  chart: part(() => import('../training/chart/LiveChart')),
  qrCode: part(() => import('../training/present/QrCode')),
  /** In `npm run dev` alone. */
  stateCorner: import.meta.env.MODE === 'development' ? part(() => import('./dev/StateCorner')) : undefined,
} satisfies TrainingLoads & Record<string, unknown>;
