import { isSidePage, type ScreenId, screenIds } from '#protocol/screens';

/** Where the addresses of the live case begin. */
export const liveBase = '#/';

/**
 * The address of a screen. Every screen of a live case has the one address `#/`, so that it tells nothing; a page beside the walk has
 * `#/<screen id>`. In a made-up case, after another `base`, each screen has its own; the first one is the base itself.
 */
export const addressOf = (screen: ScreenId, base = liveBase): string =>
  screen === 'immediate-danger' || (base === liveBase && !isSidePage(screen)) ? base : base + screen;

/**
 * The screen that an address names; undefined where it names none, or does not begin with `base`. That of the live case names a page
 * beside the walk, or the task list: from outside it is Refer now.
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
