import { type ReactNode, useState } from 'react';
import { writing } from '../../../session/training-address';
import { Button } from '../../../ui/Button';
import { saveFile } from '../../../ui/save-file';
import { useWords } from '../../../words/words';
import type { Scenario } from '../../model/scenario';
import { wordsOf } from '../../model/said';
import { isWriting } from '../../write/kept';
import { WriteOn } from '../../write/Begin';
import { keptFile, ownScenarios, removeOwn, type Unfinished } from '../../own/kept';
import { OpenFile } from './OpenFile';
import './own.scss';

interface RemoveProps {
  readonly id: string;
  readonly title: string;
  readonly onRemoved: () => void;
}

/** Removes a scenario from the device. Asks first, because there may be no other copy of its file. */
function Remove({ id, title, onRemoved }: RemoveProps) {
  const { t } = useWords();
  const [asks, setAsks] = useState(false);
  if (!asks)
    return (
      <Button
        action="remove-own"
        look="link"
        label={t('training:own/removeOf', { title })}
        onPress={() => setAsks(true)}
      >
        {t('training:own/remove')}
      </Button>
    );
  const remove = () => {
    removeOwn(id);
    onRemoved();
  };
  return (
    <div className="own-ask" role="group" aria-label={t('training:own/removeOf', { title })}>
      <p>{t('training:own/ask')}</p>
      <div className="action-row">
        <Button action="remove-own-now" look="warning" onPress={remove}>
          {t('training:own/removeNow')}
        </Button>
        <Button action="keep-own" look="secondary" onPress={() => setAsks(false)}>
          {t('training:own/keepIt')}
        </Button>
      </div>
    </div>
  );
}

function UnfinishedRow({ one: { id, title, file }, onRemoved }: { one: Unfinished; onRemoved: () => void }) {
  const { t } = useWords();
  return (
    <li className="library__row" data-unfinished={id}>
      <h3>{title}</h3>
      <p>{t('training:own/unfinished')}</p>
      <WriteOn file={file} title={title} />
      <Button
        action="save-own"
        look="link"
        label={t('training:own/saveFileOf', { title })}
        onPress={() => saveFile(`${id}.json`, file)}
      >
        {t('training:own/saveFile')}
      </Button>
      <Remove id={id} title={title} onRemoved={onRemoved} />
    </li>
  );
}

/** Scenarios that are kept but cannot be read, with a way to remove them. */
function Spoilt({ count, onRemoved }: { count: number; onRemoved: () => void }) {
  const { t } = useWords();
  const remove = () => {
    removeOwn(undefined);
    onRemoved();
  };
  return (
    <div className="said" role="alert">
      <p>{t('training:own/spoilt', { count })}</p>
      <Button action="remove-spoilt" look="secondary" onPress={remove}>
        {t('training:own/removeSpoilt')}
      </Button>
    </div>
  );
}

interface Props {
  /** Renders a scenario in the list. */
  readonly row: (scenario: Scenario) => ReactNode;
  /** Whether a scenario matches the filter of the list. */
  readonly isWanted: (scenario: Scenario) => boolean;
}

/** A trainer's own scenarios on this device, with ways to write one or to open one from a file. */
export function OwnScenarios({ row, isWanted }: Props) {
  const { t, language } = useWords();
  const [isRemoved, setRemoved] = useState(false);
  const [, drawAgain] = useState(0);
  const { scenarios, unfinished, spoilt } = ownScenarios();
  const wanted = scenarios.filter(isWanted);
  const changed = (removed: boolean) => {
    setRemoved(removed);
    drawAgain((times) => times + 1);
  };
  const removed = () => changed(true);
  return (
    <section className="own" aria-labelledby="own-title">
      <h2 id="own-title">{t('training:own/title')}</h2>
      <p>{t('training:own/lead')}</p>
      <p>
        <a className="go" href={writing}>
          <span>{t(isWriting() ? 'training:write/goOn' : 'training:write/open')}</span>
        </a>
      </p>
      <OpenFile onOpened={() => changed(false)} />
      <p role="status">{isRemoved ? t('training:own/done/removed') : ''}</p>
      {spoilt > 0 ? <Spoilt count={spoilt} onRemoved={removed} /> : null}
      {scenarios.length + unfinished.length === 0 ? (
        <p>{t('training:own/none')}</p>
      ) : (
        <p className="own__mark">{t('training:own/list')}</p>
      )}
      {scenarios.length > 0 && wanted.length === 0 ? <p>{t('training:practice/library/none')}</p> : null}
      <ul className="library plain-list">
        {wanted.map((scenario) => (
          <li key={scenario.id} data-own={scenario.id}>
            <ul className="plain-list">{row(scenario)}</ul>
            <WriteOn file={keptFile(scenario.id) ?? ''} title={wordsOf(scenario, language).words.title} />
            <Remove id={scenario.id} title={wordsOf(scenario, language).words.title} onRemoved={removed} />
          </li>
        ))}
        {unfinished.map((one) => (
          <UnfinishedRow key={one.id} one={one} onRemoved={removed} />
        ))}
      </ul>
    </section>
  );
}
