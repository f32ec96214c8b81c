import { type QuestionId, riskIds } from '#protocol/questions';
import { markKey } from '../../wizard/call/marked';
import { Heading, usePageTitle } from '../../wizard/frame/Heading';
import { PlanList } from '../../wizard/task-list/PlanList';
import { AreaField } from '../../wizard/question/AreaField';
import { ImpliedRisk, RiskFlag } from '../../wizard/question/Risks';
import { QuestionField } from '../../wizard/question/QuestionField';
import { screens } from '../../wizard/screens';
import { Tagged } from '../../words/words';
import { AllFollow, Exchange } from '../parts/Choice';
import { Page } from '../parts/Page';
import { OneLanguage } from '../parts/Scenario';
import { isVoted, optionsAt, type Stop } from './show';
import { useShow, nameOf } from './Showing';
import { useShifts, VotePage, Votes } from './Votes';

/** A question that has no screen of its own; a risk with its flag once it is answered. */
function OneQuestion({ question }: { question: QuestionId }) {
  const { t, moment } = useShow();
  const risk = riskIds.find((id) => id === question);
  const title = t(`questions:${question}/title`);
  usePageTitle(title);
  return (
    <div className="page__body">
      {question === 'local-authority' ? (
        <>
          <Heading title={title} />
          <AreaField label={t('questions:local-authority/label')} />
        </>
      ) : (
        <QuestionField question={question} legend={<Heading title={title} />} />
      )}
      {risk ? <RiskFlag risk={risk} answers={moment.context.answers} /> : null}
    </div>
  );
}

function Report({ report }: Extract<Stop, { kind: 'report' }>) {
  const [{ t, saidIn, story }, { to }] = [useShow(), report];
  return (
    <Page title={t(`ui:tasks/${to}`)}>
      <div className="said">
        {story.map(({ screen, text }) => (
          <Tagged as="p" key={screen} lang={saidIn} text={text} />
        ))}
        <p>
          <strong>{t('training:presenter/marked', { mark: t(markKey(to, report)) })}</strong>
        </p>
      </div>
      <div className="wall__plan" data-marked={to}>
        <PlanList isWhole />
      </div>
    </Page>
  );
}

function Words() {
  const { words, said, saidIn, stop } = useShow();
  const text = stop.kind === 'debrief' ? said.debrief : (said.pauses[stop.step.screen] ?? '');
  return (
    <Page title={nameOf(words, stop)}>
      <OneLanguage />
      <Tagged as="p" lang={saidIn} text={text} className="wall__said" />
    </Page>
  );
}

/** A talk and four things to do. The reveal shows what follows from each. */
function ChoicePage({ stop }: { stop: Stop }) {
  const { t, show } = useShow();
  const shifts = useShifts(stop);
  if (!show.revealed && show.round) return <VotePage stop={stop} title={t('training:presenter/choice')} />;
  return (
    <Page title={t(show.revealed ? 'training:choice/follows' : 'training:presenter/choice')} className="choice">
      {show.revealed ? (
        <AllFollow shifts={shifts} />
      ) : (
        <div className="choice__asked">
          <Exchange />
          <Votes stop={stop} />
        </div>
      )}
    </Page>
  );
}

/** What a room sees of a stop: the screens of the live wizard, one thing at a time. */
export function StopPage() {
  const { t, stop, show, room } = useShow();
  if (stop.kind === 'choice') return <ChoicePage stop={stop} />;
  // The answer among many options leaves out the others, and so their hands.
  const isCounted = room.votes.length > 0 && !(show.revealed && stop.kind === 'question' && optionsAt(stop).length > 8);
  if (stop.kind === 'question' && (isVoted(stop) || isCounted))
    return <VotePage stop={stop} title={t(`questions:${stop.question}/title`)} />;
  if (stop.kind === 'report') return <Report {...stop} />;
  if (stop.kind === 'implied')
    return (
      <Page title={t('ui:risks/title')}>
        <ImpliedRisk risk={stop.risk} />
      </Page>
    );
  if (stop.kind === 'pause' || stop.kind === 'debrief') return <Words />;
  if (stop.kind === 'question' && stop.question !== stop.step.screen) return <OneQuestion question={stop.question} />;
  if (stop.step.screen === 'referrals')
    return (
      <Page title={t('ui:task-list/title')}>
        <PlanList isWhole />
      </Page>
    );
  const Screen = screens[stop.step.screen];
  return <Screen />;
}
