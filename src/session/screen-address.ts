import { type ScreenId, screenIds } from '#protocol/screens';

/** Where the addresses of the live case begin. */
export const liveBase = '#/';

/** The address of a screen: `#/<screen id>`, or after another `base`; the first one is the base itself. */
export const addressOf = (screen: ScreenId, base = liveBase): string =>
  `${base}${screen === 'immediate-danger' ? '' : screen}`;

/** The screen that an address names; undefined where there is no such screen, or where it does not begin with `base`. */
export function screenAt(hash: string, base = liveBase): ScreenId | undefined {
  const named =
    base === liveBase ? hash.replace(/^#?\/?/, '') : hash.startsWith(base) ? hash.slice(base.length) : undefined;
  return named === '' ? 'immediate-danger' : screenIds.find((screen) => screen === named);
}
