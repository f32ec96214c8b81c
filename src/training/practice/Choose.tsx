import { useState } from 'react';
import { Actions, ChoiceField } from '../../ui/controls';
import { Tagged } from '../../words/words';
import { AllFollow, Exchange, useChoice } from '../parts/Choice';
import { Page } from '../parts/Page';

/**
 * Four things to do: the learner chooses what to do, sees what follows from all four, and may choose again. What is
 * chosen is kept nowhere. `onDone`: leads on to the screen.
 */
export function Choose({ onDone }: { onDone: () => void }) {
  const { t, offered } = useChoice();
  const [attempt, setAttempt] = useState(0);
  const [chosen, choose] = useState('');
  const [isShown, setShown] = useState(false);
  const error = attempt > 0 && !chosen ? t('training:practice/moment/errorNone') : undefined;
  const onward = (label: string) => ['continue', label, onDone] as const;
  if (isShown)
    return (
      <Page key="follows" title={t('training:choice/follows')} data={{ 'data-panel': 'chosen' }}>
        <p data-chosen={chosen}>{t('training:choice/yours', { letter: chosen })}</p>
        <AllFollow />
        <Actions
          of={[
            onward(t('ui:actions/continue')),
            ['choose-again', t('training:choice/again'), () => (choose(''), setAttempt(0), setShown(false))],
          ]}
        />
      </Page>
    );
  return (
    <Page
      title={t('training:presenter/choice')}
      errors={error ? [{ id: 'choice', text: error }] : []}
      attempt={attempt}
      data={{ 'data-panel': 'choice' }}
    >
      <Exchange />
      <ChoiceField
        kind="one"
        name="choice"
        legend={t('training:choice/lead')}
        error={error ? { prefix: t('ui:errors/prefix'), text: error } : undefined}
        ticked={chosen ? [chosen] : []}
        onTick={choose}
        choices={offered.map(({ letter, says }) => ({ value: letter, label: <Tagged text={`${letter}: ${says}`} /> }))}
      />
      <Actions
        of={[
          ['show-next', t('training:practice/moment/show'), () => (setAttempt(attempt + 1), setShown(chosen !== ''))],
          onward(t('training:practice/moment/skip')),
        ]}
      />
    </Page>
  );
}
