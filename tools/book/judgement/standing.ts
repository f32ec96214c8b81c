import { bodies, type Body, type TaskId, taskIds, tasks } from '#protocol/tasks';
import { answersOf } from '../../../src/case/answers';
import { refusal } from '../../../src/case/marking';
import { type Act, acts, type CaseFacts, type Mark, type Marks } from '../../../src/case/marks';
import { isOffered, rowOf } from '../../../src/case/plan';
import { shownInWords, whenOf } from '../../../src/review/when';
import { statusKey } from '../../../src/wizard/call/status-key';
import type { Key } from '../../../src/words/keys';
import type { Words } from '../../../src/words/words';
import { columnsOf, lines, type Row, type Table, titled } from './table';

// How a report stands, and which marks it takes: asked of the rules themselves.

/** A case that has every report in its plan. */
const caseOf = (marks: Marks, reported: readonly TaskId[] = []): CaseFacts => ({
  answers: answersOf({
    'immediate-danger': 'no',
    need: 'concern',
    harm: ['grooming', 'extremist-content'],
    'already-reported': reported,
  }),
  marks,
  told: {},
});

/** Who was told of those that can come first, by the names of columns. The Police alone count as Social Services alone do. */
const toldBy = { nobody: [], one: ['social-services'], both: bodies } as const;
type Told = readonly Body[];
const marksOf = (told: Told): Marks => Object.fromEntries(told.map((body) => [body, ['made']]));

/** What stands of a report, by its name, and the case in which it does; none where that cannot be. */
type Stand = readonly [name: Key, caseWhere: (told: Told) => CaseFacts | undefined];
function standsOf(task: TaskId): readonly Stand[] {
  const marked = (name: Key, mark: Mark): Stand => [name, (told) => caseOf({ ...marksOf(told), [task]: [mark] })];
  return [
    ['judgement:unmarked', (told) => caseOf(marksOf(told))],
    marked('call:mark/tried', 'tried'),
    marked('call:mark/made', 'made'),
    ...tasks[task].mayBeSaid.map((saying) =>
      marked(`call:mark/${saying}/social-services`, `${saying}:social-services`),
    ),
    ['judgement:reportedWith', (told) => (told.length > 0 ? caseOf({}, [task, ...told]) : undefined)],
    ['judgement:reportedBefore', (told) => caseOf(marksOf(told), [task])],
  ];
}

function statusIn({ t }: Words, facts: CaseFacts | undefined, task: TaskId): string {
  const row = facts && rowOf(facts, task);
  if (!row) return t('judgement:nothing');
  return t(isOffered(row) ? 'judgement:mayOpen' : statusKey(row));
}
const standRows = (words: Words, task: TaskId): readonly Row[] =>
  standsOf(task).map(([name, caseWhere]) => ({
    cells: [words.t(name), ...Object.values(toldBy).map((told) => statusIn(words, caseWhere(told), task))],
  }));

/** How the reports that wait for others stand, whatever is marked and whoever is told: a table for those that stand alike. */
function stands(words: Words): readonly Table[] {
  const waiting = taskIds.filter((task) => tasks[task].opensAfter.of.length > 0);
  const said = waiting.map((task) => JSON.stringify(standRows(words, task)));
  const alike = (task: TaskId) => waiting.filter((_, at) => said[at] === said[waiting.indexOf(task)]);
  return waiting
    .filter((task) => alike(task)[0] === task)
    .map((task, at) => ({
      title: lines(
        words.t('judgement:standing', {
          tasks: alike(task)
            .map((one) => words.t(`ui:tasks/${one}`))
            .join('; '),
        }),
        // What the names mean is said once.
        at === 0 && words.t('judgement:standingMeans'),
      ),
      columns: columnsOf(words, 'what', 'nobody', 'one', 'both'),
      rows: standRows(words, task),
    }));
}

const nameOf = (act: Act): Key => (act.by ? `call:mark/${act.do}/${act.by}` : `call:mark/${act.do}`);
/** Whether a report can ever take a mark: one that is made has a place in the plan. */
const isFor = (act: Act, task: TaskId): boolean =>
  refusal(caseOf({ [task]: ['made'] }), task, act) !== 'not-for-this-task';
/** Each mark, with the reports that take it, and when; what the Police say as what Social Services say. */
const markRows = (words: Words): readonly Row[] =>
  acts
    .filter(({ by }) => by !== 'police')
    .map((act) => {
      const name = nameOf(act);
      return {
        cells: [
          words.t(name),
          shownInWords(
            words,
            whenOf(name),
            taskIds.filter((task) => isFor(act, task)),
          ),
        ],
      };
    });

/** How a report stands, and which marks can be set, when. */
export const standing = (words: Words): readonly Table[] => [
  ...stands(words),
  { title: titled(words, 'marks'), columns: columnsOf(words, 'what', 'when'), rows: markRows(words) },
];
