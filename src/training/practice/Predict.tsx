import { type TaskId, taskIds } from '#protocol/tasks';
import { useState } from 'react';
import { useCase } from '../../session/session';
import { Actions, ChoiceField, SelectField } from '../../ui/controls';
import { Bullets, Paragraphs, plain, Tagged, useWords, type Words } from '../../words/words';
import { type Act, acts, type Places, type TraceStore, orderToTell, placedTwice } from './practised';
import { WhatFollows } from './WhatFollows';
import { Page } from '../parts/Page';
import { callsBefore, callsToOrder, planToTell } from '../model/compare';
import { OrderBeside } from './Compared';

const idOf = (task: TaskId): string => `place-${task}`;

/** Errors that keep the plan from being shown: nothing was chosen, or a place was given twice. */
function errorsIn({ t }: Words, calls: readonly TaskId[], places: Places) {
  if (!calls.some((task) => places[task]))
    return [{ id: idOf(calls[0] ?? 'police'), text: t('training:practice/predict/errorNone') }];
  return placedTwice(calls, places).map((task) => ({
    id: idOf(task),
    text: t('training:practice/predict/errorTwice', { task: plain(t(`ui:tasks/${task}`)), place: places[task] ?? 0 }),
  }));
}

function PlaceField({ task, trace }: { task: TaskId; trace: TraceStore }) {
  const { t } = useWords();
  const { places } = trace.view();
  const choose = (value: string) => {
    const others = Object.entries(places).filter(([other]) => other !== task);
    trace.set({ places: Object.fromEntries(value === '' ? others : [...others, [task, Number(value)]]) });
  };
  return (
    <SelectField
      id={idOf(task)}
      label={<Tagged text={t(`ui:tasks/${task}`)} />}
      value={String(places[task] ?? '')}
      onChoose={choose}
      none={t('training:practice/predict/notTold')}
      of={taskIds.map((_, at) => [at + 1, String(at + 1)])}
    />
  );
}

/** Asks the learner to put the calls in order before the plan is shown. It can be skipped. */
export function Predict({ trace }: { trace: TraceStore }) {
  const words = useWords();
  const { t, lines } = words;
  const context = useCase((view) => view.context);
  const [attempt, setAttempt] = useState(0);
  const calls = callsToOrder(context);
  const { places } = trace.view();
  const errors = attempt > 0 ? errorsIn(words, calls, places) : [];
  const show = () => {
    setAttempt(attempt + 1);
    if (errorsIn(words, calls, places).length === 0 && orderToTell(context, places).length > 0)
      trace.set({ guess: 'shown', firstPlaces: trace.view().firstPlaces ?? places });
  };
  const before = callsBefore(context).map((task) => t(`ui:tasks/${task}`));
  return (
    <Page
      title={t('training:practice/predict/title')}
      errors={errors}
      attempt={attempt}
      data={{ 'data-panel': 'predict' }}
    >
      <Paragraphs lines={lines('training:practice/predict/lead')} />
      {before.length > 0 ? (
        <div className="inset">
          <p>{t('training:practice/predict/before')}</p>
          <Bullets lines={before} />
        </div>
      ) : null}
      <div className="places">
        {calls.map((task) => (
          <PlaceField key={task} task={task} trace={trace} />
        ))}
      </div>
      <Actions
        of={[
          ['show-plan', t('training:practice/predict/show'), show],
          ['skip', t('training:practice/predict/skip'), () => trace.set({ guess: 'skipped' })],
        ]}
      />
    </Page>
  );
}

/** The learner's order beside the plan, with ways on to the calls and back to the order. */
export function Reveal({ trace }: { trace: TraceStore }) {
  const { t } = useWords();
  const context = useCase((view) => view.context);
  return (
    <Page title={t('training:practice/predict/shown')} data={{ 'data-panel': 'reveal' }}>
      <OrderBeside order={orderToTell(context, trace.view().places)} plan={planToTell(context)} />
      <Actions
        of={[
          ['continue', t('training:practice/predict/on'), () => trace.set({ guess: 'done' })],
          ['change-order', t('training:practice/predict/change'), () => trace.set({ guess: 'open' })],
        ]}
      />
    </Page>
  );
}

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
          ['skip', t('training:practice/predict/skip'), () => trace.set({ act: undefined, acted: 'skipped' })],
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
