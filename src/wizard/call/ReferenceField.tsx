import { useState } from 'react';
import { isReference } from '../../case/mark-details';
import { TextField } from '../../ui/TextField';
import { useWords } from '../../words/words';
import type { FieldProps } from './field-props';

/** The reference that the other end gave. */
export function ReferenceField({ task, entry, change }: FieldProps) {
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
      length={20}
      capitals
      error={isReference(text) ? undefined : t('call:details/referenceError')}
    />
  );
}
