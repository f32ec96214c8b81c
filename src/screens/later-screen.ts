import type { ScreenId, TaskScreen } from '../protocol/2015-07/screens';

/** A screen that follows the first load. */
export type LaterScreen = Extract<
  ScreenId,
  | TaskScreen | 'other-procedures' | 'next-steps' | 'record' | 'online-safety-advice' | 'professional-conduct'
  | 'training' | 'resources' | 'about' | 'accessibility' | 'local-numbers'
>;
