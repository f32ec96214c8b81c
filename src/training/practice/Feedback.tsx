import { type ScreenId, taskOf } from '#protocol/screens';
import { titleKey } from '../../chart/title-key';
import { screenShown, step, type WizardSnapshot } from '../../machine/journey';
import { useSession } from '../../session/session';
import { Tagged, useWords } from '../../words/words';
import { askedOn, compared, type Comparison, isSame, modelAfter } from '../model/compare';
import { Beside, CallBody, Taught } from './Compared';
import type { Practised } from './practised';
import { Actions } from '../../ui/controls';
import { Page } from '../parts/Page';
import { useSaid } from '../parts/Scenario';

/** One question: the learner's choice beside the model's, its reason and the usual mistake. `isLong`: of several. */
function QuestionFeedback({ comparison, isLong }: { comparison: Comparison; isLong: boolean }) {
  const { t } = useWords();
  const { question, isOffModel } = comparison;
  return (
    <section className={`feedback${isLong ? ' feedback--long' : ''}`} data-feedback={question}>
      <h2>{t(`questions:${question}/label`)}</h2>
      {isOffModel || (isLong && !isSame(comparison)) ? null : (
        <p>{t(`training:practice/feedback/${isSame(comparison) ? 'same' : 'differs'}`)}</p>
      )}
      <Beside comparison={comparison} />
      {isOffModel ? null : <Taught id={question} isLong={isLong} />}
    </section>
  );
}

/**
 * Where the model goes next, and the learner if elsewhere. Renders nothing in a detour, which leads back. `snapshot`: the
 * learner's case, answered but still on this screen.
 */
function WaysPart({ screen, snapshot }: { screen: ScreenId; snapshot: WizardSnapshot }) {
  const { t, scenario } = useSaid();
  const yours = screenShown(step(snapshot, { type: 'continue' }));
  const model = modelAfter(scenario, screen);
  if (snapshot.context.detour || model === undefined || model === yours) return null;
  return (
    <section className="inset" data-ways="part">
      <p>{t('training:practice/feedback/part')}</p>
      <Tagged as="p" text={t('training:practice/feedback/partModel', { title: t(titleKey(model)) })} />
      <Tagged as="p" text={t('training:practice/feedback/partYours', { title: t(titleKey(yours)) })} />
    </section>
  );
}

/** Compares a screen's answers, or a task's mark, with the model's, then leads on or back to the screen. */
export function Feedback({ scenario, store, trace }: Practised) {
  const { t } = useWords();
  const { screen, context } = useSession();
  const close = () => trace.set({ panel: undefined });
  const goOn = () => {
    close();
    store.goOn([]);
  };
  const task = taskOf(screen);
  const questions = askedOn(context.answers, screen);
  const title = task ? 'call' : questions.length > 1 ? 'many' : 'one';
  return (
    <Page title={t(`training:practice/feedback/title/${title}`)} data={{ 'data-panel': 'feedback' }}>
      {task ? (
        <section className="feedback" data-feedback={task}>
          <Tagged as="h2" text={t(`ui:tasks/${task}`)} />
          <CallBody task={task} />
        </section>
      ) : null}
      {questions.map((question) => (
        <QuestionFeedback
          key={question}
          comparison={compared(scenario, context.answers, question)}
          isLong={questions.length > 2}
        />
      ))}
      {task ? null : <WaysPart screen={screen} snapshot={store.actor.getSnapshot().context.chart} />}
      <Actions
        of={[
          ['continue', t('ui:actions/continue'), goOn],
          ['change-answer', t(`training:practice/feedback/${task ? 'backToCall' : 'change'}`), close],
        ]}
      />
    </Page>
  );
}
