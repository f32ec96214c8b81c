import { type Stage, stages } from '../../case/stage';
import { type Level, levels, type Scenario } from '../model/scenario';
import { difficultiesOf, type Difficulty, difficultyIds, hardAt, type Role, roleOf, roles } from '../model/tags';

/** By what the list can be narrowed, and what can be chosen for each. */
export const choices = {
  role: roles,
  level: levels,
  length: ['10', '15'],
  stage: stages,
  hard: difficultyIds,
} as const;
/** What the list is narrowed to. */
export interface Filter {
  readonly role?: Role | undefined;
  readonly level?: Level | undefined;
  /** The most minutes. */
  readonly length?: (typeof choices)['length'][number] | undefined;
  readonly stage?: Stage | undefined;
  readonly hard?: Difficulty | undefined;
}
/** One thing by which the list can be narrowed. */
export type By = keyof typeof choices;
/** All of them, in the order in which they are offered. */
export const ways = Object.keys(choices) as readonly By[];

/** The filter with one more choice; what is not offered there takes the choice away. */
export const narrowed = (filter: Filter, by: By, value: string): Filter => ({
  ...filter,
  [by]: choices[by].find((one) => one === value),
});

/** Whether a scenario is among those wanted: it is all that was chosen. */
export function fits(scenario: Scenario, { role, level, length, stage, hard }: Filter): boolean {
  return (
    (role === undefined || roleOf(scenario) === role)
    && (level === undefined || scenario.level === level)
    && (length === undefined || scenario.minutes <= Number(length))
    && (stage === undefined || hardAt(scenario).includes(stage))
    && (hard === undefined || difficultiesOf(scenario).includes(hard))
  );
}
