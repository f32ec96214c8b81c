import { useCase } from '../../session/session';
import { Fieldset, SelectField } from '../../ui/controls';
import { TextField } from '../../ui/TextField';
import { plain, useWords } from '../../words/words';
import { type Language, languagesOf } from '../../words/languages';
import { ShownField } from '../../wizard/frame/shown';
import { mendOf } from '../own/check';
import { hasReasons, roles } from '../model/scenario';
import { Personal, personalIn } from '../parts/Personal';
import { kindOf, momentsOf } from './file';
import type { OfWriting } from './writing';

interface TextProps extends OfWriting {
  /** Its place in the words of the file: `stages.need`. */
  readonly place: string;
}

function OneText({ writing, place, language }: TextProps & { language: Language }) {
  const words = useWords();
  const { draft, problems, write } = writing;
  const key = `${language}.${place}`;
  const problem = problems.find((one) => one.place === `scenario.words.${key}`);
  const isEmpty = problem?.code === 'empty-text';
  const text = draft.texts[key] ?? '';
  const personal = personalIn(text).length > 0 ? <Personal of={text} /> : undefined;
  return (
    <TextField
      id={`write-${key}`}
      lang={language}
      rows={3}
      label={words.t(`training:own/save/${language}`)}
      hint={isEmpty ? words.t('training:write/empty') : personal}
      error={problem && !isEmpty ? plain(mendOf(words, problem)) : undefined}
      value={text}
      onType={(typed) => write({ texts: { ...draft.texts, [key]: typed } })}
    />
  );
}

function TextPair({ writing, place }: TextProps) {
  const { t } = useWords();
  return (
    <Fieldset id={`write-${place}`} legend={t(kindOf(place))}>
      <div className="write__pair">
        {languagesOf(writing.draft.shown).map((language) => (
          <OneText key={language} writing={writing} place={place} language={language} />
        ))}
      </div>
    </Fieldset>
  );
}

/** The texts of the current step: what is told there, and a question for the group. */
export function StepTexts({ writing }: OfWriting) {
  const { t } = useWords();
  const screen = useCase((view) => view.screen);
  if (!writing.model.screens.includes(screen)) return <p>{t('training:write/noStep')}</p>;
  return (
    <>
      <TextPair writing={writing} place={`stages.${screen}`} />
      <TextPair writing={writing} place={`pauses.${screen}`} />
    </>
  );
}

function Settings({ writing: { draft, problems, write } }: OfWriting) {
  const words = useWords();
  const isRole = (tag: string) => roles.some((role) => role === tag);
  const others = draft.tags.filter((tag) => !isRole(tag));
  const problem = problems.find(({ place }) => place === 'scenario.minutes');
  return (
    <div className="filters">
      <SelectField
        id="write-role"
        label={words.t('training:practice/library/role')}
        value={draft.tags.find(isRole) ?? ''}
        onChoose={(role) => write({ tags: role === '' ? others : [role, ...others] })}
        none={words.t('training:write/noRole')}
        of={roles.map((role) => [role, words.t(`training:practice/roles/${role}`)])}
      />
      <TextField
        id="write-minutes"
        label={words.t('training:write/minutes')}
        inputMode="numeric"
        error={problem && plain(mendOf(words, problem))}
        value={draft.minutes}
        maxLength={3}
        onType={(minutes) => write({ minutes })}
      />
    </div>
  );
}

/** The questions at the two moments that decide the case and, once both are chosen, why they do. */
function Moments({ writing }: OfWriting) {
  const { t } = useWords();
  const { draft, model, write } = writing;
  const isHalf = momentsOf(draft, model).length === 0 && draft.moments.some(Boolean);
  const [first = '', second = ''] = draft.moments;
  return (
    <>
      <div className="filters">
        {[first, second].map((chosen, at) => (
          <SelectField
            key={at}
            id={`write-moment-${at + 1}`}
            label={t('training:write/moment', { number: at + 1 })}
            value={chosen}
            onChoose={(ask) => write({ moments: at === 0 ? [ask, second] : [first, ask] })}
            none={t('training:write/noRole')}
            of={model.asked.filter(hasReasons).map((asked) => [asked, plain(t(`questions:${asked}/label`))])}
            error={isHalf && at > 0 ? t('training:write/both') : undefined}
          />
        ))}
      </div>
      {momentsOf(draft, model).length > 0 ? <TextPair writing={writing} place="judges" /> : null}
    </>
  );
}

/** The texts and settings of the case as a whole. */
export function AboutCase({ writing }: OfWriting) {
  const { t } = useWords();
  return (
    <>
      <ShownField
        name="write-language"
        legend={t('training:own/save/languages')}
        shown={writing.draft.shown}
        onShow={(shown) => writing.write({ shown })}
        nameOf={(one) => t(`training:own/save/${one}`)}
      />
      <TextPair writing={writing} place="title" />
      <TextPair writing={writing} place="summary" />
      <Settings writing={writing} />
      <Moments writing={writing} />
      <TextPair writing={writing} place="debrief" />
    </>
  );
}
