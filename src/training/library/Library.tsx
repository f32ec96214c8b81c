import { stages } from '../../case/stage';
import { levels, type Scenario } from '../model/scenario';
import { difficultiesOf, difficultyIds, hardAt, roleOf, roles, topicsOf } from '../model/tags';
import { useState } from 'react';
import { baseOf } from '../../session/addresses';
import { Paragraphs, Tagged, type Key, useWords } from '../../words/words';
import { shippedScenarios } from '../cases/load';
import { OwnScenarios } from './own/OwnScenarios';
import { SelectField } from '../../ui/controls';
import { Page } from '../parts/Page';
import { OneLanguage, ScenarioProvider, useSaid } from '../parts/Scenario';

interface By {
  readonly choices: readonly string[];
  /** Whether a scenario matches a choice. */
  readonly fits: (scenario: Scenario, choice: string) => boolean;
}

/** The filters, in the order in which they are offered. */
export const filters = {
  role: { choices: roles, fits: (scenario, role) => roleOf(scenario) === role },
  level: { choices: levels, fits: ({ level }, chosen) => level === chosen },
  /** The longest time, in minutes. */
  length: { choices: ['10', '15'], fits: ({ minutes }, most) => minutes <= Number(most) },
  stage: { choices: stages, fits: (scenario, stage) => hardAt(scenario).some((one) => one === stage) },
  hard: { choices: difficultyIds, fits: (scenario, hard) => difficultiesOf(scenario).some((one) => one === hard) },
} as const satisfies Readonly<Record<string, By>>;
/** All filters, in the order in which they are offered. */
export const ways = Object.keys(filters) as readonly (keyof typeof filters)[];
/** What is chosen of each filter; an empty text if nothing is. */
export type Filter = { readonly [By in keyof typeof filters]?: string };

/** Whether a scenario matches every choice in the filter. */
export const fits = (scenario: Scenario, filter: Filter): boolean =>
  ways.every((by) => !filter[by] || filters[by].fits(scenario, filter[by]));

import './library.scss';

/** Where the choices of a filter have their names. */
const named = {
  role: 'training:practice/roles',
  level: 'training:levels',
  stage: 'ui:stages',
  hard: 'training:practice/topics',
};

function Filters({ filter, onFilter }: { filter: Filter; onFilter: (filter: Filter) => void }) {
  const { t } = useWords();
  const nameOf = (by: keyof Filter, value: string) =>
    by === 'length' ? t('training:practice/library/upTo', { minutes: value }) : t(`${named[by]}/${value}` as Key);
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
          of={filters[by].choices.map((value) => [value, nameOf(by, value)])}
        />
      ))}
    </div>
  );
}

function Row() {
  const { t, scenario, said, saidIn } = useSaid();
  const { id, level, minutes } = scenario;
  const role = roleOf(scenario);
  return (
    <li className="library__row" data-scenario={id}>
      <Tagged as="h2" lang={saidIn} text={said.title} />
      <Tagged as="p" lang={saidIn} text={said.summary} />
      <OneLanguage />
      <p className="number-note">
        {role ? <>{t('training:practice/library/part', { role: t(`training:practice/roles/${role}`) })} </> : null}
        {t('training:library/about', { level: t(`training:levels/${level}`), minutes })}
      </p>
      <ul className="topics plain-list" aria-label={t('training:practice/library/topics')}>
        {topicsOf(scenario).map((topic) => (
          <li key={topic}>{t(`training:practice/topics/${topic}`)}</li>
        ))}
      </ul>
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

/** The scenarios, from easier to harder, with links for each. `unknown`: the address named one that does not exist. */
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
