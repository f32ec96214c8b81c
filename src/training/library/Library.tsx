import { useState } from 'react';
import { baseOf } from '../../session/addresses';
import { SelectField } from '../../ui/controls';
import { Paragraphs, Tagged, type Key, useWords } from '../../words/words';
import { shippedScenarios } from '../cases/load';
import type { Scenario } from '../model/scenario';
import { difficulties, roleOf, roles } from '../model/tags';
import { Page } from '../parts/Page';
import { OneLanguage, ScenarioProvider, useSaid } from '../parts/Scenario';
import { OwnScenarios } from './own/OwnScenarios';
import './library.scss';

/** What the list can be narrowed by, in the order in which it is offered, and where the choices have their names. */
export const filters = {
  role: { choices: roles, names: 'training:practice/roles' },
  hard: { choices: difficulties, names: 'training:practice/topics' },
} as const;
const ways = ['role', 'hard'] as const;
/** What is chosen of each filter; an empty text if nothing is. */
export type Filter = { readonly [By in (typeof ways)[number]]?: string };

/** Whether a scenario matches every choice in the filter. */
export const fits = ({ tags }: Scenario, filter: Filter): boolean =>
  ways.every((by) => !filter[by] || tags.includes(filter[by]));

function Filters({ filter, onFilter }: { filter: Filter; onFilter: (filter: Filter) => void }) {
  const { t } = useWords();
  return (
    <div className="filters">
      {ways.map((by) => (
        <SelectField
          key={by}
          id={`filter-${by}`}
          label={t(`training:practice/library/${by}`)}
          value={filter[by] ?? ''}
          onChoose={(value) => onFilter({ ...filter, [by]: value })}
          none={t('training:practice/library/all')}
          of={filters[by].choices.map((value) => [value, t(`${filters[by].names}/${value}` as Key)])}
        />
      ))}
    </div>
  );
}

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
        {t('training:library/about', { minutes })}
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

/** The scenarios, the shortest first, with links for each. `unknown`: the address named one that does not exist. */
export function Library({ unknown }: { unknown: boolean }) {
  const { t, lines } = useWords();
  const [filter, setFilter] = useState<Filter>({});
  const isWanted = (scenario: Scenario): boolean => fits(scenario, filter);
  const wanted = shippedScenarios().filter(isWanted);
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
      <Filters filter={filter} onFilter={setFilter} />
      <p role="status" data-wanted={wanted.length}>
        {wanted.length === 0
          ? t('training:practice/library/none')
          : t('training:practice/library/number', { number: wanted.length })}
      </p>
      <ul className="library plain-list">
        {wanted.map((scenario) => (
          <ScenarioProvider key={scenario.id} of={scenario}>
            <Row />
          </ScenarioProvider>
        ))}
      </ul>
      <OwnScenarios row={<Row />} isWanted={isWanted} />
    </Page>
  );
}
