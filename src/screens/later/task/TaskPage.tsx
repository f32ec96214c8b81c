import { isDangerUntold, plan } from '../../../case/plan';
import { isOpen } from '../../../case/marks';
import type { TaskId } from '../../../protocol/2015-07/tasks';
import { Tagged } from '../../../words/Tagged';
import { useWords } from '../../../words/words';
import { Newer } from '../../parts/Newer';
import { Page } from '../../parts/Page';
import { Bullets, Paragraphs } from '../../parts/Paragraphs';
import { useSession } from '../../session';
import { FittedNotes } from './FittedNotes';
import { Locked } from './Locked';
import { Marks } from './Marks';
import { Reach } from './Reach';
import { Script } from './Script';

/** A task's page: who it is, how to reach them, what to say, what not to do, why it is locked, and its marks. */
export function TaskPage({ task }: { task: TaskId }) {
  const { t, lines } = useWords();
  const { view: { context }, goOn } = useSession();
  const row = plan(context).find((planned) => planned.task === task);
  const open = isOpen(context, task);
  return (
    <Page title={t(`tasks:${task}/title`)} onContinue={() => goOn([])}>
      {task === 'site' ? <p className="lead"><strong>{t('tasks:site/before')}</strong></p> : null}
      {row ? <p className={`status status--${row.status} status--page`}>{t(`ui:status/${row.status}`)}</p> : null}
      <div className="lead"><Paragraphs lines={lines(`tasks:${task}/who`)} /></div>
      {task === 'police' && isDangerUntold(context) ? <div className="danger-box"><Paragraphs lines={lines('tasks:police/danger')} /></div> : null}
      {open ? <Reach task={task} /> : <Locked task={task} />}
      <FittedNotes task={task} />
      {open ? <Script task={task} /> : null}
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
