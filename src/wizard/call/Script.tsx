import { useState } from 'react';
import type { TaskId } from '#protocol/tasks';
import { useSession } from '../../session/session';
import { Button } from '../../ui/Button';
import { Choices } from '../../ui/Choices';
import { type Language, loadLanguage, loadLazyWords, othersThan } from '../../words/languages';
import { Bullets, Paragraphs } from '../../words/Tagged';
import { useWords, wordsIn } from '../../words/words';
import { GroundedParagraphs } from '../updates/Grounded';
import { isAboutNoChild, type ToSay, whatToSay } from './what-to-say';

/** The opening, to be read aloud or copied as it is. */
const First = ({ task, opening }: { task: TaskId; opening: ToSay['opening'] }) => (
  <div className="script__opening" data-part="opening" data-task={task}>
    <Paragraphs lines={opening.map(({ text }) => text)} />
  </div>
);

/** What to be ready for, in groups: each is ticked once it is told. */
function Prompts({ task, prompts, language }: { task: TaskId; prompts: ToSay['prompts']; language: Language }) {
  const { said, turnSaid } = useSession();
  return (
    <div data-part="prompts">
      <Choices
        kind="many"
        name={`${task}-prompts`}
        choices={prompts.map(({ id, lead, phrases }) => ({
          value: id,
          label: wordsIn(language).t(lead),
          hint: <Bullets lines={phrases.map(({ text }) => text)} />,
        }))}
        ticked={said[task] ?? []}
        onTick={(group) => turnSaid(task, group)}
      />
    </div>
  );
}

/** What to say, in the language of the page or in another one for the person who is called. */
export function Script({ task }: { task: TaskId }) {
  const words = useWords();
  const { context, tell } = useSession();
  // The chosen language, then the one before it: when the page changes to the first, the script moves to the other.
  const [chosen, setChosen] = useState<readonly Language[]>([]);
  const language = chosen.find((one) => one !== words.language) ?? words.language;
  const show = (offered: Language) =>
    void Promise.all([loadLanguage(offered), loadLazyWords(offered)]).then(
      () => setChosen(offered === words.language ? [] : [offered, language]),
      () => tell('language-failed'),
    );
  const { title, opening, prompts } = whatToSay(wordsIn(language), context, task);
  return (
    <section className="script">
      <h2>{words.t(title)}</h2>
      <GroundedParagraphs of={isAboutNoChild(task) ? 'call:say/leadToService' : 'call:say/lead'} isAtRest />
      <div lang={language}>
        <First task={task} opening={opening} />
        {title === 'call:say/title' ? <h2>{wordsIn(language).t('call:say/ready')}</h2> : null}
        <Prompts task={task} prompts={prompts} language={language} />
      </div>
      {othersThan(language).map((offered) => (
        <Button key={offered} action="say-in-other-language" look="link" onPress={() => show(offered)}>
          {words.t(`call:say/in/${offered}`)}
        </Button>
      ))}
    </section>
  );
}
