import { inCare } from '#protocol/questions';
import type { FollowUpId } from '#protocol/tasks';
import { holds, isOnlineConcern, isQuestion } from '../../case/answers';
import type { Known } from '../../case/log';
import { type CaseView, useCase, useSession } from '../../session/session';
import { useWords, type Words, dateInWords, momentInWords } from '../../words/words';
import { type RefObject, useRef } from 'react';
import { flushSync } from 'react-dom';
import { followUpDue, type FollowUpRow, followUpsOf, isAskedElsewhere } from '../../case/follow-ups';
import { isAllDone, outstanding } from '../../case/outstanding';
import { markEvent } from '../../machine/context';
import { Button, ignoreTapsBriefly } from '../../ui/controls';
import { saveFile } from '../../ui/save-file';
import type { GroundedKey, GroundedPlace } from '../updates/grounds';
import { FactsByName } from '../updates/facts';
import { GroundedItems, GroundedParagraphs, NotUsedBeside } from '../updates/lines';
import { CouncilForm, Safeguarding } from '../numbers/Council';
import { Page } from '../frame/Page';

/** Returns when a follow-up is due, in words; undefined if no mark sets a time. */
export function dueInWords(words: Words, { context, log }: CaseView, id: FollowUpId): string | undefined {
  const due = followUpDue(context, log, id);
  if (due === undefined) return undefined;
  return due.includes('T') ? momentInWords(words, due) : dateInWords(words, due);
}

/** Returns the text of a follow-up: what to do or, if that is not certain or not in Wales, what to ask. */
export function followUpKey(known: Known, id: FollowUpId): GroundedKey & GroundedPlace {
  if (id === 'placing-authority' && !holds(inCare, known.answers))
    return 'pages:next-steps/otherwise/placing-authority';
  return (id === 'written-report' || id === 'acknowledgement') && isAskedElsewhere(known, id)
    ? `pages:next-steps/otherwise/${id}`
    : `pages:next-steps/followUps/${id}`;
}

/** A moment in calendar format without a time zone, so that it is the same local time everywhere. */
const stamp = (moment: string): string => `${moment.replaceAll(/[-:]/g, '')}00`;

/**
 * Returns a calendar file (iCalendar, RFC 5545) with one event and a reminder an hour before; it names no child and no
 * case. `due` is the moment, `2026-03-02T15:30`; `now` is when the file is made, as an ISO instant.
 */
export const calendarFile = (title: string, due: string, now: string): string =>
  [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Clear Steps//Camau Clir//EN',
    'BEGIN:VEVENT',
    `UID:${stamp(due)}@clear-steps.invalid`,
    `DTSTAMP:${now.replace(/\.\d+/, '').replaceAll(/[-:]/g, '')}`,
    `DTSTART:${stamp(due)}`,
    `SUMMARY:${title}`,
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    `DESCRIPTION:${title}`,
    'TRIGGER:-PT1H',
    'END:VALARM',
    'END:VEVENT',
    'END:VCALENDAR',
    '',
  ].join('\r\n');

function CalendarButton({ due }: { due: string }) {
  const { t } = useWords();
  const title = t('ui:tasks/written-report');
  const save = () => saveFile('clear-steps.ics', calendarFile(title, due, new Date().toISOString()), 'text/calendar');
  return (
    <Button action="calendar" look="secondary" onPress={save}>
      {t('pages:next-steps/calendar')}
    </Button>
  );
}

function dueLine(words: Words, view: CaseView, id: FollowUpId): string | undefined {
  const at = dueInWords(words, view, id);
  return at && words.t('pages:next-steps/due', { at });
}

/** How long a follow-up ignores taps after a mark, in milliseconds, so that a double tap does not undo it. */
const pause = 1000;

/** Marks a follow-up as done, or takes that back, then moves focus to its updated text. */
function MarkButton({ row: { id, status }, line }: { row: FollowUpRow; line: RefObject<HTMLParagraphElement | null> }) {
  const { t } = useWords();
  const { can, send, committed } = useSession();
  const act = status === 'done' ? 'corrected' : 'done';
  const event = markEvent(id, { do: act });
  const mark = async () => {
    await committed?.(event);
    flushSync(() => send(event));
    line.current?.focus();
    ignoreTapsBriefly(line.current?.closest('li') ?? null, pause);
  };
  if (!can(event)) return null;
  return (
    <Button
      action={act === 'done' ? 'mark-done' : 'undo'}
      look="secondary"
      label={t(`pages:next-steps/${act === 'done' ? 'markDone' : 'markWrong'}`, { what: t(`ui:tasks/${id}`) })}
      onPress={() => void mark()}
    >
      {t(act === 'done' ? 'pages:next-steps/mark' : 'call:mark/corrected')}
    </Button>
  );
}

