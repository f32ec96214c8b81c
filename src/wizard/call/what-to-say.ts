import type { Answers } from '../../case/answers';
import { formsIdentified, riskStatus } from '../../case/harm';
import { isConcernFlow } from '../../case/path';
import { type Chosen, toldOptions } from '../../case/say';
import type { TaskId } from '#protocol/tasks';
import type { Key } from '../../words/keys';
import type { Words } from '../../words/words';
import { isArea, labelOf } from '../question/option-words';

/** The IWF and the site take a web address or an account, and nothing about a child. */
export const services: readonly TaskId[] = ['iwf', 'site'];

/** The whole sentence that tells of an option, ready to be read out. The option must be one that is told (`isTold`). */
export const sentenceOf = (words: Words, chosen: Chosen): string =>
  isArea(chosen)
    ? words.t('say:local-authority/area', { area: labelOf(words, chosen) })
    : words.t(`say:${chosen.question}/${chosen.option}` as Key);

/** What to say to a task's people: an opening, one whole sentence for each option told, and what to ask at the end. */
export function scriptFor(words: Words, answers: Answers, task: TaskId): readonly string[] {
  if (services.includes(task))
    return [...words.lines(`tasks:${task}/opening`), ...words.lines(`tasks:${task}/closing`)];
  const isIct = isConcernFlow(answers);
  const opening: Key =
    !isIct && (task === 'social-services' || task === 'police')
      ? `tasks:${task}/openingOther`
      : `tasks:${task}/opening`;
  const unclassified = isIct && formsIdentified(answers).length === 0;
  return [
    ...words.lines(opening),
    ...toldOptions(answers).map((chosen) => sentenceOf(words, chosen)),
    ...(unclassified ? [words.t('call:say/notClassified')] : []),
    ...(['unsupervised-contact', 'sharing'] as const)
      .filter((risk) => riskStatus(answers, risk) === 'implied')
      .map((risk) => words.t(`call:say/implied/${risk}`)),
    ...(isIct ? [words.t('call:say/complex')] : []),
    ...words.lines(`tasks:${task}/closing`),
  ];
}
