/** The pages of a scenario beside its walk. */
const trainingPages = ['present', 'presenter', 'handouts', 'debrief'] as const;
export type TrainingPage = (typeof trainingPages)[number];

/** Where an address of training leads: the list of scenarios, a page of one, or its walk. */
export interface Place {
  readonly scenario: string | undefined;
  readonly page: TrainingPage | 'walk';
  /** What stands after the scenario and the page, such as the screen. */
  readonly rest: string;
}

/** The list of scenarios. */
export const library = '#/train';
/** The drill of the order of calls; no id of a scenario holds a `_`. */
export const drill = `${library}/_drill`;
/** Where the addresses of the walk begin that a trainer writes a case from. */
export const writing = `${library}/_write/`;
/** The gallery of the screens: made-up cases, apart from a live one as all of training is. */
export const gallery = `${library}/_gallery`;
/** Where the addresses of a scenario's walk begin; with `page`, those of one of its pages. */
export const baseOf = (scenario: string, page?: TrainingPage): string =>
  [library, scenario, ...(page ? [page] : []), ''].join('/');

/** Reads an address of training: `#/train`, `#/train/<scenario>/<screen>`, `#/train/<scenario>/<page>/<rest>`; undefined for any other. */
export function placeAt(hash: string): Place | undefined {
  const [top, train, scenario, ...rest] = hash.split('/');
  if (top !== '#' || train !== 'train') return undefined;
  const page = trainingPages.find((known) => known === rest[0]);
  return { scenario: scenario || undefined, page: page ?? 'walk', rest: rest.slice(page ? 1 : 0).join('/') };
}

/** The part of training that a place belongs to: the list, a scenario's walk, or one of its pages. */
export const partOfPlace = ({ scenario, page }: Place): string =>
  scenario === undefined ? library : [library, scenario, page].join('/');
