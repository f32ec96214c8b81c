import { useState } from 'react';
import type { TaskId } from '#protocol/tasks';
import { useSession } from '../../session/session';
import { Button } from '../../ui/Button';
import { Choices } from '../../ui/Choices';
import { Fieldset } from '../../ui/Fieldset';
import { type Language, loadLanguage, loadLazyWords, othersThan } from '../../words/languages';
import { Tagged } from '../../words/Tagged';
import { useWords, wordsIn } from '../../words/words';
import { GroundedParagraphs } from '../updates/Grounded';
import { type Group, isAboutNoChild, whatToSay } from './what-to-say';

/** A group of phrases to read aloud, with a lead-in; each phrase is ticked once it is said. */
function SpokenGroup({ task, group, language }: { task: TaskId; group: Group; language: Language }) {
  const { said, turnSaid } = useSession();
  const name = `${task}-${group.id}`;
  return (
    <Fieldset id={`${name}-group`} legend={wordsIn(language).t(group.lead)}>
      <Choices
        kind="many"
        name={name}
        choices={group.phrases.map(({ id, text }) => ({ value: id, label: <Tagged text={text} /> }))}
        ticked={said[task] ?? []}
        onTick={(phrase) => turnSaid(task, phrase)}
      />
    </Fieldset>
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
  return (
    <section className="script">
      <h2>{words.t('call:say/title')}</h2>
      <GroundedParagraphs of={isAboutNoChild(task) ? 'call:say/leadToService' : 'call:say/lead'} isAtRest />
      <div className="script__groups" lang={language}>
        {whatToSay(wordsIn(language), context.answers, task).map((group) => (
          <SpokenGroup key={group.id} task={task} group={group} language={language} />
        ))}
      </div>
      {othersThan(language).map((offered) => (
        <Button key={offered} action="say-in-other-language" look="link" onPress={() => show(offered)}>
          {words.t(`call:say/in/${offered}`)}
        </Button>
      ))}
    </section>
  );
}
