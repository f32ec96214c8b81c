import { useState } from 'react';
import type { TaskId } from '#protocol/tasks';
import { Button } from '../../ui/Button';
import { type Language, loadLanguage, loadLaterWords } from '../../words/languages';
import { Tagged } from '../../words/Tagged';
import { useWords, wordsIn } from '../../words/words';
import { useSession } from '../../session/session';
import { scriptFor, services } from './what-to-say';

/** The script, in the language of the page or, for whom it is said to, in the other. */
export function Script({ task }: { task: TaskId }) {
  const words = useWords();
  const {
    view: { context },
    tell,
  } = useSession();
  const [isOther, setOther] = useState(false);
  const other: Language = words.language === 'en' ? 'cy' : 'en';
  const language = isOther ? other : words.language;
  const offered = isOther ? words.language : other;
  const show = () =>
    void Promise.all([loadLanguage(other), loadLaterWords(other)]).then(
      () => setOther(!isOther),
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
      <Button action="say-in-other-language" look="link" onPress={show}>
        {words.t(offered === 'cy' ? 'call:say/inWelsh' : 'call:say/inEnglish')}
      </Button>
    </section>
  );
}
