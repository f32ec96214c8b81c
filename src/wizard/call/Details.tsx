import { useState } from 'react';
import type { TaskId } from '#protocol/tasks';
import { currentEntry } from '../../case/log';
import { isReference, isTime, type MarkDetails, roles, ways } from '../../case/mark-details';
import { useSession } from '../../session/session';
import { SelectField } from '../../ui/controls';
import { TextField } from '../../ui/TextField';
import { type Key, useWords, type Words, dateInWords } from '../../words/words';

const msADay = 86_400_000;
const daysBefore = (day: string, ago: number): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) - ago * msADay).toISOString().slice(0, '2026-03-01'.length);

/** Returns today (`2026-03-01`) and the six days before, newest first, with labels; then `chosen`, if it is older. */
export function lastDays(
  words: Words,
  today: string,
  chosen = '',
): readonly { readonly day: string; readonly label: string }[] {
  const days = [0, 1, 2, 3, 4, 5, 6].map((ago) => daysBefore(today, ago));
  return (chosen === '' || days.includes(chosen) ? days : [...days, chosen]).map((day, ago) => {
    const inWords = dateInWords(words, day);
    if (ago === 0) return { day, label: words.t('call:details/today', { date: inWords }) };
    return { day, label: ago === 1 ? words.t('call:details/yesterday', { date: inWords }) : inWords };
  });
}

interface FieldProps {
  readonly task: TaskId;
  readonly entry: MarkDetails;
  readonly change: (details: MarkDetails) => void;
}

/** Accepts `1530` and `15.30` as `15:30`. */
const asTime = (text: string): string => text.trim().replace(/^(\d\d)[.:]?(\d\d)$/, '$1:$2');

/** When the call was: a day of the last week or the day chosen earlier, and a time. */
function WhenFields({ task, entry, change }: FieldProps) {
  const words = useWords();
  const { today, now } = useSession();
  const [time, setTime] = useState(entry.time ?? '');
  const isRight = isTime(asTime(time));
  const isToCome = isRight && `${entry.day || today()}T${asTime(time)}` > now();
  const type = (text: string) => {
    setTime(text);
    change({ time: isTime(asTime(text)) ? asTime(text) : '' });
  };
  return (
    <>
      <SelectField
        id={`${task}-day`}
        label={words.t('call:details/day')}
        value={entry.day ?? ''}
        onChoose={(day) => change({ day })}
        none={words.t('call:details/dayBlank')}
        of={lastDays(words, today(), entry.day).map(({ day, label }) => [day, label])}
      />
      <TextField
        id={`${task}-time`}
        label={words.t('call:details/time')}
        value={time}
        onType={type}
        inputMode="numeric"
        maxLength={5}
        error={time === '' || isRight ? undefined : words.t('call:details/timeError')}
      />
      <p role="status">{isToCome ? words.t('call:details/timeToCome') : ''}</p>
    </>
  );
}

const lists = { role: roles, way: ways } as const;

/** How the call was made, and to what role: lists, so that no name is entered. */
function WhoFields({ task, entry, change }: FieldProps) {
  const { t } = useWords();
  return (['role', 'way'] as const).map((part) => (
    <SelectField
      key={part}
      id={`${task}-${part}`}
      label={t(`call:details/${part}`)}
      value={entry[part] ?? ''}
      onChoose={(chosen) => change({ [part]: lists[part].find((one) => one === chosen) })}
      none={t('call:details/choose')}
      of={lists[part].map((one) => [one, t(`call:details/${part}s/${one}` as Key)])}
    />
  ));
}

function ReferenceField({ task, entry, change }: FieldProps) {
  const { t } = useWords();
  const [text, setText] = useState(entry.reference ?? '');
  const type = (typed: string) => {
    const reference = typed.toUpperCase();
    setText(reference);
    change({ reference: isReference(reference) ? reference : '' });
  };
  return (
    <TextField
      id={`${task}-reference`}
      label={t('call:details/reference')}
      hint={t('call:details/referenceHint')}
      value={text}
      onType={type}
      maxLength={20}
      autoCapitalize="characters"
      error={isReference(text) ? undefined : t('call:details/referenceError')}
    />
  );
}

/** Optional details of a mark, for the record: a reference, to what role, how and when. No names. */
export function Details({ task }: { task: TaskId }) {
  const { t } = useWords();
  const { log, detail } = useSession();
  const entry = currentEntry(log, task);
  if (!entry) return null;
  const fields = { task, entry, change: (details: MarkDetails) => detail(task, details) };
  return (
    <section className="call__details">
      <h2>{t('call:details/title')}</h2>
      <p>{t('call:details/lead')}</p>
      <div className="call__fields">
        <ReferenceField {...fields} />
        <WhoFields {...fields} />
        <WhenFields {...fields} />
      </div>
    </section>
  );
}
