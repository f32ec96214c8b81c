import { type ReactNode, useState } from 'react';
import { sent, writing } from '../../../session/addresses';
import { Button, Disclosure } from '../../../ui/controls';
import { QrCode } from '../../../ui/QrCode';
import { Go } from '../../../wizard/frame/links';
import { useWords } from '../../../words/words';
import { withSaid } from '../../model/scenario';
import { Personal } from '../../parts/Personal';
import { ScenarioProvider } from '../../parts/Scenario';
import { isWriting } from '../../write/file';
import { WriteOn } from '../../write/Begin';
import { keptFile, ownScenarios, removeOwn } from '../../own/kept';
import { mostCode, mostLink, packed } from '../../own/link';
import { OpenFile } from './OpenFile';
import './own.scss';

/** The address that holds a case, and its code. It is not made until the writer has looked for personal details. */
function Share({ file, title }: { file: string; title: string }) {
  const { t } = useWords();
  const [link, setLink] = useState('');
  const make = () => void packed(file).then((code) => setLink(`${location.origin}${location.pathname}${sent}${code}`));
  return (
    <Disclosure summary={t('training:own/link/of', { title })}>
      <p>{t('training:own/warning')}</p>
      <p>
        <Personal of={file} />
      </p>
      {link === '' ? (
        <Button action="make-link" look="secondary" onPress={make}>
          {t('training:own/link/make')}
        </Button>
      ) : link.length > mostLink ? (
        <p role="alert">{t('training:own/link/file')}</p>
      ) : (
        <>
          {link.length > mostCode ? null : <QrCode text={link} label={t('training:presenter/qr/label')} />}
          <p className="own__link">
            <a href={link}>{link}</a>
          </p>
        </>
      )}
    </Disclosure>
  );
}

/** Removes a scenario from the device. Asks first, because there may be no other copy of its file. */
function Remove({ title, onRemove }: { title: string; onRemove: () => void }) {
  const { t } = useWords();
  return (
    <Disclosure summary={t('training:own/removeOf', { title })}>
      <p>{t('training:own/ask')}</p>
      <Button action="remove-own-now" look="warning" onPress={onRemove}>
        {t('training:own/removeNow')}
      </Button>
    </Disclosure>
  );
}

/** Scenarios that are kept but cannot be read, with a way to remove them. */
function Spoilt({ count, onRemove }: { count: number; onRemove: () => void }) {
  const { t } = useWords();
  return (
    <div className="said" role="alert">
      <p>{t('training:own/spoilt', { count })}</p>
      <Button action="remove-spoilt" look="secondary" onPress={onRemove}>
        {t('training:own/removeSpoilt')}
      </Button>
    </div>
  );
}

interface Props {
  /** Shows the scenario that it is given in the list. */
  readonly row: ReactNode;
  /** A case that the address holds, packed. */
  readonly code: string | undefined;
}

/** A trainer's own scenarios on this device, with ways to write one or to open one from a file. */
export function OwnScenarios({ row, code }: Props) {
  const words = useWords();
  // Each change is a new object, so that the list is drawn again.
  const [{ isRemoval }, setChange] = useState({ isRemoval: false });
  const { scenarios, unfinished, spoilt } = ownScenarios();
  const remove = (id: string | undefined) => {
    removeOwn(id);
    setChange({ isRemoval: true });
  };
  return (
    <section className="own" aria-labelledby="own-title">
      <h2 id="own-title">{words.t('training:own/title')}</h2>
      <p>{words.t('training:own/lead')}</p>
      <Go to={writing}>
        <span>{words.t(isWriting() ? 'training:write/goOn' : 'training:write/open')}</span>
      </Go>
      <OpenFile code={code} onOpened={() => setChange({ isRemoval: false })} />
      <p role="status">{isRemoval ? words.t('training:own/done/removed') : ''}</p>
      {spoilt > 0 ? <Spoilt count={spoilt} onRemove={() => remove(undefined)} /> : null}
      {scenarios.length + unfinished.length === 0 ? (
        <p>{words.t('training:own/none')}</p>
      ) : (
        <p className="own__mark">{words.t('training:own/list')}</p>
      )}
      <ul className="library plain-list">
        {scenarios.map((scenario) => {
          const [file, { title }] = [keptFile(scenario.id) ?? '', withSaid(words, scenario).said];
          return (
            <li key={scenario.id} data-own={scenario.id}>
              <ul className="plain-list">
                <ScenarioProvider of={scenario}>{row}</ScenarioProvider>
              </ul>
              <WriteOn file={file} title={title} />
              <Share key={file} file={file} title={title} />
              <Remove title={title} onRemove={() => remove(scenario.id)} />
            </li>
          );
        })}
        {unfinished.map(({ id, title, file }) => (
          <li className="library__row" key={id} data-unfinished={id}>
            <h3>{title}</h3>
            <p>{words.t('training:own/unfinished')}</p>
            <WriteOn file={file} title={title} />
            <Remove title={title} onRemove={() => remove(id)} />
          </li>
        ))}
      </ul>
    </section>
  );
}
