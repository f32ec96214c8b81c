import { stages } from '../../case/stage';
import { levels, type Scenario } from '../model/scenario';
import { difficultiesOf, difficultyIds, hardAt, roleOf, roles } from '../model/tags';

interface By {
  readonly choices: readonly string[];
  /** Whether a scenario matches a choice. */
  readonly fits: (scenario: Scenario, choice: string) => boolean;
}

/** The filters, in the order in which they are offered. */
export const filters = {
  role: { choices: roles, fits: (scenario, role) => roleOf(scenario) === role },
  level: { choices: levels, fits: ({ level }, chosen) => level === chosen },
  /** The longest time, in minutes. */
  length: { choices: ['10', '15'], fits: ({ minutes }, most) => minutes <= Number(most) },
  stage: { choices: stages, fits: (scenario, stage) => hardAt(scenario).some((one) => one === stage) },
  hard: { choices: difficultyIds, fits: (scenario, hard) => difficultiesOf(scenario).some((one) => one === hard) },
} as const satisfies Readonly<Record<string, By>>;
/** All filters, in the order in which they are offered. */
export const ways = Object.keys(filters) as readonly (keyof typeof filters)[];
/** What is chosen of each filter; an empty text if nothing is. */
export type Filter = { readonly [By in keyof typeof filters]?: string };

/** Whether a scenario matches every choice in the filter. */
export const fits = (scenario: Scenario, filter: Filter): boolean =>
  ways.every((by) => !filter[by] || filters[by].fits(scenario, filter[by]));
