import { counted } from '../../case/condition';
import { isMade } from '../../case/marks';
import { plan, taskStatus } from '../../case/plan';
import type { TaskId } from '#protocol/tasks';
import type { Key } from '../../words/keys';
import { useWords } from '../../words/words';
import { Paragraphs } from '../frame/Paragraphs';
import { useSession } from '../../session/session';

const isFirst = (task: TaskId): boolean => task === 'social-services' || task === 'police';

/** What the answers and marks add to a task's page, as keys of its texts. */
function useFittedKeys(task: TaskId): readonly Key[] {
  const {
    view: { context },
  } = useSession();
  const { answers } = context;
  const [area] = counted(answers, 'local-authority');
  const has = (when: boolean, key: Key): readonly Key[] => (when ? [key] : []);
  const early = plan(context)
    .filter(({ status }) => status === 'made-early')
    .map((row) => `tasks:early/${row.task}` as Key);
  const tried = isFirst(task) || task === 'prevent-spoc' ? (`tasks:tried/${task}` as Key) : 'tasks:tried/other';
  return [
    ...has(taskStatus(context, task) === 'tried', tried),
    ...early.filter((key) => isFirst(task) || key === `tasks:early/${task}`),
    ...has(
      task === 'social-services' && counted(answers, 'looked-after').some((said) => said !== 'no'),
      'tasks:social-services/lookedAfter',
    ),
    ...has(isFirst(task) && area === 'outside-wales', 'tasks:social-services/outsideWales'),
    ...has(isFirst(task) && area === 'not-known', 'tasks:social-services/areaNotKnown'),
    ...has(task === 'police' && isMade(context, 'police'), 'tasks:police/online'),
  ];
}

/** What to add here because of the answers: looked after, no way through, told too early. */
export function FittedNotes({ task }: { task: TaskId }) {
  const { lines } = useWords();
  return useFittedKeys(task).map((key) => (
    <div className="inset" key={key}>
      <Paragraphs lines={lines(key)} />
    </div>
  ));
}
