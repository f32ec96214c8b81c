import { type ChangeEvent, useEffect, useEffectEvent, useRef, useState } from 'react';
import { baseOf } from '../../../session/addresses';
import { Button } from '../../../ui/controls';
import { Go } from '../../../wizard/frame/links';
import { Tagged, useWords } from '../../../words/words';
import { withSaid } from '../../model/scenario';
import {
  type Checked,
  checkScenario,
  largeFile,
  mendOf,
  mostCharacters,
  noText,
  placeOf,
  textIn,
} from '../../own/check';
import { type Keeping, keepOwn, keptFile, mostKept, ownScenarios, type Unfinished, unfinishedOf } from '../../own/kept';
import { unpacked } from '../../own/link';
import { Personal } from '../../parts/Personal';
import { WriteOn } from '../../write/Begin';

type Wrong = Extract<Checked, { readonly count: number }>;
/**
 * The result of opening a case: kept, or not kept and why, with its `text` if it would take the place of another of its
 * id; unfinished; or wrong, and where.
 */
type Opening =
  | { readonly done: Keeping | 'unreadable' | 'cut'; readonly id?: string }
  | { readonly done: 'same-id'; readonly id: string; readonly text: string }
  | { readonly unfinished: Unfinished }
  | Wrong;

/** UTF-8 takes up to four bytes for a character. */
const mostBytes = mostCharacters * 4;

/** Opens a scenario's file and keeps it if it is right. The file is read in the page and never sent anywhere. */
export async function openFile(file: File): Promise<Opening> {
  if (file.size > mostBytes) return largeFile;
  const bytes = await file.arrayBuffer().catch(() => undefined);
  if (bytes === undefined) return { done: 'unreadable' };
  const text = textIn(new Uint8Array(bytes));
  return text === undefined ? noText : openText(text);
}

/** Returns the content of a file, however it is spaced. */
const contentOf = (file: string): string => JSON.stringify(JSON.parse(file));

/** Checks the text of a case, from a file or an address, and keeps it if it is right and takes no other's place. */
function openText(text: string): Opening {
  const checked = checkScenario(text);
  const unfinished = unfinishedOf(text, checked);
  if (unfinished) return { unfinished };
  if (!('scenario' in checked)) return checked;
  const { id } = checked.scenario;
  const other = keptFile(id);
  if (other === undefined) return { done: keepOwn(text, id), id };
  return contentOf(other) === contentOf(text) ? { done: 'kept', id } : { done: 'same-id', id, text };
}

/** A case that lacks only what is listed here. */
function ToFinish({ unfinished }: { unfinished: Unfinished }) {
  const { t } = useWords();
  return (
    <div className="said">
      <p>{t('training:own/problems/unfinished')}</p>
      <WriteOn file={unfinished.file} title={unfinished.title} />
    </div>
  );
}

/** The problems of a file, each with line, place and remedy. */
function Problems({ problems, count }: Wrong) {
  const words = useWords();
  return (
    <div className="nhsuk-error-summary">
      <h3 className="nhsuk-error-summary__title">{words.t('training:own/problems/title')}</h3>
      <p>{words.t('training:own/problems/count', { count })}</p>
      <ol className="own-problems">
        {problems.map((problem) => (
          <li
            key={`${problem.line} ${problem.place} ${problem.code}`}
            data-problem={problem.code}
            data-place={problem.place}
            data-line={problem.line}
          >
            <Tagged
              text={words.t('training:own/problems/line', {
                line: problem.line,
                place: placeOf(words, problem),
                mend: mendOf(words, problem),
              })}
            />
          </li>
        ))}
      </ol>
    </div>
  );
}

interface OutcomeProps<Of = Opening> {
  readonly opening: Of;
  readonly tell: (next: Opening) => void;
}

/** Whether a case is kept. It takes the place of a trainer's own of the same id only once that is pressed. */
function Kept({ opening, tell }: OutcomeProps<Extract<Opening, { readonly done: string }>>) {
  const words = useWords();
  const { t } = words;
  const own = ownScenarios();
  const scenario = own.scenarios.find(({ id }) => id === opening.id);
  const title = scenario
    ? withSaid(words, scenario).said.title
    : own.unfinished.find(({ id }) => id === opening.id)?.title;
  return (
    <div className="said">
      <p>{t(`training:own/done/${opening.done}`, { title: title ?? '', most: mostKept })}</p>
      {opening.done === 'same-id' ? (
        <Button
          action="replace-own"
          look="warning"
          onPress={() => tell({ ...opening, done: keepOwn(opening.text, opening.id) })}
        >
          {t('training:own/replaceNow')}
        </Button>
      ) : scenario ? (
        <>
          <Personal of={JSON.stringify(scenario.words)} />
          <Go to={baseOf(scenario.id)}>{t('training:actions/practise')}</Go>
        </>
      ) : null}
    </div>
  );
}

/** What came of a case that was opened. Takes focus, since it stands below the list. */
function Outcome({ opening, tell }: OutcomeProps) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.focus(), [opening]);
  return (
    <div role="alert" tabIndex={-1} ref={box}>
      {'done' in opening ? <Kept opening={opening} tell={tell} /> : null}
      {'unfinished' in opening ? <ToFinish unfinished={opening.unfinished} /> : null}
      {'problems' in opening ? <Problems {...opening} /> : null}
    </div>
  );
}

/** Opens a scenario's file from the device, or the case that the address holds, packed in `code`. */
export function OpenFile({ code, onOpened }: { code: string | undefined; onOpened: () => void }) {
  const { t } = useWords();
  const [opening, setOpening] = useState<Opening | undefined>(undefined);
  const tell = (next: Opening) => {
    setOpening(next);
    onOpened();
  };
  const tellSent = useEffectEvent((text: string | undefined) =>
    tell(text === undefined ? { done: 'cut' } : openText(text)),
  );
  useEffect(() => {
    if (code !== undefined) void unpacked(code).then(tellSent);
  }, [code]);
  const choose = ({ target }: ChangeEvent<HTMLInputElement>) => {
    const [file] = target.files ?? [];
    if (!file) return;
    void openFile(file).then(tell);
    // Reset so that the same file can be chosen again after it is corrected.
    target.value = '';
  };
  return (
    <div className="nhsuk-form-group">
      <div className="nhsuk-hint" id="own-file-hint">
        {t('training:own/hint')}
        <br />
        <strong>{t('training:own/warning')}</strong>
      </div>
      {/* The browser's own button is in the browser's language, so the label takes its place. */}
      <input
        className="own-file nhsuk-u-visually-hidden"
        id="own-file"
        type="file"
        accept=".json,application/json"
        aria-describedby="own-file-hint"
        onChange={choose}
      />
      <label className="nhsuk-button nhsuk-button--secondary own-choose" htmlFor="own-file">
        {t('training:own/choose')}
      </label>
      {opening ? <Outcome opening={opening} tell={tell} /> : null}
    </div>
  );
}
