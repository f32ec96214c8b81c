import { type Answers, answersOf, counted } from '../../case/answers';
import type { CaseFacts } from '../../case/marks';
import { isConcern } from '../../case/path';
import { plan, type PlannedTask } from '../../case/plan';
import type { QuestionId } from '#protocol/questions';
import type { TaskId } from '#protocol/tasks';
import type { Scenario } from '../model/scenario';
import { callsBefore, orderDifferences, planToTell } from '../practice/Order';

/** A run of the drill: the cases still to come, the one asked now first, and how often one came back. */
export interface Drill {
  readonly left: readonly Scenario[];
  readonly number: number;
  readonly again: number;
}

/** A scenario’s case as the model has it before the first call. */
export const factsOf = ({ file }: Scenario): CaseFacts => ({ answers: answersOf(file.answers), marks: {}, told: {} });

/** Cases with the same calls to make are one kind. */
const kindOf = (scenario: Scenario): string => {
  const facts = factsOf(scenario);
  return [...callsBefore(facts), '/', ...plan(facts).map(({ task }) => task)].join();
};

const pick = <T>(list: readonly T[], random: () => number): T => list[Math.floor(random() * list.length)]!;

const shuffled = <T>(list: readonly T[], random: () => number): readonly T[] =>
  list
    .map((one) => [random(), one] as const)
    .sort(([one], [other]) => one - other)
    .map(([, one]) => one);

/** A new run: one case of each kind that tells anyone, in any order. `random`: from 0 up to 1. */
export function drawDrill(scenarios: readonly Scenario[], random: () => number): Drill {
  const concerns = scenarios.filter((scenario) => isConcern(factsOf(scenario).answers));
  const kinds = [...new Set(concerns.map(kindOf))];
  const picked = kinds.map((kind) =>
    pick(
      concerns.filter((one) => kindOf(one) === kind),
      random,
    ),
  );
  const left = shuffled(picked, random);
  return { left, number: left.length, again: 0 };
}

/** Whether an order is right: nobody who must be told is forgotten, nobody is told in vain, and nothing comes too early or too late. */
export const isRight = (order: readonly TaskId[], rows: readonly PlannedTask[]): boolean =>
  orderDifferences(order, rows).every(({ kind }) => kind === 'leftOption' || kind === 'policeFirst');

/** The run after an order was given for its first case: what went wrong comes back at the end. */
export function ordered(drill: Drill, order: readonly TaskId[]): Drill {
  const [first, ...rest] = drill.left;
  if (!first) return drill;
  return isRight(order, planToTell(factsOf(first)))
    ? { ...drill, left: rest }
    : { ...drill, left: [...rest, first], again: drill.again + 1 };
}

/** On what the plan hangs: the questions of which the drill says the model’s answer. */
const telling: readonly QuestionId[] = ['immediate-danger', 'harm', 'violent-extremism'];
const isTold = (answers: Answers, question: QuestionId): boolean =>
  counted(answers, question).some((option) => option !== 'no');

/** The questions whose answers are told of a case: the harm, and danger or violent extremism where the model does not say no. */
export const toldOf = (answers: Answers): readonly QuestionId[] =>
  telling.filter((question) => isTold(answers, question));
