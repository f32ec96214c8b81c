import { searchedIds } from '../promises/check';

/** What a step is checked against: `memory` (what follows is right, whatever is remembered) or a promise. */
export const properties = ['memory', ...searchedIds] as const;
export type Property = (typeof properties)[number];

const ofChart = ['memory'] as const;
const ofApp = ['memory', 'P21', 'P22', 'P24'] as const;
const ofTraining = ['P23'] as const;

/**
 * Where searches begin: the chart alone (its list with nonsense, and on each screen of chosen cases, which is its first
 * step), the app without screens, training, and writing a case. `depth`: the steps that the seeded faults need, and
 * more where there is time; `holds`: what each is checked against.
 */
export const starts = {
  beginning: { depth: 4, holds: ofChart },
  list: { depth: 3, holds: ofChart },
  nonsense: { depth: 2, holds: ofChart },
  anywhere: { depth: 2, holds: ofChart },
  app: { depth: 4, holds: ofApp },
  'app-list': { depth: 3, holds: ofApp },
  training: { depth: 3, holds: ofTraining },
  'training-list': { depth: 2, holds: ofTraining },
  writing: { depth: 1, holds: ofTraining },
} as const satisfies Readonly<Record<string, { readonly depth: number; readonly holds: readonly Property[] }>>;
export type Start = keyof typeof starts;
export const startIds = Object.keys(starts) as readonly Start[];

/** Returns the starts of the searches that check a promise. */
export const startsOf = (held: Property): readonly Start[] =>
  startIds.filter((start) => starts[start].holds.some((one) => one === held));
