import { useEffect, useState } from 'react';
import {
  entriesOf,
  type Entry,
  checkContacts,
  keepNumbers,
  type Mistake,
  withNumber,
  without,
} from '../../contacts/file';
import { Button, Disclosure } from '../../ui/controls';
import { Bullets, Paragraphs, useWords } from '../../words/words';
import { useAdded, NumberNote, published, useKeptText } from '../../wizard/numbers/Numbers';
import { numberInWords } from '../../wizard/numbers/in-words';
import { lastDay, type Numbers } from '../../contacts/contacts';
import { councilAt } from '../../contacts/councils';
import { OutLink } from '../../wizard/frame/OutLink';
import { areasInOrder } from '../../wizard/question/AreaField';
import { Page } from '../../wizard/frame/Page';
import { GroundedItems, GroundedParagraphs } from '../../wizard/updates/lines';
import { Safeguarding } from '../../wizard/numbers/Council';
import { Ask, type Asking, type Step, Told } from './Ask';
import { ConfirmNumber, formTitleId, NumberForm, useDraft } from './NumberForm';
import './numbers.scss';

const focusForm = () => document.getElementById(formTitleId)?.focus();

interface ListsProps {
  readonly kept: Kept;
  readonly form: ReturnType<typeof useDraft>;
}

/** The numbers added on this device, each with buttons to change or remove it if what is stored is valid. */
function AddedList({ kept: { numbers, mistakes, go }, form }: ListsProps) {
  const words = useWords();
  const { t, lines } = words;
  const entries = entriesOf(numbers);
  const change = (entry: Entry) => {
    form.begin(entry);
    focusForm();
  };
  const buttons = (entry: Entry) =>
    (['change', 'remove'] as const).map((what) => (
      <Button
        key={what}
        action={`${what}-number`}
        look="link"
        label={t(`contacts:added/${what}What`, { what: numberInWords(words, entry) })}
        onPress={() => (what === 'change' ? change(entry) : go({ at: 'remove', entry }))}
      >
        {t(`contacts:added/${what}`)}
      </Button>
    ));
  return (
    <section className="block">
      <h2>{t('contacts:added/title')}</h2>
      <Paragraphs lines={lines('contacts:added/lead')} />
      {entries.length === 0 ? <p>{t('contacts:added/none')}</p> : null}
      <ul className="plain-list">
        {entries.map((entry) => (
          <li key={`${entry.area}/${entry.service}`} data-added={`${entry.area}/${entry.service}`}>
            {numberInWords(words, entry)}. <NumberNote checkedOn={entry.checkedOn} isAdded />
            {mistakes.length === 0 ? <div className="button-row">{buttons(entry)}</div> : null}
          </li>
        ))}
      </ul>
    </section>
  );
}

function ConfirmRemove({ entry, ...asking }: Asking & { entry: Entry | undefined }) {
  const words = useWords();
  const numbers = useAdded();
  const going = entry ? [entry] : entriesOf(numbers);
  return (
    <Ask part={entry ? 'remove' : 'removeAll'} {...asking}>
      <Bullets lines={going.map((one) => numberInWords(words, one))} />
    </Ask>
  );
}

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

function CouncilSites() {
  const words = useWords();
  return (
    <section className="block">
      <h2>{words.t('pages:local-numbers/councils')}</h2>
      <ul className="plain-list">
        {areasInOrder().map((area) => (
          <li key={area}>
            {words.t(`areas:authorities/${area}`)}: <OutLink address={councilAt(area, words.language)} isNamed />
          </li>
        ))}
      </ul>
    </section>
  );
}

const most = 20;

function Mistakes({ mistakes }: { mistakes: readonly Mistake[] }) {
  const { t } = useWords();
  return (
    <ul className="bullets">
      {mistakes.slice(0, most).map(({ line, column, place, code, about = {} }) => (
        <li key={`${line}:${column}:${place}:${code}`}>
          <strong>{place ? t('contacts:line', { line }) : t('contacts:lineColumn', { line, column })}</strong>
          {place ? (
            <>
              {' '}
              <code lang="en">{place}</code>
            </>
          ) : null}
          : {t(`contacts:faults/${code}`, about)}
        </li>
      ))}
      {mistakes.length > most ? <li>{t('contacts:more')}</li> : null}
    </ul>
  );
}

