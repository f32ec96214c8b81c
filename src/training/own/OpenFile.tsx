import { type ChangeEvent, useState } from 'react';
import { useWords } from '../../words/words';
import { mostKept } from './files';
import { ownScenarios } from './kept';
import { openFile, type Opening } from './open-file';
import { Problems } from './Problems';
import { wordsOf } from '../parts/scenario-words';

/** What came of opening a file, told once. */
function Outcome({ opening }: { opening: Opening }) {
  const { t, language } = useWords();
  if ('problems' in opening) return <Problems {...opening} />;
  const scenario = ownScenarios().scenarios.find(({ id }) => id === opening.id);
  const title = scenario ? wordsOf(scenario, language).words.title : '';
  return (
    <p className="said" role="alert">
      {t(`training:own/done/${opening.done}`, { title, most: mostKept })}
    </p>
  );
}

/** The way to open a scenario's file from the device. */
export function OpenFile({ onOpened }: { onOpened: () => void }) {
  const { t } = useWords();
  const [opening, setOpening] = useState<Opening | undefined>(undefined);
  const choose = ({ target }: ChangeEvent<HTMLInputElement>) => {
    const [file] = target.files ?? [];
    if (!file) return;
    void openFile(file).then((next) => {
      setOpening(next);
      onOpened();
    });
    // So that the same file can be chosen again once it is mended.
    target.value = '';
  };
  return (
    <div className="nhsuk-form-group">
      <div className="nhsuk-hint" id="own-file-hint">
        {t('training:own/hint')}
        <br />
        <strong>{t('training:own/warning')}</strong>
      </div>
      {/* The browser's own button speaks the browser's language: the label stands for it. */}
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
