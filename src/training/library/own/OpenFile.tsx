import { type ChangeEvent, useEffect, useEffectEvent, useRef, useState } from 'react';
import { baseOf } from '../../../session/addresses';
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
import { type Keeping, keepOwn, mostKept, ownScenarios, type Unfinished, unfinishedOf } from '../../own/kept';
import { unpacked } from '../../own/link';
import { Personal } from '../../parts/Personal';
import { WriteOn } from '../../write/Begin';

type Wrong = Extract<Checked, { readonly count: number }>;
/** The result of opening a file: kept, or not kept and why; unfinished; or wrong, and where. */
type Opening =
  | { readonly done: Keeping | 'unreadable'; readonly id: string | undefined }
  | { readonly unfinished: Unfinished }
  | Wrong;

/** UTF-8 takes up to four bytes for a character. */
const mostBytes = mostCharacters * 4;

/** Opens a scenario's file and keeps it if it is right. The file is read in the page and never sent anywhere. */
export async function openFile(file: File): Promise<Opening> {
  if (file.size > mostBytes) return largeFile;
  const bytes = await file.arrayBuffer().catch(() => undefined);
  if (bytes === undefined) return { done: 'unreadable', id: undefined };
  return openText(textIn(new Uint8Array(bytes)));
}

/** Checks the text of a case, from a file or an address, and keeps it if it is right. */
function openText(text: string | undefined): Opening {
  if (text === undefined) return noText;
  const checked = checkScenario(text);
  const unfinished = unfinishedOf(text, checked);
  if (unfinished) return { unfinished };
  if (!('scenario' in checked)) return checked;
  const { id } = checked.scenario;
  return { done: keepOwn(text, id), id };
}

/** Moves focus to the message each time a file is opened. */
function useFocusOn(told: unknown) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.focus(), [told]);
  return box;
}

/** A case that lacks only what is listed here. */
function ToFinish({ unfinished }: { unfinished: Unfinished }) {
  const { t } = useWords();
  const box = useFocusOn(unfinished);
  return (
    <div className="said" role="alert" tabIndex={-1} ref={box}>
      <p>{t('training:own/problems/unfinished')}</p>
      <WriteOn file={unfinished.file} title={unfinished.title} />
    </div>
  );
}

/** The problems of a file, each with line, place and remedy. Takes focus. */
function Problems({ problems, count }: Wrong) {
  const words = useWords();
  const box = useFocusOn(problems);
  return (
    <div className="nhsuk-error-summary" role="alert" tabIndex={-1} ref={box} aria-labelledby="own-problems">
      <h3 className="nhsuk-error-summary__title" id="own-problems">
        {words.t('training:own/problems/title')}
      </h3>
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

function Outcome({ opening }: { opening: Opening }) {
  const words = useWords();
  if ('problems' in opening) return <Problems {...opening} />;
  if ('unfinished' in opening) return <ToFinish unfinished={opening.unfinished} />;
  const scenario = ownScenarios().scenarios.find(({ id }) => id === opening.id);
  const title = scenario ? withSaid(words, scenario).said.title : '';
  return (
    <div className="said" role="alert">
      <p>{words.t(`training:own/done/${opening.done}`, { title, most: mostKept })}</p>
      {scenario ? <Personal of={JSON.stringify(scenario.words)} /> : null}
      {scenario ? <Go to={baseOf(scenario.id)}>{words.t('training:actions/practise')}</Go> : null}
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
  const tellSent = useEffectEvent((text: string | undefined) => tell(openText(text)));
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
      {opening ? <Outcome opening={opening} /> : null}
    </div>
  );
}
