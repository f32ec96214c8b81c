import { type Stage, stages } from '../../case/stage';
import { type Level, levels, type Scenario } from '../model/scenario';
import { difficultiesOf, type Difficulty, difficultyIds, hardAt, type Role, roleOf, roles } from '../model/tags';

/** The filters, with the choices of each. */
export const choices = {
  role: roles,
  level: levels,
  length: ['10', '15'],
  stage: stages,
  hard: difficultyIds,
} as const;
export interface Filter {
  readonly role?: Role | undefined;
  readonly level?: Level | undefined;
  /** The longest time, in minutes. */
  readonly length?: (typeof choices)['length'][number] | undefined;
  readonly stage?: Stage | undefined;
  readonly hard?: Difficulty | undefined;
}
/** The name of a filter. */
export type By = keyof typeof choices;
/** All filters, in the order in which they are offered. */
export const ways = Object.keys(choices) as readonly By[];

/** Returns the filter with one more choice. A value that is not offered removes the choice. */
export const narrowed = (filter: Filter, by: By, value: string): Filter => ({
  ...filter,
  [by]: choices[by].find((one) => one === value),
});

/** Whether a scenario matches every choice in the filter. */
export function fits(scenario: Scenario, { role, level, length, stage, hard }: Filter): boolean {
  return (
    (role === undefined || roleOf(scenario) === role)
    && (level === undefined || scenario.level === level)
    && (length === undefined || scenario.minutes <= Number(length))
    && (stage === undefined || hardAt(scenario).includes(stage))
    && (hard === undefined || difficultiesOf(scenario).includes(hard))
  );
}
