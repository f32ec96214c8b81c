import type { QuestionId } from '#protocol/questions';
import { asks, isWalkScreen, taskOf } from '#protocol/screens';
import type { ReactNode } from 'react';
import { isQuestion } from '../../case/answers';
import { useCase } from '../../session/session';
import { Disclosure } from '../../ui/Disclosure';
import { Fieldset } from '../../ui/Fieldset';
import { TextField } from '../../ui/TextField';
import { labelOf } from '../../wizard/question/option-words';
import { plain, Tagged } from '../../words/Tagged';
import type { Language } from '../../words/languages';
import { languagesOf } from '../../words/shown';
import { useWords } from '../../words/words';
import type { Taught } from '../model/scenario';
import { taughtKey } from '../model/said';
import { mendOf } from '../own/check';
import { seemsPersonal } from './personal';
import { kindOf, textAt, textKey } from './file';
import type { Draft } from './kept';
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
export function TextPair({ writing, place, label, hint }: PairProps) {
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
