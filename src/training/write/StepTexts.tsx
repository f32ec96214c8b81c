import { asks, isWalkScreen, taskOf } from '#protocol/screens';
import type { QuestionId } from '#protocol/questions';
import { isQuestion } from '../../case/answers';
import { useCase } from '../../session/session';
import { Disclosure } from '../../ui/Disclosure';
import { labelOf } from '../../wizard/question/option-words';
import { Tagged } from '../../words/Tagged';
import { useWords } from '../../words/words';
import type { Taught } from '../model/scenario';
import { TextPair } from './TextPair';
import type { Writing } from './writing';

interface Props {
  readonly writing: Writing;
}

/** Why each option that was not chosen is wrong. */
function Others({ writing, question }: Props & { question: QuestionId }) {
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

/** Why an answer or a call is right, and of an answer, why no other is. */
function Reasons({ writing, what, isOpen }: Props & { what: Taught; isOpen: boolean }) {
  const { t } = useWords();
  const isAnswer = isQuestion(what);
  const isChanged = writing.made.reports.some((report) => 'change' in report && report.change === what);
  return (
    <Disclosure
      summary={t(isAnswer ? `questions:${what}/label` : `ui:tasks/${what}`)}
      isOpen={isOpen}
      data={{ 'data-writes': what }}
    >
      <TextPair
        writing={writing}
        place={`why.${what}`}
        label={t('training:presenter/why')}
        {...(isAnswer && { hint: t(isChanged ? 'training:write/changes/why' : 'training:write/shared') })}
      />
      {isAnswer ? <Others writing={writing} question={what} /> : null}
      <TextPair writing={writing} place={`mistake.${what}`} label={t('training:presenter/mistake')} />
    </Disclosure>
  );
}

/** What is written beside the step that is shown: what is told there, and the reasons of what is chosen or marked. */
export function StepTexts({ writing }: Props) {
  const { t } = useWords();
  const screen = useCase((view) => view.screen);
  const task = taskOf(screen);
  const here: readonly Taught[] = isWalkScreen(screen) ? asks(screen) : task ? [task] : [];
  const isGiven = (what: Taught): boolean => !isQuestion(what) || writing.made.answers[what] !== undefined;
  const taught = here.filter((what) => writing.model.taught.includes(what) && isGiven(what));
  if (!writing.model.screens.includes(screen)) return <p>{t('training:write/noStep')}</p>;
  return (
    <>
      <TextPair writing={writing} place={`stages.${screen}`} label={t('training:presenter/readAloud')} />
      {taught.map((what) => (
        <Reasons key={what} writing={writing} what={what} isOpen={taught.length === 1} />
      ))}
      <TextPair writing={writing} place={`pauses.${screen}`} label={t('training:presenter/pause')} />
    </>
  );
}
