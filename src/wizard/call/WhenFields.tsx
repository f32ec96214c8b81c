import { useState } from 'react';
import { isTime } from '../../case/mark-details';
import { SelectField } from '../../ui/SelectField';
import { TextField } from '../../ui/TextField';
import { useWords } from '../../words/words';
import { useSession } from '../../session/session';
import type { FieldProps } from './field-props';
import { lastDays } from './last-days';

/** `1530` and `15.30` are meant as `15:30`. */
const asTime = (text: string): string => text.trim().replace(/^(\d\d)[.:]?(\d\d)$/, '$1:$2');

/** When the call was: a day of the last week, or the one chosen before, and a time. */
export function WhenFields({ task, entry, change }: FieldProps) {
  const words = useWords();
  const { today } = useSession();
  const [time, setTime] = useState(entry.time ?? '');
  const isWrong = time !== '' && !isTime(asTime(time));
  const type = (text: string) => {
    setTime(text);
    change({ time: isTime(asTime(text)) ? asTime(text) : '' });
  };
  return (
    <>
      <SelectField
        id={`${task}-day`}
        name={`${task}-day`}
        label={words.t('call:details/day')}
        value={entry.day ?? ''}
        onChoose={(day) => change({ day })}
      >
        <option value="">{words.t('call:details/dayBlank')}</option>
        {lastDays(words, today(), entry.day).map(({ day, label }) => (
          <option key={day} value={day}>
            {label}
          </option>
        ))}
      </SelectField>
      <TextField
        id={`${task}-time`}
        label={words.t('call:details/time')}
        value={time}
        onType={type}
        keyboard="numeric"
        length={5}
        error={isWrong ? words.t('call:details/timeError') : undefined}
      />
    </>
  );
}
