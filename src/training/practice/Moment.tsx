import { useState } from 'react';
import { Actions, ChoiceField } from '../../ui/controls';
import { useWords } from '../../words/words';
import { type Act, acts, type TraceStore } from './practised';
import { WhatFollows } from './WhatFollows';
import { Page } from '../parts/Page';

/** Asks what the learner would do about the evidence before the advice is shown. It can be skipped. */
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
      errors={error ? [{ id: 'act', text: error }] : []}
      attempt={attempt}
      data={{ 'data-panel': 'moment' }}
    >
      <ChoiceField
        kind="one"
        name="act"
        legend={t('training:practice/moment/lead')}
        error={error ? { prefix: t('ui:errors/prefix'), text: error } : undefined}
        ticked={chosen ? [chosen] : []}
        onTick={(value) => choose(value as Act)}
        choices={acts.map((value) => ({ value, label: t(`training:practice/moment/options/${value}`) }))}
      />
      <Actions
        of={[
          ['show-next', t('training:practice/moment/show'), show],
          ['skip', t('training:practice/moment/skip'), () => trace.set({ act: undefined, acted: 'skipped' })],
        ]}
      />
    </Page>
  );
}

/** What could follow from the learner's choice, with ways on to the advice and back to the choice. */
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
