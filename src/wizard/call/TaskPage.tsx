import { useState } from 'react';
import { type TaskId, tasks } from '#protocol/tasks';
import type { Ground } from '#protocol/clauses';
import { pageGrounds } from '#protocol/screens';
import { useSession, useCase } from '../../session/session';
import { Button, Choices } from '../../ui/controls';
import { type Language, loadLanguage, loadLazyWords, othersThan } from '../../words/languages';
import { Paragraphs, Tagged, useWords, wordsIn } from '../../words/words';
import { worstFirst } from '../../case/worst-first';
import { isBody, isMade, isOpen, newsOf } from '../../case/marks';
import { isNewsFirst, isUnsettled, type PlannedTask, rowOf } from '../../case/plan';
import { GroundedParagraphs, OwnSafety } from '../updates/lines';
import { Page } from '../frame/Page';
import { CouncilForm } from '../numbers/Council';
import { isCalled, leadOf, type ToSay, whatToSay } from './what-to-say';
import { sentenceOf } from './opening';
import { AfterMarks, BarMarks, OnceMarked, SaidMarks, CallStatus, statusId, Undo } from './Marks';
import { Reach } from './Reach';
import { dutyKey, fittedKeys } from './shown-keys';
import { useAwake } from '../../ui/awake';
import './call.scss';

/** What to be ready for: six rows, each ticked once it is told. */
function Prompts({ task, prompts, language }: { task: TaskId; prompts: ToSay['prompts']; language: Language }) {
  const { said, turnSaid } = useSession();
  return (
    <div data-part="prompts" lang={language}>
      <Choices
        kind="many"
        name={`${task}-prompts`}
        choices={prompts.map(({ id, lead, phrases }) => ({
          value: id,
          label: (
            <>
              {id !== 'ask' && said[task]?.includes(id) ? (
                <span className="nhsuk-u-visually-hidden">{wordsIn(language).t('call:ticked')} </span>
              ) : null}
              {wordsIn(language).t(lead)}
            </>
          ),
          hint: <Tagged text={phrases.map(({ text }) => text).join(' ')} />,
        }))}
        ticked={said[task] ?? []}
        onTick={(group) => turnSaid(task, group)}
      />
    </div>
  );
}

/** What not to do in the call, on one line; the first stands under the title, and not to wait is done once told. */
function DoNots({ row, task }: { row: PlannedTask | undefined; task: TaskId }) {
  const { linesAt } = useWords();
  return (
    <Tagged
      as="p"
      className="call__do-not"
      text={linesAt(`tasks:${task}/doNot`)
        .map(([, line]) => line)
        .slice(isBody(task) || (row && isUnsettled(row.status)) ? 1 : 0)
        .join(' ')}
    />
  );
}

/** What to say, first of all until they know it, in the language of the page or in another; then what not to do. */
function Script({ row, task }: { row: PlannedTask | undefined; task: TaskId }) {
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
  if (opening.length === 0) return <DoNots row={row} task={task} />;
  return (
    <>
      {isMade(context, task) && newsOf(context, task).length === 0 ? null : (
        <section className="script">
          <h2>{words.t(title)}</h2>
          {isCalled(task) ? null : <GroundedParagraphs of={leadOf(task)} />}
          <div className="script__opening" data-part="opening" data-task={task} lang={language}>
            <Paragraphs lines={opening.map(({ text }) => text)} />
          </div>
        </section>
      )}
      <section className="script">
        {isCalled(task) ? <h2>{wordsIn(language).t('call:say/ready')}</h2> : null}
        <Prompts task={task} prompts={prompts} language={language} />
        <DoNots row={row} task={task} />
        {othersThan(language).map((offered) => (
          <Button key={offered} action="say-in-other-language" look="link" onPress={() => show(offered)}>
            {words.t(`call:say/in/${offered}`)}
          </Button>
        ))}
      </section>
    </>
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
      <GroundedParagraphs of="call:news/lead" />
      <ul className="bullets">
        {worstFirst(news).map((fact) => (
          <Tagged as="li" key={fact} data-news-fact={fact} text={sentenceOf(words, fact)} />
        ))}
      </ul>
    </section>
  );
}

/** Under the title: that the call must or may be made and what not to wait for or, once marked, how it stands. */
function Lead({ row, task }: { row: PlannedTask | undefined; task: TaskId }) {
  const { t, linesAt } = useWords();
  const context = useCase((view) => view.context);
  const key = row && dutyKey(row);
  return (
    <div className="call__lead">
      {key ? (
        <p>
          {isNewsFirst(context, task) ? <strong>{t('tasks:newsFirst')} </strong> : null}
          <span data-duty={row.reads}>{t(key)}</span>{' '}
          {row.status === 'locked' ? null : <Tagged text={linesAt(`tasks:${task}/doNot`)[0]?.[1] ?? ''} />}
        </p>
      ) : null}
      <div id={statusId} tabIndex={-1}>
        {row && row.status !== 'to-do' ? (
          <span className={`status status--${row.status}`} data-status={task}>
            <CallStatus row={row} />
          </span>
        ) : null}{' '}
        <Undo task={task} />
      </div>
      <News task={task} />
      <OnceMarked task={task} />
    </div>
  );
}

function Locked({ task }: { task: TaskId }) {
  const { t } = useWords();
  const context = useCase((view) => view.context);
  return (
    <>
      {isBody(task) ? null : (
        <section className="block block--locked">
          <GroundedParagraphs of={`tasks:locked/why/${task}`} />
        </section>
      )}
      <ul className="call__first">
        {tasks[task].opensAfter.of.map((first) => (
          <li key={first} {...(isMade(context, first) ? { 'data-told': first } : {})}>
            {t(`call:first/${isMade(context, first) ? 'told' : 'untold'}`, { who: t(`ui:tasks/${first}`) })}
          </li>
        ))}
      </ul>
    </>
  );
}

/** What the answers and marks add here: looked after, no way through, told too early. */
function FittedNotes({ task }: { task: TaskId }) {
  const context = useCase((view) => view.context);
  return fittedKeys(context, task).map((key) => (
    <div className="inset" key={key}>
      <GroundedParagraphs of={key} />
    </div>
  ));
}

/**
 * A call: that it must be made, who to ring, what to say first and what to be ready for; once it is marked, how it
 * stands and where to go next. A locked one says what opens it. The screen stays on while it is open.
 */
export function TaskPage({ task }: { task: TaskId }) {
  const { t } = useWords();
  const context = useCase((view) => view.context);
  const row = rowOf(context, task);
  const open = isOpen(context, task);
  useAwake(open);
  const grounds = row && {
    grounds: [...new Set<Ground>([...row.because, ...(pageGrounds[`referrals/${task}`] ?? [])])],
  };
  return (
    <Page
      title={t(row?.reads === 'ask' ? 'tasks:prevent-spoc/titleInDoubt' : `tasks:${task}/title`)}
      {...grounds}
      ways={<BarMarks task={task} />}
      after={<AfterMarks task={task} />}
    >
      <div className="call">
        <Lead row={row} task={task} />
        <div className="call__reach">
          {isBody(task) ? <OwnSafety /> : null}
          {open ? <Reach task={task} /> : <Locked task={task} />}
          <FittedNotes task={task} />
        </div>
        {open ? <Script row={row} task={task} /> : null}
      </div>
      {task === 'social-services' && isMade(context, task) ? <CouncilForm /> : null}
      <SaidMarks task={task} />
    </Page>
  );
}
