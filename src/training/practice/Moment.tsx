import { useState } from 'react';
import { Choices } from '../../ui/Choices';
import { Fieldset } from '../../ui/Fieldset';
import { useWords } from '../../words/words';
import { WhatFollows } from './WhatFollows';
import { type Act, acts, type TraceStore } from './trace';
import { Actions, Page } from '../parts/Page';

const name = 'act';

/** Before the advice on evidence is shown: what the learner would do about it. It can be passed by. */
export function Moment({ trace }: { trace: TraceStore }) {
  const { t } = useWords();
  const [attempt, setAttempt] = useState(0);
  const [chosen, choose] = useState<Act | undefined>(trace.view().act);
  const error = attempt > 0 && !chosen ? t('training:practice/moment/errorNone') : undefined;
  const show = () => {
    setAttempt(attempt + 1);
    if (chosen) trace.set({ act: chosen, acted: 'shown', firstAct: trace.view().firstAct ?? chosen });
  };
  return (
    <Page
      title={t('training:practice/moment/title')}
      errors={error ? [{ id: name, text: error }] : []}
      attempt={attempt}
      data={{ 'data-panel': 'moment' }}
    >
      <Fieldset
        id={name}
        legend={t('training:practice/moment/lead')}
        error={error ? { prefix: t('ui:errors/prefix'), text: error } : undefined}
      >
        <Choices
          kind="one"
          name={name}
          ticked={chosen ? [chosen] : []}
          onTick={(value) => choose(value as Act)}
          choices={acts.map((value) => ({ value, label: t(`training:practice/moment/options/${value}`) }))}
        />
      </Fieldset>
      <Actions
        of={[
          ['show-next', t('training:practice/moment/show'), show],
          ['skip', t('training:practice/predict/skip'), () => trace.set({ act: undefined, acted: 'skipped' })],
        ]}
      />
    </Page>
  );
}

/** What could follow from what the learner chose; then on to the advice, or back to the moment. */
export function Followed({ trace }: { trace: TraceStore }) {
  const { t } = useWords();
  const { act = 'left' } = trace.view();
  return (
    <Page title={t('training:practice/moment/next')} data={{ 'data-panel': 'followed' }}>
      <p>
        <strong>{t(`training:practice/moment/options/${act}`)}</strong>
      </p>
      {act === 'left' ? <p data-next={act}>{t('training:practice/next/left')}</p> : <WhatFollows from={act} />}
      <Actions
        of={[
          ['continue', t('training:practice/moment/on'), () => trace.set({ acted: 'done' })],
          ['choose-again', t('training:practice/moment/again'), () => trace.set({ act: undefined, acted: 'open' })],
        ]}
      />
    </Page>
  );
}
