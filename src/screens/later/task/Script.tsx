import { useState } from 'react';
import { isConcernFlow } from '../../../case/path';
import { formsIdentified } from '../../../case/forms';
import { riskStatus } from '../../../case/risks';
import { toldOptions } from '../../../case/say';
import type { Answers } from '../../../case/answers';
import type { TaskId } from '../../../protocol/2015-07/tasks';
import { Button } from '../../../ui/Button';
import { type Language, loadLanguage, loadLaterWords } from '../../../words/languages';
import type { Key } from '../../../words/keys';
import { Tagged } from '../../../words/Tagged';
import { useWords, type Words, wordsIn } from '../../../words/words';
import { sentenceOf } from '../../parts/option-words';
import { useSession } from '../../session';

/** The IWF and the site take a web address or an account, and nothing about a child. */
const isService = (task: TaskId): boolean => task === 'iwf' || task === 'site';

/** What to say to a task's people: an opening, one whole sentence for each option told, and what to ask at the end. */
export function scriptFor(words: Words, answers: Answers, task: TaskId): readonly string[] {
  if (isService(task)) return [...words.lines(`tasks:${task}/opening`), ...words.lines(`tasks:${task}/closing`)];
  const isIct = isConcernFlow(answers);
  const opening: Key = !isIct && (task === 'social-services' || task === 'police') ? `tasks:${task}/openingOther` : `tasks:${task}/opening`;
  const unclassified = isIct && formsIdentified(answers).length === 0;
  return [
    ...words.lines(opening),
    ...toldOptions(answers).map((chosen) => sentenceOf(words, chosen)),
    ...(unclassified ? [words.t('ui:task/say/notClassified')] : []),
    ...(['unsupervised-contact', 'sharing'] as const)
      .filter((risk) => riskStatus(answers, risk) === 'implied').map((risk) => words.t(`ui:task/say/implied/${risk}`)),
    ...(isIct ? [words.t('ui:task/say/complex')] : []),
    ...words.lines(`tasks:${task}/closing`),
  ];
}

/** The script, in the language of the page or, for whom it is said to, in the other. */
export function Script({ task }: { task: TaskId }) {
  const words = useWords();
  const { view: { context }, tell } = useSession();
  const [isOther, setOther] = useState(false);
  const other: Language = words.language === 'en' ? 'cy' : 'en';
  const language = isOther ? other : words.language;
  const offered = isOther ? words.language : other;
  const show = () => void Promise.all([loadLanguage(other), loadLaterWords(other)]).then(() => setOther(!isOther), () => tell('language-failed'));
  return (
    <section className="block script">
      <h2>{words.t('ui:task/say/title')}</h2>
      <p>{words.t(isService(task) ? 'ui:task/say/leadToService' : 'ui:task/say/lead')}</p>
      <ol className="script__lines" lang={language}>
        {scriptFor(wordsIn(language), context.answers, task).map((line) => <li key={line}><Tagged text={line} /></li>)}
      </ol>
      <Button action="say-in-other-language" look="link" onPress={show}>
        {words.t(offered === 'cy' ? 'ui:task/say/inWelsh' : 'ui:task/say/inEnglish')}
      </Button>
    </section>
  );
}
