import { useState } from 'react';
import { Button } from '../../../ui/Button';
import { Choices } from '../../../ui/Choices';
import { ErrorSummary } from '../../../ui/ErrorSummary';
import { Fieldset } from '../../../ui/Fieldset';
import { Heading } from '../../../wizard/frame/Heading';
import { usePageTitle } from '../../../wizard/frame/page-title';
import { useWords } from '../../../words/words';
import { type Act, acts } from '../trace/trace';
import type { TraceStore } from '../trace/trace-store';
import { WhatFollows } from './WhatFollows';

const name = 'act';

/** Before the advice on evidence is shown: what the learner would do about it. It can be passed by. */
export function Moment({ trace }: { trace: TraceStore }) {
  const { t } = useWords();
  const [attempt, setAttempt] = useState(0);
  const [chosen, choose] = useState<Act | undefined>(trace.view().act);
  const error = attempt > 0 && !chosen ? t('training:practice/moment/errorNone') : undefined;
  usePageTitle(t('training:practice/moment/title'), error !== undefined);
  const show = () => {
    setAttempt(attempt + 1);
    if (chosen) trace.set({ act: chosen, acted: 'shown', firstAct: trace.view().firstAct ?? chosen });
  };
  return (
    <div className="page__body" data-panel="moment">
      {error ? (
        <ErrorSummary title={t('ui:errors/title')} errors={[{ id: name, text: error }]} attempt={attempt} />
      ) : null}
      <Heading title={t('training:practice/moment/title')} />
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
      <div className="action-row">
        <Button action="show-next" onPress={show}>
          {t('training:practice/moment/show')}
        </Button>
        <Button action="skip" look="secondary" onPress={() => trace.set({ act: undefined, acted: 'skipped' })}>
          {t('training:practice/predict/skip')}
        </Button>
      </div>
    </div>
  );
}

/** What could follow from what the learner chose; then on to the advice, or back to the moment. */
export function Followed({ trace }: { trace: TraceStore }) {
  const { t } = useWords();
  const { act = 'left' } = trace.view();
  const title = t('training:practice/moment/next');
  usePageTitle(title);
  return (
    <div className="page__body" data-panel="followed">
      <Heading title={title} />
      <p>
        <strong>{t(`training:practice/moment/options/${act}`)}</strong>
      </p>
      {act === 'left' ? <p data-next={act}>{t('training:practice/next/left')}</p> : <WhatFollows from={act} />}
      <div className="action-row">
        <Button action="continue" onPress={() => trace.set({ acted: 'done' })}>
          {t('training:practice/moment/on')}
        </Button>
        <Button action="choose-again" look="secondary" onPress={() => trace.set({ act: undefined, acted: 'open' })}>
          {t('training:practice/moment/again')}
        </Button>
      </div>
    </div>
  );
}