/** Unusable stored content: what is wrong, its text, and a button to remove it. Nothing is removed automatically. */
function Unreadable({ kept: { numbers, text = '', mistakes, change } }: { kept: Kept }) {
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
      <Button action="mend" look="warning" onPress={() => change(numbers, 'mended')}>
        {t('contacts:unreadable/remove')}
      </Button>
    </section>
  );
}

/** Every local number: the publisher's, and those added here, with ways to add, change and remove them. */
function Lists({ kept, form }: ListsProps) {
  const { t } = useWords();
  const { numbers, mistakes, step, told, go } = kept;
  const toForm = 'toForm' in step && step.toForm;
  const isRight = mistakes.length === 0;
  const isEmpty = Object.keys(numbers).length === 0;
  useEffect(() => {
    if (toForm) focusForm();
  }, [toForm]);
  const errors = Object.entries(form.faults).map(([field, fault]) => ({
    id: `number-${field}`,
    text: t(`contacts:errors/${fault}`),
  }));
  return (
    <Page title={t('pages:local-numbers/title')} errors={errors} attempt={form.attempt}>
      <Told told={told} />
      <p className="lead">{t('pages:local-numbers/lead')}</p>
      <ul className="bullets">
        <GroundedItems of="pages:local-numbers/national" />
      </ul>
      <Published />
      <CouncilSites />
      {isRight ? null : <Unreadable kept={kept} />}
      <AddedList kept={kept} form={form} />
      {isRight ? <NumberForm form={form} onChecked={(entry) => go({ at: 'number', entry })} /> : null}
      {isRight && !isEmpty ? (
        <div className="block">
          <Button action="remove-all" look="warning" onPress={() => go({ at: 'remove' })}>
            {t('contacts:removeAll/open')}
          </Button>
        </div>
      ) : null}
    </Page>
  );
}

function mistakesIn(text: string | undefined): readonly Mistake[] {
  const checked = text === undefined ? undefined : checkContacts(text, lastDay);
  return checked && 'faults' in checked ? checked.faults : [];
}

/** The numbers kept on this device, any mistakes in them, and how to change them step by step. */
function useNumbers() {
  const text = useKeptText();
  const numbers = useAdded();
  const [step, setStep] = useState<Step>({ at: 'lists' });
  const [told, tell] = useState<Told | undefined>(undefined);
  const go = (next: Step) => {
    setStep(next);
    tell(undefined);
  };
  /** Replaces the numbers and says `done`. If the browser refuses, nothing changes. Returns whether it succeeded. */
  const change = (next: Numbers, done: Told): boolean => {
    const isKept = keepNumbers(next);
    if (isKept) setStep({ at: 'lists' });
    tell(isKept ? done : 'not-kept');
    return isKept;
  };
  return { numbers, text, mistakes: mistakesIn(text), step, go, change, told };
}
type Kept = ReturnType<typeof useNumbers>;

/** The local numbers: the adopter's, and those added, changed and removed here, each confirmed before it is kept. */
export function LocalNumbersPage() {
  const kept = useNumbers();
  const { numbers, step, go, change, told } = kept;
  const form = useDraft();
  const asking = { told, onNo: () => go({ at: 'lists', toForm: step.at === 'number' }) };
  const save = (entry: Entry) => {
    const others = form.instead ? without(numbers, form.instead) : numbers;
    if (change(withNumber(others, entry), 'saved')) form.begin();
  };
  switch (step.at) {
    case 'number':
      return <ConfirmNumber entry={step.entry} onYes={() => save(step.entry)} {...asking} />;
    case 'remove': {
      const { entry } = step;
      const remove = () => (entry ? change(without(numbers, entry), 'removed') : change({}, 'all-removed'));
      return <ConfirmRemove entry={entry} onYes={remove} {...asking} />;
    }
    case 'lists':
      return <Lists kept={kept} form={form} />;
  }
}
