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

const trainingPages = ['present', 'presenter', 'handouts', 'debrief'] as const;
export type TrainingPage = (typeof trainingPages)[number];

/** Where a training address leads: the list of scenarios, a page of one, or its walk. */
export interface Place {
  readonly scenario: string | undefined;
  readonly page: TrainingPage | 'walk';
  /** The rest of the address, such as the screen. */
  readonly rest: string;
}

/** The address of the list of scenarios. */
export const library = '#/train';
/** The start of the addresses of the walk in which a trainer writes a case; no scenario id contains `_`. */
export const writing = `${library}/_write/`;
/** The start of the addresses that hold a case of a trainer's own. */
export const sent = `${library}/_case/`;
/** Returns the start of the addresses of a scenario's walk or, with `page`, of one of its pages. */
export const baseOf = (scenario: string, page?: TrainingPage): string =>
  [library, scenario, ...(page ? [page] : []), ''].join('/');

/** Reads `#/train`, `#/train/<scenario>/<screen>` or `#/train/<scenario>/<page>/<rest>`; undefined otherwise. */
export function placeAt(hash: string): Place | undefined {
  const [top, train, scenario, ...rest] = hash.split('/');
  if (top !== '#' || train !== 'train') return undefined;
  const page = trainingPages.find((known) => known === rest[0]);
  return { scenario: scenario || undefined, page: page ?? 'walk', rest: rest.slice(page ? 1 : 0).join('/') };
}

/** Returns the part of the app that an address belongs to: `live`, the list, a page of a scenario, or a case that it holds. */
export function partOf(hash: string): string {
  const place = placeAt(hash);
  if (!place) return 'live';
  if (hash.startsWith(sent)) return hash;
  return place.scenario === undefined ? library : [library, place.scenario, place.page].join('/');
}

/**
 * Reloads the page when the address moves to another part, so that a live case and a made-up one never share a page.
 * Call it before anything else listens to the address.
 */
export function stayApart(): void {
  const part = partOf(location.hash);
  window.addEventListener('popstate', (event) => {
    if (partOf(location.hash) === part) return;
    event.stopImmediatePropagation();
    location.reload();
  });
}
