import { Choices } from '../../ui/Choices';
import { Fieldset } from '../../ui/Fieldset';
import { SelectField } from '../../ui/SelectField';
import { TextField } from '../../ui/TextField';
import { type Shown, shownChoices } from '../../words/shown';
import { plain } from '../../words/Tagged';
import { useWords } from '../../words/words';
import { levels, type Level } from '../model/scenario';
import { mendOf } from '../own/check';
import { Part, Topics } from './CaseTags';
import { TextPair } from './TextPair';
import type { Writing } from './writing';

interface Props {
  readonly writing: Writing;
}

function Languages({ writing: { draft, write } }: Props) {
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

function LevelAndLength({ writing: { draft, problems, write } }: Props) {
  const words = useWords();
  const problem = problems.find(({ place }) => place === 'scenario.minutes');
  return (
    <>
      <SelectField
        id="write-level"
        name="write-level"
        label={words.t('training:practice/library/level')}
        value={draft.level}
        onChoose={(level) => write({ level: level as Level })}
      >
        {levels.map((level) => (
          <option key={level} value={level}>
            {words.t(`training:levels/${level}`)}
          </option>
        ))}
      </SelectField>
      <TextField
        id="write-minutes"
        label={words.t('training:write/minutes')}
        keyboard="numeric"
        error={problem && plain(mendOf(words, problem))}
        value={draft.minutes}
        length={3}
        onType={(minutes) => write({ minutes })}
      />
    </>
  );
}

/** What is written of a case as a whole. */
export function AboutCase({ writing }: Props) {
  const { t } = useWords();
  return (
    <>
      <Languages writing={writing} />
      <TextPair writing={writing} place="title" label={t('training:write/titleOf')} />
      <TextPair writing={writing} place="summary" label={t('training:write/summary')} />
      <div className="filters">
        <Part writing={writing} />
        <LevelAndLength writing={writing} />
      </div>
      <Topics writing={writing} />
      <TextPair writing={writing} place="debrief" label={t('training:presenter/debrief')} />
    </>
  );
}
