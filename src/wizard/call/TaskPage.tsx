import { useState } from 'react';
import { type TaskId, tasks } from '#protocol/tasks';
import type { Ground } from '#protocol/clauses';
import { pageGrounds } from '#protocol/screens';
import { useSession, useCase } from '../../session/session';
import { Button, Choices, Disclosure } from '../../ui/controls';
import { type Language, loadLanguage, loadLazyWords, othersThan } from '../../words/languages';
import { Bullets, Paragraphs, Tagged, useWords, wordsIn } from '../../words/words';
import { worstFirst } from '../../case/worst-first';
import { isBody, isMade, isOpen, newsOf } from '../../case/marks';
import { isOffered, isUnsettled, type PlannedTask, rowOf } from '../../case/plan';
import { GroundedParagraphs, GroundedItems, GroundedList, OwnSafety } from '../updates/Grounded';
import { Page } from '../frame/Page';
import { CouncilForm } from '../numbers/Council';
import { leadOf, type ToSay, whatToSay } from './what-to-say';
import { sentenceOf } from './opening';
import { BarMarks, Marks } from './Marks';
import { Reach } from './Reach';
import { fittedKeys } from './shown-keys';
import { statusKey } from './status-key';
import './call.scss';

/** The opening, to be read aloud or copied as it is. */
const First = ({ task, opening }: { task: TaskId; opening: ToSay['opening'] }) => (
  <div className="script__opening" data-part="opening" data-task={task}>
    <Paragraphs lines={opening.map(({ text }) => text)} />
  </div>
);

/** What to be ready for, in groups: each is ticked once it is told. */
function Prompts({ task, prompts, language }: { task: TaskId; prompts: ToSay['prompts']; language: Language }) {
  const { said, turnSaid } = useSession();
  return (
    <div data-part="prompts">
      <Choices
        kind="many"
        name={`${task}-prompts`}
        choices={prompts.map(({ id, lead, phrases }) => ({
          value: id,
          label: wordsIn(language).t(lead),
          hint: <Bullets lines={phrases.map(({ text }) => text)} />,
        }))}
        ticked={said[task] ?? []}
        onTick={(group) => turnSaid(task, group)}
      />
    </div>
  );
}

/** What to say, in the language of the page or in another one for the person who is called. */
function Script({ task }: { task: TaskId }) {
  const words = useWords();
  const { context, tell, today } = useSession();
  // The chosen language, then the one before it: when the page changes to the first, the script moves to the other.
  const [chosen, setChosen] = useState<readonly Language[]>([]);
  const language = chosen.find((one) => one !== words.language) ?? words.language;
  const show = (offered: Language) =>
    void Promise.all([loadLanguage(offered), loadLazyWords(offered)]).then(
      () => setChosen(offered === words.language ? [] : [offered, language]),
      () => tell('language-failed'),
    );
  const { title, opening, prompts } = whatToSay(wordsIn(language), { ...context, today: today() }, task);
  if (opening.length === 0) return null;
  return (
    <section className="script">
      <h2>{words.t(title)}</h2>
      <GroundedParagraphs of={leadOf(task)} isAtRest />
      <div lang={language}>
        <First task={task} opening={opening} />
        {title === 'call:say/title' ? <h2>{wordsIn(language).t('call:say/ready')}</h2> : null}
        <Prompts task={task} prompts={prompts} language={language} />
      </div>
      {othersThan(language).map((offered) => (
        <Button key={offered} action="say-in-other-language" look="link" onPress={() => show(offered)}>
          {words.t(`call:say/in/${offered}`)}
        </Button>
      ))}
    </section>
  );
}

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
