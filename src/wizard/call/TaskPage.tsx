import { type TaskId, tasks } from '#protocol/tasks';
import { worstFirst } from '../../case/answers';
import { isBody, isMade, isOpen, newsOf } from '../../case/marks';
import { useCase } from '../../session/session';
import { Tagged } from '../../words/Tagged';
import { useWords } from '../../words/words';
import { GroundedItems, GroundedList, GroundedParagraphs } from '../updates/Grounded';
import { sentenceOf } from './opening';
import type { Ground } from '#protocol/clauses';
import { pageGrounds } from '#protocol/screens';
import { isOffered, isUnsettled, type PlannedTask, rowOf } from '../../case/plan';
import { Disclosure } from '../../ui/Disclosure';
import { OwnSafety } from '../updates/Cards';
import { Page } from '../frame/Page';
import { CouncilForm } from '../numbers/Council';
import { BarMarks, Marks } from './Marks';
import './call.scss';
import { Reach } from './Reach';
import { Script } from './Script';
import { fittedKeys } from './shown-keys';
import { statusKey } from './status-key';

/** Facts that arose after the call, each as a whole sentence. They must be told before the case is complete. */
function News({ task }: { task: TaskId }) {
  const words = useWords();
  const context = useCase((view) => view.context);
  const news = newsOf(context, task);
  if (news.length === 0) return null;
  return (
    <section className="block news" data-news={task}>
      <h2>{words.t('call:news/title')}</h2>
      <GroundedParagraphs of="call:news/lead" isAtRest />
      <ul className="bullets">
        {worstFirst(news).map((fact) => (
          <Tagged as="li" key={fact} data-news-fact={fact} text={sentenceOf(words, fact)} />
        ))}
      </ul>
    </section>
  );
}

/** Says whether the task must or may be done, or the Police be asked, until it is settled, and its status unless it is merely offered. */
function Status({ row }: { row: PlannedTask }) {
  const { t } = useWords();
  return (
    <p data-status={row.task}>
      {isUnsettled(row.status) ? <strong>{t(`ui:duty/${row.reads}`)} </strong> : null}
      {isOffered(row) ? null : <span className={`status status--${row.status}`}>{t(statusKey(row))}</span>}
    </p>
  );
}

/** Why a task is locked and what opens it; opened in place, the protocol's three wordings and the one chosen. */
function Locked({ task }: { task: TaskId }) {
  const { t } = useWords();
  const isEither = tasks[task].opensAfter.need === 'any';
  return (
    <section className="block block--locked">
      <h2>{t('call:whyLocked')}</h2>
      {isBody(task) ? null : <GroundedParagraphs of={`tasks:locked/why/${task}`} isAtRest />}
      <Disclosure summary={t('call:wordings')}>
        {isEither ? null : <GroundedList of="tasks:locked/wordings" />}
        <GroundedParagraphs of={isEither ? 'tasks:locked/spocTaken' : 'tasks:locked/taken'} />
      </Disclosure>
    </section>
  );
}

/** What the answers and marks add here: looked after, no way through, told too early. */
function FittedNotes({ task }: { task: TaskId }) {
  const context = useCase((view) => view.context);
  return fittedKeys(context, task).map((key) => (
    <div className="inset" key={key}>
      <GroundedParagraphs of={key} isAtRest />
    </div>
  ));
}

function DoNots({ task }: { task: TaskId }) {
  const { t } = useWords();
  return (
    <section className="block--do-not">
      <h2>{t('call:doNot')}</h2>
      <ul className="do-not-list">
        <GroundedItems of={`tasks:${task}/doNot`} isAtRest />
      </ul>
    </section>
  );
}

/** What counts as told, and other notes; closed by default. */
function Notes({ task }: { task: TaskId }) {
  const { t } = useWords();
  return (
    <Disclosure summary={t('call:notes')}>
      <GroundedParagraphs of="call:mark/lead" />
      <GroundedList of={`tasks:${task}/notes`} />
    </Disclosure>
  );
}

/** A task's page: whom to tell and how, or why it is locked; what to say, what not to do, and its marks. */
export function TaskPage({ task }: { task: TaskId }) {
  const { t } = useWords();
  const context = useCase((view) => view.context);
  const row = rowOf(context, task);
  const open = isOpen(context, task);
  const grounds = row && {
    grounds: [...new Set<Ground>([...row.because, ...(pageGrounds[`referrals/${task}`] ?? [])])],
  };
  return (
    <Page title={t(`tasks:${task}/title`)} {...grounds} ways={<BarMarks task={task} />}>
      <div className="call">
        <div className="call__reach">
          {isBody(task) ? <OwnSafety /> : null}
          <News task={task} />
          {row ? <Status row={row} /> : null}
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
