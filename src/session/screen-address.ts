import { isSidePage, type ScreenId, screenIds } from '#protocol/screens';

/** The start of the addresses of the live case. */
export const liveBase = '#/';

/**
 * Returns the address of a screen. All screens of a live case share `#/`, which reveals nothing; side pages have
 * `#/<screen id>`. A made-up case has another `base`, which is its first screen; each other screen has its own.
 */
export const addressOf = (screen: ScreenId, base = liveBase): string =>
  screen === 'immediate-danger' || (base === liveBase && !isSidePage(screen)) ? base : base + screen;

/**
 * Returns the screen that an address names; undefined if it names none or does not begin with `base`. In the live case,
 * it can name a side page, or the task list, which from outside means Refer now.
 */
export function screenAt(hash: string, base = liveBase): ScreenId | undefined {
  if (base === liveBase) {
    const named = hash.replace(/^#?\/?/, '');
    return screenIds.find((screen) => screen === named && (isSidePage(screen) || screen === 'referrals'));
  }
  if (!hash.startsWith(base)) return undefined;
  const named = hash.slice(base.length);
  return named === '' ? 'immediate-danger' : screenIds.find((screen) => screen === named);
}
