import { isDangerUntold, isToDo, plan } from '../../case/plan';
import { isOpen } from '../../case/marks';
import type { Ground } from '#protocol/clauses';
import { pageGrounds } from '#protocol/screens';
import type { TaskId } from '#protocol/tasks';
import { Tagged } from '../../words/Tagged';
import { useWords } from '../../words/words';
import { Page } from '../frame/Page';
import { Bullets, Paragraphs } from '../frame/Paragraphs';
import { useSession } from '../../session/session';
import { dutyWord } from './duty-word';
import { FittedNotes } from './FittedNotes';
import { Locked } from './Locked';
import { Marks } from './Marks';
import { Reach } from './Reach';
import { Script } from './Script';

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
          <span className={`status status--${row.status}`}>{t(`ui:status/${row.status}`)}</span>
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
