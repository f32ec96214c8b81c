import { chosen } from '../../case/answers';
import { countedAnswers } from '../../case/path';
import { isDangerUntold, isSettled, plan } from '../../case/plan';
import { lockedBy } from '../../case/marks';
import { type TaskId } from '../../protocol/2015-07/tasks';
import { authorities, type AuthorityId } from '../../protocol/authorities';
import { Tagged } from '../../words/Tagged';
import { useWords } from '../../words/words';
import { Newer } from '../parts/Newer';
import { Numbers } from '../parts/Numbers';
import { Page } from '../parts/Page';
import { Bullets, Paragraphs } from '../parts/Paragraphs';
import { useSession } from '../session';
import { FittedNotes } from './FittedNotes';
import { Locked } from './Locked';
import { Marks } from './Marks';
import { Script } from './Script';

function Reach({ task }: { task: TaskId }) {
  const { t, lines, maybe } = useWords();
  const { view: { context } } = useSession();
  const [area] = chosen(countedAnswers(context.answers), 'local-authority');
  const force = area !== undefined && area in authorities ? authorities[area as AuthorityId].force : undefined;
  const address = maybe(`tasks:${task}/address`);
  return (
    <section className="block">
      <h2>{t('ui:task/reach')}</h2>
      <Numbers task={task} />
      {task === 'police' && force ? <p>{t('ui:task/force', { force: t(`areas:forces/${force}`) })}</p> : null}
      <Paragraphs lines={lines(`tasks:${task}/reach`)} />
      <Paragraphs lines={(maybe(`tasks:${task}/noNumber`) ?? '').split('\n').filter(Boolean)} />
      {address ? <p>{t('ui:task/address')}: <strong>{address}</strong></p> : null}
    </section>
  );
}

/** A task's page: who it is, how to reach them, what to say, what not to do, why it is locked, and its marks. */
export function TaskPage({ task }: { task: TaskId }) {
  const { t, lines } = useWords();
  const { view: { context }, goOn } = useSession();
  const row = plan(context).find((planned) => planned.task === task);
  const isLocked = lockedBy(context, task).length > 0 && !(row && isSettled(row));
  return (
    <Page title={t(`tasks:${task}/title`)} onContinue={() => goOn([])}>
      {row ? <p className={`status status--${row.status} status--page`}>{t(`ui:status/${row.status}`)}</p> : null}
      <div className="lead"><Paragraphs lines={lines(`tasks:${task}/who`)} /></div>
      {task === 'police' && isDangerUntold(context) ? <div className="danger-box"><Paragraphs lines={lines('tasks:police/danger')} /></div> : null}
      {isLocked ? <Locked task={task} /> : <Reach task={task} />}
      <FittedNotes task={task} />
      {isLocked ? null : <Script task={task} />}
      <section className="block block--do-not">
        <h2>{t('ui:task/doNot')}</h2>
        <ul className="do-not-list">{lines(`tasks:${task}/doNot`).map((line) => <li key={line}><Tagged text={line} /></li>)}</ul>
      </section>
      <Marks task={task} />
      <section className="block">
        <h2>{t('ui:task/notes')}</h2>
        <Bullets lines={lines(`tasks:${task}/notes`)} />
      </section>
      <Newer lines={lines(`tasks:${task}/newer`)} />
    </Page>
  );
}
