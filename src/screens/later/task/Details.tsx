import { useState } from 'react';
import { handledHows, isReference, isTime, type MarkDetails, roles, standingEntry, ways } from '../../../case/log';
import type { TaskId } from '../../../protocol/2015-07/tasks';
import { Choices } from '../../../ui/Choices';
import { Disclosure } from '../../../ui/Disclosure';
import { Fieldset } from '../../../ui/Fieldset';
import { SelectField } from '../../../ui/SelectField';
import { TextField } from '../../../ui/TextField';
import { useWords } from '../../../words/words';
import { useSession } from '../../session';
import { lastDays } from './last-days';

/** `1530` and `15.30` are meant as `15:30`. */
const asTime = (text: string): string => text.trim().replace(/^(\d\d)[.:]?(\d\d)$/, '$1:$2');

interface FieldProps {
  readonly task: TaskId;
  readonly entry: MarkDetails;
  readonly change: (details: MarkDetails) => void;
}

function WhenFields({ task, entry, change }: FieldProps) {
  const words = useWords();
  const [time, setTime] = useState(entry.time ?? '');
  const isWrong = time !== '' && !isTime(asTime(time));
  const type = (text: string) => {
    setTime(text);
    if (text === '' || isTime(asTime(text))) change({ time: asTime(text) });
  };
  return (
    <>
      <SelectField id={`${task}-day`} name={`${task}-day`} label={words.t('ui:task/details/day')} value={entry.day ?? ''} onChoose={(day) => change({ day })}>
        <option value="">{words.t('ui:task/details/dayBlank')}</option>
        {lastDays(words, new Date()).map(({ day, label }) => <option key={day} value={day}>{label}</option>)}
      </SelectField>
      <TextField
        id={`${task}-time`} label={words.t('ui:task/details/time')} value={time} onType={type} numeric length={5}
        error={isWrong ? words.t('ui:task/details/timeError') : undefined}
      />
    </>
  );
}

function WhoFields({ task, entry, change }: FieldProps) {
  const { t } = useWords();
  const blank = <option value="">{t('ui:task/details/choose')}</option>;
  return (
    <>
      <SelectField
        id={`${task}-way`} name={`${task}-way`} label={t('ui:task/details/way')} value={entry.way ?? ''}
        onChoose={(chosen) => change({ way: ways.find((way) => way === chosen) })}
      >
        {blank}
        {ways.map((way) => <option key={way} value={way}>{t(`ui:task/details/ways/${way}`)}</option>)}
      </SelectField>
      <SelectField
        id={`${task}-role`} name={`${task}-role`} label={t('ui:task/details/role')} value={entry.role ?? ''}
        onChoose={(chosen) => change({ role: roles.find((role) => role === chosen) })}
      >
        {blank}
        {roles.map((role) => <option key={role} value={role}>{t(`ui:task/details/roles/${role}`)}</option>)}
      </SelectField>
    </>
  );
}

function ReferenceField({ task, entry, change }: FieldProps) {
  const { t } = useWords();
  const [text, setText] = useState(entry.reference ?? '');
  const type = (typed: string) => {
    const reference = typed.toUpperCase();
    setText(reference);
    if (isReference(reference)) change({ reference });
  };
  return (
    <TextField
      id={`${task}-reference`} label={t('ui:task/details/reference')} hint={t('ui:task/details/referenceHint')} value={text} onType={type}
      length={20} error={isReference(text) ? undefined : t('ui:task/details/referenceError')}
    />
  );
}

/** What may be added to a mark: when, how, to what role, a reference. All of it may stay empty; no names. */
export function Details({ task }: { task: TaskId }) {
  const { t } = useWords();
  const { view: { log }, detail } = useSession();
  const entry = standingEntry(log, task);
  if (!entry) return null;
  const fields = { task, entry, change: (details: MarkDetails) => detail(task, details) };
  return (
    <>
      {entry.do === 'handled' && task !== 'prevent-spoc' ? (
        <Fieldset id={`${task}-how`} legend={<h3>{t('ui:task/mark/how/title')}</h3>}>
          <Choices
            kind="one" name={`${task}-how`} ticked={entry.how ? [entry.how] : []}
            choices={handledHows.map((how) => ({ value: how, label: t(`ui:task/mark/how/${how}`) }))}
            onTick={(ticked) => detail(task, { how: handledHows.find((how) => how === ticked) })}
          />
        </Fieldset>
      ) : null}
      <Disclosure summary={t('ui:task/details/title')}>
        <p>{t('ui:task/details/lead')}</p>
        <WhenFields {...fields} />
        <WhoFields {...fields} />
        <ReferenceField {...fields} />
      </Disclosure>
    </>
  );
}
