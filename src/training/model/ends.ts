import type { ScreenId } from '#protocol/screens';

const ends: readonly ScreenId[] = ['referrals', 'next-steps', 'record', 'online-safety-advice', 'professional-conduct'];

/** Whether a walk ends on this screen, or can end there. */
export const isEnd = (screen: ScreenId): boolean => ends.includes(screen);
