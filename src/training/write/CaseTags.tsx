import { Choices } from '../../ui/Choices';
import { Disclosure } from '../../ui/Disclosure';
import { Fieldset } from '../../ui/Fieldset';
import { SelectField } from '../../ui/SelectField';
import { useWords } from '../../words/words';
import { difficultyIds, type Role, roles, type Topic, topics } from '../model/tags';
import type { Writing } from './writing';

interface Props {
  readonly writing: Writing;
}

/** Whose part one takes in the case. */
export function Part({ writing: { draft, write } }: Props) {
  const { t } = useWords();
  const others = draft.tags.filter((tag) => !roles.includes(tag as Role));
  return (
    <SelectField
      id="write-role"
      name="write-role"
      label={t('training:practice/library/role')}
      value={draft.tags.find((tag) => roles.includes(tag as Role)) ?? ''}
      onChoose={(role) => write({ tags: role === '' ? others : [role, ...others] })}
    >
      <option value="">{t('training:write/noRole')}</option>
      {roles.map((role) => (
        <option key={role} value={role}>
          {t(`training:practice/roles/${role}`)}
        </option>
      ))}
    </SelectField>
  );
}

function Tags({
  writing: { draft, write },
  id,
  legend,
  of,
}: Props & { id: string; legend: string; of: readonly Topic[] }) {
  const { t } = useWords();
  const turn = (tag: string) =>
    write({ tags: draft.tags.includes(tag) ? draft.tags.filter((other) => other !== tag) : [...draft.tags, tag] });
  return (
    <Fieldset id={id} legend={legend}>
      <Choices
        kind="many"
        name={`${id}-tag`}
        ticked={draft.tags}
        inline
        onTick={turn}
        choices={of.map((value) => ({ value, label: t(`training:practice/topics/${value}`) }))}
      />
    </Fieldset>
  );
}

const isHard = (topic: Topic): boolean => difficultyIds.some((one) => one === topic);

/** What is hard about the case, by which the list can be narrowed to it, and what else it is about. */
export function Topics({ writing }: Props) {
  const { t } = useWords();
  const hard = t('training:practice/library/hard');
  const others = t('training:practice/library/topics');
  return (
    <Disclosure summary={`${hard} · ${others}`}>
      <Tags writing={writing} id="write-hard" legend={hard} of={difficultyIds} />
      <Tags writing={writing} id="write-topics" legend={others} of={topics.filter((topic) => !isHard(topic))} />
    </Disclosure>
  );
}
