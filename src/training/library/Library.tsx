import { useState } from 'react';
import { baseOf } from '../../session/training-address';
import { SelectField } from '../../ui/SelectField';
import { Heading } from '../../wizard/frame/Heading';
import { usePageTitle } from '../../wizard/frame/page-title';
import { Paragraphs } from '../../wizard/frame/Paragraphs';
import { Tagged } from '../../words/Tagged';
import { useWords } from '../../words/words';
import { shippedScenarios } from '../model/load';
import { type Level, levels, type Scenario } from '../model/scenario';
import { OwnScenarios } from '../own/OwnScenarios';
import { wordsOf } from '../parts/scenario-words';
import { roleOf, type Topic, topics, topicsOf } from './tags';
import './library.scss';

/** What the list is narrowed to. */
interface Filter {
  readonly level: Level | undefined;
  readonly topic: Topic | undefined;
}

/** Whether a scenario is among those wanted. */
const fits = (scenario: Scenario, { level, topic }: Filter): boolean =>
  (level === undefined || scenario.level === level) && (topic === undefined || topicsOf(scenario).includes(topic));

/** Narrows the list by level and by topic. */
function Filters({ filter, onFilter }: { filter: Filter; onFilter: (filter: Filter) => void }) {
  const { t } = useWords();
  const all = <option value="">{t('training:practice/library/all')}</option>;
  return (
    <div className="filters">
      <SelectField
        id="level"
        name="level"
        label={t('training:practice/library/level')}
        value={filter.level ?? ''}
        onChoose={(value) => onFilter({ ...filter, level: levels.find((level) => level === value) })}
      >
        {all}
        {levels.map((level) => (
          <option key={level} value={level}>
            {t(`training:levels/${level}`)}
          </option>
        ))}
      </SelectField>
      <SelectField
        id="topic"
        name="topic"
        label={t('training:practice/library/topic')}
        value={filter.topic ?? ''}
        onChoose={(value) => onFilter({ ...filter, topic: topics.find((topic) => topic === value) })}
      >
        {all}
        {topics.map((topic) => (
          <option key={topic} value={topic}>
            {t(`training:practice/topics/${topic}`)}
          </option>
        ))}
      </SelectField>
    </div>
  );
}

function Row({ scenario }: { scenario: Scenario }) {
  const { t, language: shown } = useWords();
  const { language, words } = wordsOf(scenario, shown);
  const { id, level, minutes } = scenario;
  const role = roleOf(scenario);
  return (
    <li className="library__row" data-scenario={id}>
      <h2 lang={language}>
        <Tagged text={words.title} />
      </h2>
      <p lang={language}>
        <Tagged text={words.summary} />
      </p>
      {language === shown ? null : <p>{t(`training:oneLanguage/${language}`)}</p>}
      <p className="number-note">
        {role ? <>{t('training:practice/library/role', { role: t(`training:practice/roles/${role}`) })} </> : null}
        {t('training:library/about', { level: t(`training:levels/${level}`), minutes })}
      </p>
      <ul className="topics" aria-label={t('training:practice/library/topics')}>
        {topicsOf(scenario).map((topic) => (
          <li key={topic}>{t(`training:practice/topics/${topic}`)}</li>
        ))}
      </ul>
      <ul className="library__ways">
        <li>
          <a className="go" href={baseOf(id)} aria-label={t('training:library/practise', { title: words.title })}>
            {t('training:actions/practise')}
          </a>
        </li>
        <li>
          <a
            className="go"
            href={baseOf(id, 'present')}
            aria-label={t('training:library/present', { title: words.title })}
          >
            {t('training:actions/present')}
          </a>
        </li>
        <li>
          <a
            className="go"
            href={baseOf(id, 'handouts')}
            aria-label={t('training:library/handouts', { title: words.title })}
          >
            {t('training:actions/handouts')}
          </a>
        </li>
      </ul>
    </li>
  );
}

/** The scenarios, from the easier to the harder, each with what can be done with it. `unknown`: the address named one that there is not. */
export function Library({ unknown }: { unknown: boolean }) {
  const { t, lines } = useWords();
  const [filter, setFilter] = useState<Filter>({ level: undefined, topic: undefined });
  const wanted = shippedScenarios().filter((scenario) => fits(scenario, filter));
  usePageTitle(t('training:library/title'));
  return (
    <div className="page__body">
      <Heading title={t('training:library/title')} />
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
      <p role="status">{wanted.length === 0 ? t('training:practice/library/none') : ''}</p>
      <ul className="library plain-list">
        {wanted.map((scenario) => (
          <Row key={scenario.id} scenario={scenario} />
        ))}
      </ul>
      <OwnScenarios row={(scenario) => <Row scenario={scenario} />} />
    </div>
  );
}
