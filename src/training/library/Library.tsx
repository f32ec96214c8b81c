import { useState } from 'react';
import { baseOf } from '../../session/addresses';
import { SelectField } from '../../ui/controls';
import { Paragraphs, Tagged, useWords } from '../../words/words';
import { shippedScenarios } from '../cases/load';
import { roleOf, roles } from '../model/tags';
import { Page } from '../parts/Page';
import { OneLanguage, ScenarioProvider, useSaid } from '../parts/Scenario';
import { OwnScenarios } from './own/OwnScenarios';
import './library.scss';

function Row() {
  const { t, scenario, said, saidIn } = useSaid();
  const { id, minutes } = scenario;
  const role = roleOf(scenario);
  return (
    <li className="library__row" data-scenario={id}>
      <Tagged as="h2" lang={saidIn} text={said.title} />
      <Tagged as="p" lang={saidIn} text={said.summary} />
      <OneLanguage />
      <p className="number-note">
        {role ? <>{t('training:practice/library/part', { role: t(`training:practice/roles/${role}`) })} </> : null}
        {t('training:library/about', { minutes })}{' '}
        {scenario.choice ? <strong data-hard="">{t('training:library/hardCall')}</strong> : null}
      </p>
      <ul className="library__ways plain-list">
        {(['practise', 'present', 'handouts'] as const).map((way) => (
          <li key={way}>
            <a
              className="go"
              href={baseOf(id, way === 'practise' ? undefined : way)}
              aria-label={t(`training:library/${way}`, { title: said.title })}
            >
              {t(`training:actions/${way}`)}
            </a>
          </li>
        ))}
      </ul>
    </li>
  );
}

/** The scenarios, the shortest first. `unknown`: the address named none that exists. `code`: it holds one's own. */
export function Library({ unknown, code }: { unknown: boolean; code: string | undefined }) {
  const { t, lines } = useWords();
  const [role, setRole] = useState('');
  const wanted = shippedScenarios().filter(({ tags }) => role === '' || tags.includes(role));
  return (
    <Page title={t('training:library/title')}>
      {unknown ? (
        <div className="said" role="alert">
          <p>
            <strong>{t('training:unknown/title')}</strong>
          </p>
          <p>{t('training:unknown/body')}</p>
        </div>
      ) : null}
      <p className="lead">{t('training:library/lead')}</p>
      <div className="inset">
        <Paragraphs lines={lines('training:library/rules')} />
      </div>
      <SelectField
        id="filter-role"
        label={t('training:practice/library/role')}
        value={role}
        onChoose={setRole}
        none={t('training:practice/library/all')}
        of={roles.map((value) => [value, t(`training:practice/roles/${value}`)])}
      />
      <p role="status" data-wanted={wanted.length}>
        {t('training:practice/library/number', { number: wanted.length })}
      </p>
      <ul className="library plain-list">
        {wanted.map((scenario) => (
          <ScenarioProvider key={scenario.id} of={scenario}>
            <Row />
          </ScenarioProvider>
        ))}
      </ul>
      <OwnScenarios row={<Row />} code={code} />
    </Page>
  );
}
