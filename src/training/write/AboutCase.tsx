import { Choices } from '../../ui/Choices';
import { Disclosure } from '../../ui/Disclosure';
import { Fieldset } from '../../ui/Fieldset';
import { TextField } from '../../ui/TextField';
import { plain } from '../../words/Tagged';
import { type Shown, shownChoices } from '../../words/shown';
import { useWords } from '../../words/words';
import { type Level, levels } from '../model/scenario';
import { difficultyIds, roles, type Topic, topics } from '../model/tags';
import { mendOf } from '../own/check';
import { SelectField } from '../../ui/SelectField';
import { TextPair } from './StepTexts';
import type { OfWriting } from './writing';

function Tags({ writing, id, legend, of }: OfWriting & { id: string; legend: string; of: readonly Topic[] }) {
  const { draft, write } = writing;
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

/** What is difficult about the case, by which the list can be filtered, and what else it is about. */
function Topics({ writing }: OfWriting) {
  const { t } = useWords();
  const hard = t('training:practice/library/hard');
  const others = t('training:practice/library/topics');
  return (
    <Disclosure summary={`${hard} · ${others}`}>
      <Tags writing={writing} id="write-hard" legend={hard} of={difficultyIds} />
      <Tags
        writing={writing}
        id="write-topics"
        legend={others}
        of={topics.filter((topic) => !difficultyIds.some((one) => one === topic))}
      />
    </Disclosure>
  );
}

function Languages({ writing: { draft, write } }: OfWriting) {
  const { t, language } = useWords();
  return (
    <Fieldset id="write-languages" legend={t('training:own/save/languages')}>
      <Choices
        kind="one"
        name="write-language"
        ticked={[draft.shown]}
        inline
        onTick={(shown) => write({ shown: shown as Shown })}
        choices={shownChoices(language).map((value) => ({ value, label: t(`training:own/save/${value}`) }))}
      />
    </Fieldset>
  );
}

/** The learner's role in the case, its level and its length. */
function Settings({ writing: { draft, problems, write } }: OfWriting) {
  const words = useWords();
  const { t } = words;
  const isRole = (tag: string) => roles.some((role) => role === tag);
  const others = draft.tags.filter((tag) => !isRole(tag));
  const problem = problems.find(({ place }) => place === 'scenario.minutes');
  return (
    <div className="filters">
      <SelectField
        id="write-role"
        label={t('training:practice/library/role')}
        value={draft.tags.find(isRole) ?? ''}
        onChoose={(role) => write({ tags: role === '' ? others : [role, ...others] })}
        none={t('training:write/noRole')}
        of={roles.map((role) => [role, t(`training:practice/roles/${role}`)])}
      />
      <SelectField
        id="write-level"
        label={t('training:practice/library/level')}
        value={draft.level}
        onChoose={(level) => write({ level: level as Level })}
        of={levels.map((level) => [level, t(`training:levels/${level}`)])}
      />
      <TextField
        id="write-minutes"
        label={t('training:write/minutes')}
        inputMode="numeric"
        error={problem && plain(mendOf(words, problem))}
        value={draft.minutes}
        maxLength={3}
        onType={(minutes) => write({ minutes })}
      />
    </div>
  );
}

/** The texts and settings of the case as a whole. */
export function AboutCase({ writing }: OfWriting) {
  return (
    <>
      <Languages writing={writing} />
      <TextPair writing={writing} place="title" />
      <TextPair writing={writing} place="summary" />
      <Settings writing={writing} />
      <Topics writing={writing} />
      <TextPair writing={writing} place="debrief" />
    </>
  );
}
