import { everyMark, type Mark, type Task, taskIds } from '../terms/tasks';
import { type Case, caseOf } from './case';
import type { Thing, Value } from './space';

/** Answers that call for every task. */
const calling: readonly (readonly [Thing, Value])[] = [
  ['need', ['concern']],
  ['harm', ['grooming']],
  ['violent-extremism', ['yes']],
];
/** Marks of each kind; for a task's own mark each one there is. */
const someMarks: readonly (readonly Mark[])[] = [[], ['made'], ['tried'], ['handled:police']];
const marked = (task: Task): readonly Case[] =>
  someMarks.flatMap((social) =>
    someMarks.flatMap((police) =>
      everyMark.flatMap((own) =>
        someMarks.map((other) => {
          const others = taskIds.map((id): readonly [Thing, Value] => [`mark ${id}`, other]);
          return caseOf(
            new Map<Thing, Value>([
              ...calling,
              ...others,
              ['mark social-services', social],
              ['mark police', police],
              [`mark ${task}`, own],
            ]),
          );
        }),
      ),
    ),
  );

// Worked out once, as those in `ways.ts` are.
const ways = new Map(taskIds.map((task) => [task, marked(task)]));
/** Each way in which a task can be marked, and some for Social Services, the Police and all others, which are marked alike. */
export const waysMarked = (task: Task): readonly Case[] => ways.get(task) ?? [];
