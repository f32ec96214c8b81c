import type { ReactNode } from 'react';
import type { QuestionId } from '#protocol/questions';
import { asks, isWalkScreen, taskOf } from '#protocol/screens';
import { isQuestion } from '../../case/answers';
import { useCase } from '../../session/session';
import { ChoiceField, Disclosure, Fieldset, SelectField } from '../../ui/controls';
import { TextField } from '../../ui/TextField';
import { labelOf } from '../../wizard/question/option-words';
import { plain, Tagged, useWords } from '../../words/words';
import { type Language, languagesOf } from '../../words/languages';
import { ShownField } from '../../wizard/frame/shown';
import { type Taught, taughtKey } from '../model/scenario';
import { mendOf } from '../own/check';
import { difficulties, roles } from '../model/tags';
import { seemsPersonal } from './personal';
import { kindOf, textAt, textKey, type Draft } from './file';
import type { OfWriting } from './writing';

interface PairProps extends OfWriting {
  /** Its place in the words of the file: `stages.need`. */
  readonly place: string;
  /** By default, what kind of text it is. */
  readonly label?: ReactNode;
  readonly hint?: string;
}

/** An emptied text reverts to the one that all cases share, if there is one. */
const without = (texts: Draft['texts'], key: string): Draft['texts'] =>
  Object.fromEntries(Object.entries(texts).filter(([other]) => other !== key));

function OneText({ writing, place, language }: Pick<PairProps, 'writing' | 'place'> & { language: Language }) {
  const words = useWords();
  const { draft, made, problems, write } = writing;
  const [key, kept] = [`${language}.${place}`, textKey(made, language, place)];
  const problem = problems.find((one) => one.place === `scenario.words.${key}`);
  const isEmpty = problem?.code === 'empty-text';
  const text = textAt(draft, made, language, place);
  const personal = seemsPersonal(text) ? <strong>{words.t('training:write/personal')}</strong> : undefined;
  return (
    <TextField
      id={`write-${key}`}
      lang={language}
      rows={3}
      label={words.t(`training:own/save/${language}`)}
      hint={isEmpty ? words.t('training:write/empty') : personal}
      error={problem && !isEmpty ? plain(mendOf(words, problem)) : undefined}
      value={text}
      onType={(typed) => write({ texts: { ...draft.texts, [kept]: typed } })}
      onBlur={() => draft.texts[kept] === '' && write({ texts: without(draft.texts, kept) })}
    />
  );
}

/** A text of the case, in each language in which it is written. */
function TextPair({ writing, place, label, hint }: PairProps) {
  const { t } = useWords();
  return (
    <Fieldset id={`write-${place}`} legend={label ?? t(kindOf(place))} hint={hint}>
      <div className="write__pair">
        {languagesOf(writing.draft.shown).map((language) => (
          <OneText key={language} writing={writing} place={place} language={language} />
        ))}
      </div>
    </Fieldset>
  );
}

function Others({ writing, question }: OfWriting & { question: QuestionId }) {
  const words = useWords();
  return (
    <Disclosure summary={words.t('training:write/others')}>
      {writing.model.others(question).map((option) => (
        <TextPair
          key={option}
          writing={writing}
          place={`options.${question}.${option}`}
          label={<Tagged text={labelOf(words, `${question}:${option}`)} />}
        />
      ))}
    </Disclosure>
  );
}

/** Why an answer or a call is right and, for an answer, why the others are not. */
function Reasons({ writing, what, isOpen }: OfWriting & { what: Taught; isOpen: boolean }) {
  const { t } = useWords();
  const isAnswer = isQuestion(what);
  const isChanged = writing.made.reports.some((report) => 'change' in report && report.change === what);
  return (
    <Disclosure summary={t(taughtKey(what))} isOpen={isOpen} data={{ 'data-writes': what }}>
      <TextPair
        writing={writing}
        place={`why.${what}`}
        {...(isAnswer && { hint: t(isChanged ? 'training:write/changes/why' : 'training:write/shared') })}
      />
      {isAnswer ? <Others writing={writing} question={what} /> : null}
      <TextPair writing={writing} place={`mistake.${what}`} />
    </Disclosure>
  );
}

/** The texts of the current step: what is told there, and the reasons for what is chosen or marked. */
export function StepTexts({ writing }: OfWriting) {
  const { t } = useWords();
  const screen = useCase((view) => view.screen);
  const task = taskOf(screen);
  const here: readonly Taught[] = isWalkScreen(screen) ? asks(screen) : task ? [task] : [];
  const isGiven = (what: Taught): boolean => !isQuestion(what) || writing.made.answers[what] !== undefined;
  const taught = here.filter((what) => writing.model.taught.includes(what) && isGiven(what));
  if (!writing.model.screens.includes(screen)) return <p>{t('training:write/noStep')}</p>;
  return (
    <>
      <TextPair writing={writing} place={`stages.${screen}`} />
      {taught.map((what) => (
        <Reasons key={what} writing={writing} what={what} isOpen={taught.length === 1} />
      ))}
      <TextPair writing={writing} place={`pauses.${screen}`} />
    </>
  );
}

/** What is difficult about the case, by which the list can be narrowed. */
function Hard({ writing: { draft, write } }: OfWriting) {
  const { t } = useWords();
  const turn = (tag: string) =>
    write({ tags: draft.tags.includes(tag) ? draft.tags.filter((other) => other !== tag) : [...draft.tags, tag] });
  return (
    <ChoiceField
      kind="many"
      name="write-hard-tag"
      legend={t('training:practice/library/hard')}
      ticked={draft.tags}
      inline
      onTick={turn}
      choices={difficulties.map((value) => ({ value, label: t(`training:practice/topics/${value}`) }))}
    />
  );
}

/** The learner's role in the case, and its length. */
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
      <Hard writing={writing} />
      <TextPair writing={writing} place="debrief" />
    </>
  );
}
