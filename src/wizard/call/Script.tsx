import { useState } from 'react';
import type { TaskId } from '#protocol/tasks';
import type { Answers } from '../../case/answers';
import { formsIdentified, riskStatus } from '../../case/harm';
import { isOnlineConcern } from '../../case/path';
import { type Chosen, toldOptions } from '../../case/say';
import { useSession } from '../../session/session';
import { Button } from '../../ui/Button';
import type { Key } from '../../words/keys';
import { type Language, loadLanguage, loadLaterWords, othersThan } from '../../words/languages';
import { Tagged } from '../../words/Tagged';
import { useWords, type Words, wordsIn } from '../../words/words';
import { isArea, labelOf } from '../question/option-words';

/** The IWF and the site take a web address or an account, and nothing about a child. */
const services: readonly TaskId[] = ['iwf', 'site'];

/** The whole sentence that tells of an option, ready to be read out. The option must be one that is told (`isTold`). */
export const sentenceOf = (words: Words, chosen: Chosen): string =>
  isArea(chosen)
    ? words.t('say:local-authority/area', { area: labelOf(words, chosen) })
    : words.t(`say:${chosen.question}/${chosen.option}` as Key);

/** What to say to a task's people: an opening, one whole sentence for each option told, and what to ask at the end. */
export function scriptFor(words: Words, answers: Answers, task: TaskId): readonly string[] {
  if (services.includes(task))
    return [...words.lines(`tasks:${task}/opening`), ...words.lines(`tasks:${task}/closing`)];
  const isIct = isOnlineConcern(answers);
  const opening: Key =
    !isIct && (task === 'social-services' || task === 'police')
      ? `tasks:${task}/openingOther`
      : `tasks:${task}/opening`;
  const unclassified = isIct && formsIdentified(answers).length === 0;
  return [
    ...words.lines(opening),
    ...toldOptions(answers).map((chosen) => sentenceOf(words, chosen)),
    ...(unclassified ? [words.t('call:say/notClassified')] : []),
    ...(['unsupervised-contact', 'sharing', 'violent-extremism'] as const)
      .filter((risk) => riskStatus(answers, risk) === 'implied')
      .map((risk) => words.t(`call:say/implied/${risk}`)),
    ...(isIct ? [words.t('call:say/complex')] : []),
    ...words.lines(`tasks:${task}/closing`),
  ];
}

/** The script, in the language of the page or, for whom it is said to, in another. */
export function Script({ task }: { task: TaskId }) {
  const words = useWords();
  const {
    view: { context },
    tell,
  } = useSession();
  // In which language to say it, then in which it was said before: once the page is in the first, the other is offered again.
  const [chosen, setChosen] = useState<readonly Language[]>([]);
  const language = chosen.find((one) => one !== words.language) ?? words.language;
  const show = (offered: Language) =>
    void Promise.all([loadLanguage(offered), loadLaterWords(offered)]).then(
      () => setChosen(offered === words.language ? [] : [offered, language]),
      () => tell('language-failed'),
    );
  return (
    <section className="block script">
      <h2>{words.t('call:say/title')}</h2>
      <p>{words.t(services.includes(task) ? 'call:say/leadToService' : 'call:say/lead')}</p>
      <ol className="script__lines" lang={language}>
        {scriptFor(wordsIn(language), context.answers, task).map((line) => (
          <li key={line}>
            <Tagged text={line} />
          </li>
        ))}
      </ol>
      {othersThan(language).map((offered) => (
        <Button key={offered} action="say-in-other-language" look="link" onPress={() => show(offered)}>
          {words.t(`call:say/in/${offered}`)}
        </Button>
      ))}
    </section>
  );
}
