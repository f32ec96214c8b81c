import { useState } from 'react';
import { saveFile } from '../../ui/save-file';
import { type Shown, shownChoices } from '../../words/shown';
import { type CaseView, useSession } from '../../session/session';
import { Button } from '../../ui/Button';
import { Choices } from '../../ui/Choices';
import { Disclosure } from '../../ui/Disclosure';
import { Fieldset } from '../../ui/Fieldset';
import { languages } from '../../words/languages';
import { useWords } from '../../words/words';
import type { Scenario } from '../model/scenario';
import { mostKept } from './files';
import { keepOwn, ownScenarios } from './kept';
import { freeId, scenarioFile } from './save';
import './own.scss';

/** Saves the case as a file of a new scenario, and keeps it on this device where it is wanted. Out: the file, and what came of the keeping. */
function saveCase(view: CaseView, from: Scenario, chosen: Shown, keeps: boolean) {
  const { scenarios, unfinished } = ownScenarios();
  const id = freeId(
    from.id,
    [...scenarios, ...unfinished].map((one) => one.id),
  );
  const text = scenarioFile(view, from, id, chosen === 'both' ? languages : [chosen]);
  const file = `${id}.json`;
  saveFile(file, text);
  return { file, kept: keeps ? keepOwn(text, id) : ('kept' as const) };
}

/** At the end of a walk: saves the case that is practised as a file of a new scenario, its words still to be written; and on the device too, if wanted. */
export function SaveAsScenario({ from }: { from: Scenario }) {
  const { t } = useWords();
  const { view } = useSession();
  const [chosen, choose] = useState<Shown>('both');
  const [keeps, setKeeps] = useState(false);
  const [said, setSaid] = useState<string | undefined>(undefined);
  const save = () => {
    const { file, kept } = saveCase(view, from, chosen, keeps);
    setSaid(
      [
        t('training:own/save/saved', { file }),
        ...(kept === 'kept' ? [] : [t(`training:own/done/${kept}`, { most: mostKept })]),
      ].join(' '),
    );
  };
  return (
    <div className="save-own">
      <Disclosure summary={t('training:own/save/title')}>
        <p>
          {t('training:own/save/lead')} <strong>{t('training:own/warning')}</strong>
        </p>
        <Fieldset id="save-own-language" legend={t('training:own/save/languages')}>
          <Choices
            kind="one"
            name="save-own-language"
            ticked={[chosen]}
            inline
            onTick={(value) => choose(value as Shown)}
            choices={shownChoices.map((value) => ({ value, label: t(`training:own/save/${value}`) }))}
          />
        </Fieldset>
        <Choices
          kind="many"
          name="save-own-keep"
          ticked={keeps ? ['keep'] : []}
          onTick={() => setKeeps(!keeps)}
          choices={[{ value: 'keep', label: t('training:own/save/keep') }]}
        />
        <div className="action-row">
          <Button action="save-scenario" look="secondary" onPress={save}>
            {t('training:own/save/button')}
          </Button>
        </div>
        <p role="status">{said ?? ''}</p>
      </Disclosure>
    </div>
  );
}
