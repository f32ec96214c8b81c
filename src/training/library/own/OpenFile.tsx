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
/** A case that is kept, or not and why. `replace` keeps it in place of the trainer's own of the same id. */
interface Done {
  readonly done: Keeping | 'unreadable' | 'cut' | 'same-id';
  readonly id?: string;
  readonly replace?: () => Done;
}
/** The result of opening a case: kept, or not; unfinished; or wrong, and where. */
type Opening = Done | { readonly unfinished: Unfinished } | Wrong;

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
  const keep = (): Done => ({ done: keepOwn(text, id), id });
  const other = keptFile(id);
  if (other === undefined) return keep();
  return contentOf(other) === contentOf(text) ? { done: 'kept', id } : { done: 'same-id', id, replace: keep };
}

/** The problems of a file, each with line, place and remedy. */
function Problems({ problems, count }: Wrong) {
  const words = useWords();
  return (
    <>
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
    </>
  );
}

/** Whether a case is kept. It takes the place of a trainer's own of the same id only once that is pressed. */
function Kept({ of: { done, id, replace }, tell }: { of: Done; tell: (next: Done) => void }) {
  const words = useWords();
  const { t } = words;
  const { scenarios, unfinished } = ownScenarios();
  const [scenario, other] = [scenarios.find((one) => one.id === id), unfinished.find((one) => one.id === id)];
  const title = scenario ? withSaid(words, scenario).said.title : (other?.title ?? '');
  return (
    <>
      <p>{t(`training:own/done/${done}`, { title, most: mostKept })}</p>
      {replace ? (
        <Button action="replace-own" look="warning" onPress={() => tell(replace())}>
          {t('training:own/replaceNow')}
        </Button>
      ) : scenario ? (
        <>
          <Personal of={JSON.stringify(scenario.words)} />
          <Go to={baseOf(scenario.id)}>{t('training:actions/practise')}</Go>
        </>
      ) : null}
    </>
  );
}

/** What came of a case that was opened. Takes focus, since it stands below the list. */
function Outcome({ opening, tell }: { opening: Opening; tell: (next: Opening) => void }) {
  const { t } = useWords();
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.focus(), [opening]);
  return (
    <div className={'problems' in opening ? 'nhsuk-error-summary' : 'said'} role="alert" tabIndex={-1} ref={box}>
      {'done' in opening ? <Kept of={opening} tell={tell} /> : null}
      {'problems' in opening ? <Problems {...opening} /> : null}
      {'unfinished' in opening ? <p>{t('training:own/problems/unfinished')}</p> : null}
      {'unfinished' in opening ? <WriteOn file={opening.unfinished.file} title={opening.unfinished.title} /> : null}
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
