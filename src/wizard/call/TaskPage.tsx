import type { Ground } from '#protocol/clauses';
import { readsAsLookedAfter } from '#protocol/questions';
import { pageGrounds } from '#protocol/screens';
import { type TaskId, tasks } from '#protocol/tasks';
import { counted, holds } from '../../case/answers';
import { isMade, isOpen, madeByAnswer } from '../../case/marks';
import { isOffered, isUnsettled, plan, taskStatus } from '../../case/plan';
import { useSession } from '../../session/session';
import { Disclosure } from '../../ui/Disclosure';
import type { Key } from '../../words/keys';
import { Tagged } from '../../words/Tagged';
import { useWords } from '../../words/words';
import { Page } from '../frame/Page';
import { Bullets, Paragraphs } from '../frame/Paragraphs';
import { CouncilForm } from '../numbers/OwnContacts';
import { BarMarks } from './BarMarks';
import './call.scss';
import { Marks } from './Marks';
import { News } from './News';
import { Reach } from './Reach';
import { Script } from './Script';
import { statusKey } from './status-key';

/** Whether it must or may be done, while it is not settled; and how it stands, where it is more than offered. */
function Status({ task }: { task: TaskId }) {
  const { t } = useWords();
  const {
    view: { context },
  } = useSession();
  const row = plan(context).find((planned) => planned.task === task);
  if (!row) return null;
  return (
    <p data-standing={task}>
      {isUnsettled(row.status) ? <strong>{t(`ui:duty/${row.duty ? 'must' : 'may'}`)} </strong> : null}
      {isOffered(row) ? null : <span className={`status status--${row.status}`}>{t(statusKey(row))}</span>}
    </p>
  );
}

/** Why a task is locked and what opens it; the three wordings of the protocol, and the one taken, open in place. */
function Locked({ task }: { task: TaskId }) {
  const { t, lines } = useWords();
  const isEither = tasks[task].opensAfter.need === 'any';
  return (
    <section className="block block--locked">
      <h2>{t('call:whyLocked')}</h2>
      <Paragraphs lines={lines(`tasks:locked/why/${task}` as Key)} />
      <Disclosure summary={t('call:wordings')}>
        {isEither ? null : <Bullets lines={lines('tasks:locked/wordings')} />}
        <Paragraphs lines={lines(isEither ? 'tasks:locked/spocTaken' : 'tasks:locked/taken')} />
      </Disclosure>
    </section>
  );
}

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
    ...has(task === 'social-services' && holds(readsAsLookedAfter, answers), 'tasks:social-services/lookedAfter'),
    ...has(isFirst(task) && area === 'outside-wales', 'tasks:social-services/outsideWales'),
    ...has(isFirst(task) && area === 'not-known', 'tasks:social-services/areaNotKnown'),
    ...has(task === 'police' && madeByAnswer(answers, 'police'), 'tasks:police/online'),
  ];
}

/** What to add here because of the answers: looked after, no way through, told too early. */
function FittedNotes({ task }: { task: TaskId }) {
  const { lines } = useWords();
  return useFittedKeys(task).map((key) => (
    <div className="inset" key={key}>
      <Paragraphs lines={lines(key)} />
    </div>
  ));
}

function DoNots({ task }: { task: TaskId }) {
  const { t, lines } = useWords();
  return (
    <section className="block--do-not">
      <h2>{t('call:doNot')}</h2>
      <ul className="do-not-list">
        {lines(`tasks:${task}/doNot`).map((line) => (
          <li key={line}>
            <Tagged text={line} />
          </li>
        ))}
      </ul>
    </section>
  );
}

/** What counts as told, what the protocol adds and, apart from it, what we do; closed until it is wanted. */
function Notes({ task }: { task: TaskId }) {
  const { t, lines, maybe } = useWords();
  const ours = maybe(`tasks:${task}/ours`);
  return (
    <Disclosure summary={t('call:notes')}>
      <Paragraphs lines={lines('call:mark/lead')} />
      <Bullets lines={lines(`tasks:${task}/notes`)} />
      {ours ? (
        <aside className="newer">
          <h2 className="newer__label">{t('ui:goodPractice')}</h2>
          <Bullets lines={ours.split('\n')} />
        </aside>
      ) : null}
    </Disclosure>
  );
}

/** The clauses that a task's page stands on, as the case is. */
function useGrounds(task: TaskId): readonly Ground[] | undefined {
  const {
    view: { context },
  } = useSession();
  const row = plan(context).find((planned) => planned.task === task);
  return row && [...new Set<Ground>([...row.because, ...(pageGrounds[`referrals/${task}`] ?? [])])];
}

/** A task's page: who it is and how to reach them, or why it is locked; what to say, what not to do, and its marks. */
export function TaskPage({ task }: { task: TaskId }) {
  const { t } = useWords();
  const {
    view: { context },
  } = useSession();
  const grounds = useGrounds(task);
  const open = isOpen(context, task);
  return (
    <Page title={t(`tasks:${task}/title`)} {...(grounds ? { grounds } : {})} ways={<BarMarks task={task} />}>
      <div className="call">
        <div className="call__reach">
          <News task={task} />
          <Status task={task} />
          {open ? <Reach task={task} /> : <Locked task={task} />}
          <FittedNotes task={task} />
        </div>
        {open ? <Script task={task} /> : null}
        <div className="call__beside">
          <DoNots task={task} />
          <Marks task={task} />
          {task === 'social-services' && isMade(context, task) ? <CouncilForm /> : null}
          <Notes task={task} />
        </div>
      </div>
    </Page>
  );
}
