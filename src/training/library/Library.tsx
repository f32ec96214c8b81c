import { useState } from 'react';
import { baseOf } from '../../session/addresses';
import { Disclosure, SelectField } from '../../ui/controls';
import { Tagged, useWords } from '../../words/words';
import { shippedScenarios } from '../cases/load';
import { roleOf, roles, type Scenario } from '../model/scenario';
import { Page } from '../parts/Page';
import { OneLanguage, ScenarioProvider, useSaid } from '../parts/Scenario';
import { OwnScenarios } from './own/OwnScenarios';
import './library.scss';

/** A line of the list: what a case teaches, for whom, and how long it takes. It opens to the ways into it. */
function Row({ isOpen = false }: { isOpen?: boolean }) {
  const { t, scenario, said, saidIn } = useSaid();
  const { id, minutes } = scenario;
  const role = roleOf(scenario);
  const line = (
    <span className="library__line">
      <span lang={saidIn}>
        <Tagged as="strong" text={said.title} /> <Tagged as="span" text={said.teaches ?? said.summary} />
      </span>
      <span>
        {role ? t(`training:practice/roles/${role}`) : null}{' '}
        {scenario.tags.includes('hard-call') ? <strong data-hard="">{t('training:library/hardCall')}</strong> : null}
      </span>
      <span>{t('training:library/about', { minutes })}</span>
    </span>
  );
  const ways = (
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
  );
  return (
    <li className="library__row" data-scenario={id}>
      {isOpen ? (
        <>
          {line}
          {ways}
        </>
      ) : (
        <Disclosure summary={line}>
          {said.teaches ? <Tagged as="p" lang={saidIn} text={said.summary} /> : null}
          <OneLanguage />
          {ways}
        </Disclosure>
      )}
    </li>
  );
}

/** Three cases to begin with, which stand open at the top. */
const toBegin: readonly string[] = ['posing-as-a-child', 'immediate-danger', 'below-threshold'];

const Rows = ({ of, isOpen = false }: { of: readonly Scenario[]; isOpen?: boolean }) => (
  <ul className={`library plain-list${isOpen ? ' library--open' : ''}`}>
    {of.map((scenario) => (
      <ScenarioProvider key={scenario.id} of={scenario}>
        <Row isOpen={isOpen} />
      </ScenarioProvider>
    ))}
  </ul>
);

/** Returns the cases for a role, or all but those to begin with; by role, the shortest first. */
const casesFor = (role: string): readonly Scenario[] =>
  roles.flatMap((one) =>
    shippedScenarios().filter(
      (scenario) => roleOf(scenario) === one && (role === '' ? !toBegin.includes(scenario.id) : role === one),
    ),
  );

/** The scenarios. `unknown`: the address named none that exists. `code`: it holds one's own. */
export function Library({ unknown, code }: { unknown: boolean; code: string | undefined }) {
  const { t } = useWords();
  const [role, setRole] = useState('');
  const first = shippedScenarios().filter(({ id }) => role === '' && toBegin.includes(id));
  const wanted = casesFor(role);
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
      <p className="library__lead">{t('training:library/lead')}</p>
      {first.length > 0 ? <h2>{t('training:library/begin')}</h2> : null}
      <Rows of={first} isOpen />
      <div className="library__filter">
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
      </div>
      <Rows of={wanted} />
      <OwnScenarios row={<Row />} code={code} />
    </Page>
  );
}