/** A follow-up: when it is due, what the organisation gave for it (its form or its own people), and its mark. */
function FollowUp({ row }: { row: FollowUpRow }) {
  const words = useWords();
  const { t } = words;
  const { view } = useSession();
  const line = useRef<HTMLParagraphElement>(null);
  const { id, status } = row;
  const toDo = status === 'to-do' ? id : undefined;
  const due = followUpDue(view.context, view.log, id);
  return (
    <li data-follow-up={id} data-status={status}>
      <p ref={line} tabIndex={-1}>
        {t(followUpKey(view.context, id))}
        <NotUsedBeside of={followUpKey(view.context, id)} />
        {toDo ? null : <span className="follow-up__done"> {t('pages:next-steps/done')}</span>}
      </p>
      {toDo && due ? <p className="follow-up__due">{dueLine(words, view, id)}</p> : null}
      {toDo === 'written-report' ? <CouncilForm /> : null}
      {toDo === 'safeguarding-lead' ? <Safeguarding /> : null}
      <div className="action-row">
        <MarkButton row={row} line={line} />
        {toDo === 'written-report' && due ? <CalendarButton due={due} /> : null}
      </div>
    </li>
  );
}

/** The follow-ups, each to be marked as done, labelled as newer than the protocol or good practice. */
function FollowUps() {
  const { t } = useWords();
  const context = useCase((view) => view.context);
  const rows = followUpsOf(context);
  if (rows.length === 0) return null;
  return (
    <section className="block">
      <h2>{t(`pages:next-steps/${rows.some(({ status }) => status === 'to-do') ? 'follow' : 'done'}`)}</h2>
      <p className="nhsuk-hint">{t('pages:next-steps/newer')}</p>
      <ul className="follow-ups">
        {rows.map((row) => (
          <FollowUp key={row.id} row={row} />
        ))}
      </ul>
    </section>
  );
}

/** The minutes from the first answer to the last call, of a case whose calls were marked here within a day. */
function MinutesTaken() {
  const { t } = useWords();
  const { begun, log } = useSession();
  const last = log.findLast(({ do: act }) => act === 'made' || act === 'told-more');
  const minutes = begun && last ? (Date.parse(last.at) - Date.parse(begun)) / 60_000 : 0;
  if (minutes < 1 || minutes > 24 * 60) return null;
  return <p className="number-note">{t('pages:next-steps/minutes', { minutes })}</p>;
}

/** Once the calls are made: how long it took, and that nothing is left, or what still follows and by when. */
export function Afterwards() {
  const words = useWords();
  const { t } = words;
  const { view, context } = useSession();
  if (isAllDone(context))
    return (
      <>
        <MinutesTaken />
        <p className="said">{t('ui:task-list/done')}</p>
      </>
    );
  const left = followUpsOf(context).filter(({ status }) => status === 'to-do');
  if (left.length === 0) return null;
  return (
    <section className="to-follow">
      <MinutesTaken />
      <h2>{t('pages:next-steps/follow')}</h2>
      <ul>
        {left.map(({ id }) => (
          <li key={id} data-to-follow={id}>
            <span>{t(`ui:tasks/${id}`)}</span> <span className="number-note">{dueLine(words, view, id)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function CallsFirst() {
  const { t } = useWords();
  const due = outstanding(useCase((view) => view.context)).flatMap((id) =>
    isQuestion(id) ? [] : [t(`ui:tasks/${id}`)],
  );
  if (due.length === 0) return null;
  return <p className="inset">{t('pages:next-steps/first', { tasks: due.join('; ') })}</p>;
}

/** What follows the referrals: the follow-ups, one's own record and, by name, what to do in disagreement. */
export function NextSteps() {
  const { t } = useWords();
  const { goOn, context } = useSession();
  const isOnline = isOnlineConcern(context.answers);
  return (
    <Page title={t('pages:next-steps/title')} onContinue={() => goOn([])} onward={t('ui:exit-page/toRecord')}>
      <CallsFirst />
      <FollowUps />
      {isOnline ? (
        <section className="block">
          <h2>{t('ui:next/complex')}</h2>
          <GroundedParagraphs of="pages:next-steps/complex" />
        </section>
      ) : null}
      <section className="block" data-part="own-record">
        <h2>{t('ui:next/record')}</h2>
        <ul className="bullets">
          <GroundedItems of="pages:next-steps/record" />
        </ul>
      </section>
      <FactsByName screen="next-steps" />
    </Page>
  );
}
