import { asFile, checkContacts, entriesOf, type Entry, type Mistake } from '../../contacts/file';
import { useWords } from '../../words/words';
import { type ChangeEvent, useRef, useState } from 'react';
import { lastDay, type Numbers } from '../../contacts/contacts';
import { useSession } from '../../session/session';
import { Button, Disclosure } from '../../ui/controls';
import { saveFile } from '../../ui/save-file';
import { useAdded, NumberNote } from '../../wizard/numbers/Numbers';
import { numberInWords } from '../../wizard/numbers/in-words';
import { Ask, type Asking, Doubt, type FromFile } from './Ask';

const most = 20;

/** The first mistakes of a file, each with its line and field. */
export function Mistakes({ mistakes }: { mistakes: readonly Mistake[] }) {
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

/** The numbers of this device as a file, and as text in case the browser cannot save files. */
export function FileOut({ numbers }: { numbers: Numbers }) {
  const { t } = useWords();
  const { copy } = useSession();
  const [told, tell] = useState<'saved' | 'copied' | 'notCopied' | undefined>(undefined);
  const text = asFile(numbers);
  const save = () => {
    saveFile('contacts.json', text);
    tell('saved');
  };
  return (
    <>
      <p>{t('contacts:file/lead')}</p>
      <Button action="save-numbers" look="secondary" onPress={save}>
        {t('contacts:file/save')}
      </Button>
      <p role="status">{told ? t(`contacts:file/${told}`) : ''}</p>
      <Disclosure summary={t('contacts:file/text')}>
        <pre className="file-text">{text}</pre>
        <Button
          action="copy"
          look="secondary"
          onPress={() =>
            void copy(text).then(
              () => tell('copied'),
              () => tell('notCopied'),
            )
          }
        >
          {t('ui:actions/copy')}
        </Button>
      </Disclosure>
    </>
  );
}

/** A complete file has about ten thousand bytes. */
const largest = 100_000;
type Refusal = 'unread' | 'tooLarge' | 'nothing' | readonly Mistake[];

/** Returns the numbers in a file, or why it cannot be used. */
async function read(file: File): Promise<FromFile | { readonly refusal: Refusal }> {
  if (file.size > largest) return { refusal: 'tooLarge' };
  const text = await file.text().catch(() => undefined);
  if (text === undefined) return { refusal: 'unread' };
  const checked = checkContacts(text, lastDay);
  if ('faults' in checked) return { refusal: checked.faults };
  const { numbers, councils = {}, safeguarding = {} } = checked.content;
  const holdsMore = [councils, safeguarding].some((part) => Object.keys(part).length > 0);
  return Object.values(numbers).some((given) => Object.keys(given).length > 0)
    ? { numbers, holdsMore }
    : { refusal: 'nothing' };
}

/** Opens a file of numbers on the device, checked by the same rules as in the build; names each mistake. */
export function FileIn({ onNumbers }: { onNumbers: (found: FromFile) => void }) {
  const { t } = useWords();
  const input = useRef<HTMLInputElement>(null);
  const [refusal, refuse] = useState<Refusal | undefined>(undefined);
  const take = ({ target }: ChangeEvent<HTMLInputElement>) => {
    const [file] = target.files ?? [];
    if (!file) return;
    void read(file).then((found) => ('refusal' in found ? refuse(found.refusal) : onNumbers(found)));
    // Allows the same file to be chosen again once it is corrected.
    target.value = '';
  };
  return (
    <>
      <p>{t('contacts:file/chooseLead')}</p>
      {/* The native file button would be in the browser's language. */}
      <input type="file" id="number-file" accept=".json,application/json" hidden ref={input} onChange={take} />
      <Button action="choose-file" look="secondary" onPress={() => input.current?.click()}>
        {t('contacts:file/choose')}
      </Button>
      {refusal ? (
        <div role="alert">
          <p>{t(`contacts:file/${typeof refusal === 'string' ? refusal : 'wrong'}`)}</p>
          {typeof refusal === 'string' ? null : <Mistakes mistakes={refusal} />}
        </div>
      ) : null}
    </>
  );
}

/** What happens to one number of a file: it is new, the same as here, or replaces another. */
function Effect({ entry: { area, service, number, checkedOn } }: { entry: Entry }) {
  const { t } = useWords();
  const here = useAdded()[area]?.[service];
  if (!here) return t('contacts:file/new');
  return here.number === number && here.checkedOn === checkedOn
    ? t('contacts:file/same')
    : t('contacts:file/replaces', { number: here.number });
}

/** Shows what a file would add, number by number, before anything is kept. */
export function ConfirmFile({ numbers, holdsMore, ...asking }: Asking & FromFile) {
  const words = useWords();
  return (
    <Ask
      title={words.t('contacts:file/confirmTitle')}
      lead={[...words.lines('contacts:file/confirmLead'), ...(holdsMore ? [words.t('contacts:file/leftOut')] : [])]}
      yes={words.t('contacts:file/confirm')}
      no={words.t('contacts:file/back')}
      {...asking}
    >
      <ul className="bullets">
        {entriesOf(numbers).map((entry) => (
          <li key={`${entry.area}/${entry.service}`}>
            {numberInWords(words, entry)}. <NumberNote checkedOn={entry.checkedOn} isAdded />{' '}
            <Doubt number={entry.number} />
            <strong>
              <Effect entry={entry} />
            </strong>
          </li>
        ))}
      </ul>
    </Ask>
  );
}
