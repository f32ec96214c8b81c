import type { Ground } from '#protocol/clauses';
import { pageGrounds } from '#protocol/screens';
import { type TaskId, tasks } from '#protocol/tasks';
import { readsAsLookedAfter } from '#protocol/questions';
import { counted, holds } from '../../case/answers';
import { isMade, isOpen } from '../../case/marks';
import { isDangerUntold, isToDo, plan, taskStatus } from '../../case/plan';
import { authorities, isAuthority } from '../../contacts/authorities';
import { reportAt } from '../../newer/sites';
import { useSession } from '../../session/session';
import type { Key } from '../../words/keys';
import { Tagged } from '../../words/Tagged';
import { useWords } from '../../words/words';
import { Page } from '../frame/Page';
import { Bullets, Paragraphs } from '../frame/Paragraphs';
import { OutLink } from '../newer/OutLink';
import { useNumbersOf } from '../numbers/local-numbers';
import { LocalNumbers, NationalNumbers } from '../numbers/Numbers';
import { dutyWord } from './duty-word';
import { Marks } from './Marks';
import { Script } from './Script';
import { statusKey } from './status-key';

/** How to reach a task's people: numbers, out of hours, and what to do where no number is known. */
function Reach({ task }: { task: TaskId }) {
  const { t, lines } = useWords();
  const {
    view: { context },
    madeUp,
  } = useSession();
  const [area] = counted(context.answers, 'local-authority');
  const address = reportAt[task];
  const isBare = useNumbersOf()(area, task).length === 0 && task === 'social-services';
  const noNumber = isBare ? lines('tasks:social-services/noNumber') : undefined;
  return (
    <section className="block">
      <h2>{t('call:reach')}</h2>
      <LocalNumbers task={task} />
      {task === 'police' ? <NationalNumbers /> : null}
      {task === 'police' && isAuthority(area) ? (
        <p>{t('call:force', { force: t(`areas:forces/${authorities[area]}`) })}</p>
      ) : null}
      <Paragraphs lines={noNumber ?? lines(`tasks:${task}/reach`)} />
      {address ? (
        <p>
          {t('call:address')}: <OutLink address={address} /> {madeUp ? null : t('call:opensApart')}
        </p>
      ) : null}
      {task === 'police' ? null : <p className="number-label">{t('call:police')}</p>}
      {task === 'police' ? null : <NationalNumbers />}
    </section>
  );
}

/** Why a task is locked and what opens it, with the three wordings of the protocol and the one taken. */
function Locked({ task }: { task: TaskId }) {
  const { t, lines } = useWords();
  const isEither = tasks[task].opensAfter.need === 'any';
  return (
    <section className="block block--locked">
      <h2>{t('call:whyLocked')}</h2>
      <Paragraphs lines={lines(`tasks:locked/why/${task}` as Key)} />
      <h3>{t('call:wordings')}</h3>
      {isEither ? (
        <Paragraphs lines={lines('tasks:locked/spocTaken')} />
      ) : (
        <>
          <Bullets lines={lines('tasks:locked/wordings')} />
          <Paragraphs lines={lines('tasks:locked/taken')} />
        </>
      )}
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
    ...has(task === 'police' && isMade(context, 'police'), 'tasks:police/online'),
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

/** A task's page: who it is, how to reach them, what to say, what not to do, why it is locked, and its marks. */
export function TaskPage({ task }: { task: TaskId }) {
  const { t, lines, maybe } = useWords();
  const {
    view: { context },
    goOn,
  } = useSession();
  const row = plan(context).find((planned) => planned.task === task);
  const open = isOpen(context, task);
  const ours = maybe(`tasks:${task}/ours`);
  const before = maybe(`tasks:${task}/before`);
  const grounds = row && [...new Set<Ground>([...row.because, ...(pageGrounds[`referrals/${task}`] ?? [])])];
  return (
    <Page title={t(`tasks:${task}/title`)} {...(grounds ? { grounds } : {})} onContinue={() => goOn([])}>
      {before ? (
        <p className="lead">
          <strong>{before}</strong>
        </p>
      ) : null}
      {row ? (
        <p>
          <span className={`status status--${row.status}`}>{t(statusKey(row))}</span>
          {isToDo(row.status) ? ` ${t(`ui:duty/${dutyWord(row)}`)}` : null}
        </p>
      ) : null}
      <div className="lead">
        <Paragraphs lines={lines(`tasks:${task}/who`)} />
      </div>
      {task === 'police' && isDangerUntold(context) ? (
        <div className="danger-box">
          <Paragraphs lines={lines('tasks:police/danger')} />
        </div>
      ) : null}
      {open ? <Reach task={task} /> : <Locked task={task} />}
      <FittedNotes task={task} />
      {open ? <Script task={task} /> : null}
      <section className="block block--do-not">
        <h2>{t('call:doNot')}</h2>
        <ul className="do-not-list">
          {lines(`tasks:${task}/doNot`).map((line) => (
            <li key={line}>
              <Tagged text={line} />
            </li>
          ))}
        </ul>
      </section>
      <Marks task={task} />
      <section className="block">
        <h2>{t('call:notes')}</h2>
        <Bullets lines={lines(`tasks:${task}/notes`)} />
      </section>
      {ours ? (
        <aside className="newer">
          <h2 className="newer__label">{t('ui:goodPractice')}</h2>
          <Bullets lines={ours.split('\n')} />
        </aside>
      ) : null}
    </Page>
  );
}
