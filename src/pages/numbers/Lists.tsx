import { useEffect } from 'react';
import type { Numbers } from '../../contacts/contacts';
import { entriesOf } from '../../contacts/entries';
import type { Mistake } from '../../contacts/file';
import { Button } from '../../ui/Button';
import { Disclosure } from '../../ui/Disclosure';
import { Page } from '../../wizard/frame/Page';
import { published } from '../../wizard/numbers/local-numbers';
import { numberInWords } from '../../wizard/numbers/number-words';
import { GroundedItems, GroundedParagraphs } from '../../wizard/updates/Grounded';
import { NumberNote } from '../../wizard/numbers/Numbers';
import { Safeguarding } from '../../wizard/numbers/OwnContacts';
import { useWords } from '../../words/words';
import { AddedList } from './AddedList';
import { FileIn, FileOut } from './NumberFile';
import { Mistakes } from './Mistakes';
import { formTitleId, NumberForm } from './NumberForm';
import type { Step, Told as Telling } from './steps';
import { Told } from './Told';
import type { useDraft } from './use-draft';
import './numbers.scss';

/** The numbers that the adopter gave, each with the day on which it was checked. */
function Published() {
  const words = useWords();
  const given = entriesOf(published);
  return (
    <section className="block">
      <h2>{words.t('contacts:published')}</h2>
      {given.length === 0 ? <p>{words.t('pages:local-numbers/none')}</p> : null}
      <ul className="plain-list">
        {given.map((entry) => (
          <li key={`${entry.area}/${entry.service}`}>
            {numberInWords(words, entry)}. <NumberNote checkedOn={entry.checkedOn} isAdded={false} />
          </li>
        ))}
      </ul>
      <Safeguarding />
      <GroundedParagraphs of="pages:local-numbers/otherwise" />
    </section>
  );
}

interface UnreadableProps {
  readonly text: string;
  readonly mistakes: readonly Mistake[];
  readonly onRemove: () => void;
}

/** What is kept on the device and cannot be used: what is wrong with it, its text, and the way to remove it. Nothing goes by itself. */
function Unreadable({ text, mistakes, onRemove }: UnreadableProps) {
  const { t } = useWords();
  return (
    <section className="danger-box" role="alert">
      <h2>{t('contacts:unreadable/title')}</h2>
      <p>{t('contacts:unreadable/lead')}</p>
      <Mistakes mistakes={mistakes} />
      <Disclosure summary={t('contacts:unreadable/text')}>
        <pre className="file-text">{text.slice(0, 20_000)}</pre>
      </Disclosure>
      <p>{t('contacts:unreadable/first')}</p>
      <Button action="mend" look="warning" onPress={onRemove}>
        {t('contacts:unreadable/remove')}
      </Button>
    </section>
  );
}

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
  const { t } = useWords();
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
      <ul className="bullets">
        <GroundedItems of="pages:local-numbers/national" />
      </ul>
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
      {isRight ? <FileIn onNumbers={(found) => go({ at: 'file', ...found })} /> : null}
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
