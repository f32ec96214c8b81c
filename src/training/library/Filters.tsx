import { SelectField } from '../../ui/SelectField';
import { useWords } from '../../words/words';
import { type Level, levels, type Scenario } from '../model/scenario';
import { type Topic, topics, topicsOf } from './tags';

/** What the list is narrowed to. */
export interface Filter {
  readonly level: Level | undefined;
  readonly topic: Topic | undefined;
}

/** Whether a scenario is among those wanted. */
export const fits = (scenario: Scenario, { level, topic }: Filter): boolean =>
  (level === undefined || scenario.level === level) && (topic === undefined || topicsOf(scenario).includes(topic));

/** Narrows the list by level and by topic. */
export function Filters({ filter, onFilter }: { filter: Filter; onFilter: (filter: Filter) => void }) {
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
