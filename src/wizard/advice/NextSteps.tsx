import type { FollowUpId } from '#protocol/follow-ups';
import { followUpDue } from '../../case/follow-up-due';
import { type CaseView, useCase, useSession } from '../../session/session';
import { dayInWords, momentInWords } from '../../words/dates';
import { useWords, type Words } from '../../words/words';
import { type RefObject, useRef } from 'react';
import { flushSync } from 'react-dom';
import { type FollowUpRow, followUpsOf } from '../../case/follow-ups';
import { isAllDone } from '../../case/outstanding';
import { markEvent } from '../../machine/context';
import { Button } from '../../ui/Button';
import { restAWhile } from '../../ui/rest';
import { saveFile } from '../../ui/save-file';
import { Mark, GroundedList, GroundedParagraphs } from '../updates/Grounded';
import { CouncilForm, Safeguarding } from '../numbers/Council';
import { Disclosure } from '../../ui/Disclosure';
import { Page } from '../frame/Page';

/** By when a follow-up is due, in words; undefined where no mark gives a time. */
export function dueInWords(words: Words, { context, log }: CaseView, id: FollowUpId): string | undefined {
  const due = followUpDue(context, log, id);
  if (due === undefined) return undefined;
  return due.includes('T') ? momentInWords(words, due) : dayInWords(words, due);
}

/** A moment as a calendar has it, without a zone, so that it is that time wherever it is read. */
const stamp = (moment: string): string => `${moment.replaceAll(/[-:]/g, '')}00`;

/**
 * A calendar file (iCalendar, RFC 5545) with one event, which reminds an hour before. It names no child and no case. `due`: the moment,
 * `2026-03-02T15:30`; `now`: when the file is made, as an ISO instant.
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

/** The written report, put in a calendar: the file is made on the device. */
function CalendarButton({ id }: { id: FollowUpId }) {
  const { t } = useWords();
  const { context, log } = useSession();
  const due = followUpDue(context, log, id);
  if (id !== 'written-report' || due === undefined) return null;
  const save = () =>
    saveFile(
      'clear-steps.ics',
      calendarFile(t('ui:tasks/written-report'), due, new Date().toISOString()),
      'text/calendar',
    );
  return (
    <Button action="calendar" look="secondary" onPress={save}>
      {t('pages:next-steps/calendar')}
    </Button>
  );
}

/** By when it is due, as a line; undefined where no mark gives a time. */
function dueLine(words: Words, view: CaseView, id: FollowUpId): string | undefined {
  const at = dueInWords(words, view, id);
  return at && words.t('pages:next-steps/due', { at });
}

/** How long a follow-up takes no taps after its mark, in milliseconds: the second of two quick ones would take it back. */
const pause = 1000;

/** Marks a follow-up as done, or takes that back; then focus comes to what it says now. */
function MarkButton({ row: { id, status }, line }: { row: FollowUpRow; line: RefObject<HTMLParagraphElement | null> }) {
  const { t } = useWords();
  const { can, send } = useSession();
  const act = status === 'done' ? 'corrected' : 'done';
  const event = markEvent(id, { do: act });
  const mark = () => {
    flushSync(() => send(event));
    line.current?.focus();
    restAWhile(line.current?.closest('li') ?? null, pause);
  };
  if (!can(event)) return null;
  return (
    <Button
      action={`mark-${act}`}
      look="secondary"
      label={t(`pages:next-steps/${act === 'done' ? 'markDone' : 'markWrong'}`, { what: t(`ui:tasks/${id}`) })}
      onPress={mark}
    >
      {t(act === 'done' ? 'pages:next-steps/done' : 'call:mark/corrected')}
    </Button>
  );
}

/** What the organisation gave to do it with: the council’s form, or its own safeguarding people. */
const DoneWith = ({ id }: { id: FollowUpId }) => (
  <>
    {id === 'written-report' ? <CouncilForm /> : null}
    {id === 'safeguarding-lead' ? <Safeguarding /> : null}
  </>
);

/** One thing that follows: what it is, by when, and whether it is done. */
function FollowUp({ row }: { row: FollowUpRow }) {
  const words = useWords();
  const { t } = words;
  const { view } = useSession();
  const line = useRef<HTMLParagraphElement>(null);
  const { id, status } = row;
  const due = dueLine(words, view, id);
  return (
    <li data-follow-up={id} data-status={status}>
      <p ref={line} tabIndex={-1}>
        {t(`pages:next-steps/followUps/${id}`)}
        <Mark of={`pages:next-steps/followUps/${id}`} />
        {status === 'done' ? <span className="follow-up__done"> {t('pages:next-steps/done')}</span> : null}
      </p>
      {due && status === 'to-do' ? <p className="follow-up__due">{due}</p> : null}
      {status === 'to-do' ? <DoneWith id={id} /> : null}
      <div className="action-row">
        <MarkButton row={row} line={line} />
        {status === 'to-do' ? <CalendarButton id={id} /> : null}
      </div>
    </li>
  );
}

/** What follows from the calls, each to be marked as done. Newer than the protocol, or good practice: it says so. */
function FollowUps() {
  const { t } = useWords();
  const context = useCase((view) => view.context);
  const rows = followUpsOf(context);
  if (rows.length === 0) return null;
  return (
    <section className="block">
      <h2>{t('pages:next-steps/follow')}</h2>
      <p className="nhsuk-hint">{t('pages:next-steps/newer')}</p>
      <ul className="follow-ups">
        {rows.map((row) => (
          <FollowUp key={row.id} row={row} />
        ))}
      </ul>
    </section>
  );
}

/** Once the calls are made: that nothing is left, or what still follows, by when. */
export function Afterwards() {
  const words = useWords();
  const { t } = words;
  const { view, context } = useSession();
  if (isAllDone(context)) return <p className="said">{t('ui:task-list/done')}</p>;
  const left = followUpsOf(context).filter(({ status }) => status === 'to-do');
  return (
    <section className="to-follow">
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

const closed = ['record', 'process', 'offences'] as const;

/** What follows the referrals: what is to be done and, opened in place, one's own record, the process, offences. Writing, no answer and disagreement are newer than the protocol. */
export function NextSteps() {
  const { t } = useWords();
  const { goOn } = useSession();
  return (
    <Page title={t('pages:next-steps/title')} onContinue={() => goOn([])}>
      <FollowUps />
      <section className="block">
        <h2>{t('ui:next/complex')}</h2>
        <GroundedParagraphs of="pages:next-steps/complex" isAtRest />
      </section>
      {closed.map((part) => (
        <Disclosure key={part} summary={t(`ui:next/${part}`)}>
          <GroundedList of={`pages:next-steps/${part}`} />
        </Disclosure>
      ))}
    </Page>
  );
}
