import { searchedIds } from '../promises/check';

/** What a search holds its steps against: that what follows from the case is right whatever is remembered, or a promise. */
export const helds = ['memory', ...searchedIds] as const;
export type Held = (typeof helds)[number];

const ofChart = ['memory'] as const;
const ofApp = ['memory', 'P21', 'P22', 'P24'] as const;
const ofTraining = ['P23'] as const;

/**
 * What is searched, and where it begins: the chart alone, from the list with nonsense too, the app without its screens, training in it, and a case that is written there. `depth`: how many steps, as
 * many as two minutes on two cores are enough for; `holds`: what each step is held against.
 */
export const starts = {
  beginning: { depth: 5, holds: ofChart },
  list: { depth: 4, holds: ofChart },
  nonsense: { depth: 2, holds: ofChart },
  app: { depth: 4, holds: ofApp },
  'app-list': { depth: 3, holds: ofApp },
  training: { depth: 4, holds: ofTraining },
  'training-list': { depth: 3, holds: ofTraining },
  writing: { depth: 1, holds: ofTraining },
} as const satisfies Readonly<Record<string, { readonly depth: number; readonly holds: readonly Held[] }>>;
export type Start = keyof typeof starts;
export const startIds = Object.keys(starts) as readonly Start[];

/** Where a search begins that holds a promise. */
export const startsOf = (held: Held): readonly Start[] =>
  startIds.filter((start) => starts[start].holds.some((one) => one === held));
