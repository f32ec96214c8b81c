import { useEffect } from 'react';
import type { Numbers } from '../../contacts/contacts';
import type { Mistake } from '../../contacts/file';
import { Button } from '../../ui/Button';
import { useWords } from '../../words/words';
import { Page } from '../../wizard/frame/Page';
import { Bullets } from '../../wizard/frame/Paragraphs';
import { AddedList } from './AddedList';
import { FileIn } from './FileIn';
import { FileOut } from './FileOut';
import { formTitleId, NumberForm } from './NumberForm';
import { Published } from './Published';
import type { Step, Told as Telling } from './steps';
import { Told } from './Told';
import { Unreadable } from './Unreadable';
import type { useDraft } from './use-draft';
import './numbers.scss';

const focusForm = () => document.getElementById(formTitleId)?.focus();

interface Props {
  readonly numbers: Numbers;
  readonly text: string | undefined;
  readonly mistakes: readonly Mistake[];
  readonly told: Telling | undefined;
  readonly go: (step: Step) => void;
  readonly onMend: () => void;
  readonly form: ReturnType<typeof useDraft>;
  /** Someone comes back to the form: focus goes there. */
  readonly toForm: boolean;
}

/** Every local number: the publisher's, and those added here, with the ways to add, change and remove them. */
export function Lists({ numbers, text, mistakes, told, go, onMend, form, toForm }: Props) {
  const { t, lines } = useWords();
  const isRight = mistakes.length === 0;
  const isEmpty = Object.keys(numbers).length === 0;
  const { draft, type, begin, check, faults, attempt, instead } = form;
  useEffect(() => {
    if (toForm) focusForm();
  }, [toForm]);
  const onCheck = () => {
    const entry = check();
    if (entry) go({ at: 'number', entry });
  };
  const errors = faults.map(({ field, fault }) => ({ id: `number-${field}`, text: t(`contacts:errors/${fault}`) }));
  return (
    <Page title={t('pages:local-numbers/title')} errors={errors} attempt={attempt}>
      <Told told={told} />
      <p className="lead">{t('pages:local-numbers/lead')}</p>
      <Bullets lines={lines('pages:local-numbers/national')} />
      <Published />
      {isRight ? null : <Unreadable text={text ?? ''} mistakes={mistakes} onRemove={onMend} />}
      <AddedList
        canChange={isRight}
        onRemove={(entry) => go({ at: 'remove', entry })}
        onChange={(entry) => {
          begin(entry);
          focusForm();
        }}
      />
      {isRight ? (
        <NumberForm
          draft={draft}
          onType={type}
          faults={faults}
          isChange={instead !== undefined}
          onCheck={onCheck}
          onEmpty={() => begin()}
        />
      ) : null}
      {isRight || !isEmpty ? <h2>{t('contacts:file/title')}</h2> : null}
      {isEmpty ? null : <FileOut numbers={numbers} />}
      {isRight ? <FileIn onNumbers={(found) => go({ at: 'file', numbers: found })} /> : null}
      {isRight && !isEmpty ? (
        <div className="block">
          <Button action="remove-all" look="warning" onPress={() => go({ at: 'remove-all' })}>
            {t('contacts:removeAll/open')}
          </Button>
        </div>
      ) : null}
    </Page>
  );
}
