import { flaggedRisks } from '../../case/harm';
import { isMade } from '../../case/marks';
import { useCase } from '../../session/session';
import { AreaField } from '../../wizard/question/AreaField';
import { FlaggedRisk } from '../../wizard/question/FlaggedRisks';
import { ImpliedRisk } from '../../wizard/question/RisksScreen';
import { markKey } from '../../wizard/call/mark-key';
import { Heading } from '../../wizard/frame/Heading';
import { usePageTitle } from '../../wizard/frame/page-title';
import { QuestionField } from '../../wizard/question/QuestionField';
import { PlanList } from '../../wizard/hub/PlanList';
import { screens } from '../../wizard/screens';
import type { QuestionId, RiskId } from '#protocol/questions';
import type { TaskId } from '#protocol/tasks';
import { Tagged } from '../../words/Tagged';
import type { Language } from '../../words/languages';
import { useWords } from '../../words/words';
import type { Scenario } from '../model/scenario';
import type { Stage } from '../model/stages';
import { wordsOf } from '../parts/scenario-words';
import { callsToOrder } from '../practice/predict/to-tell';
import { Hands } from './Hands';
import { OneLanguage } from './OneLanguage';
import { Cards, OrderPage } from './OrderPage';
import type { Room } from './shared';
import type { Stop } from './show';

/** A page of our own around what a room sees. */
function Own({ title, children }: { title: string; children: React.ReactNode }) {
  usePageTitle(title);
  return (
    <div className="page__body">
      <Heading title={title} />
      {children}
    </div>
  );
}

/** A question that does not stand on a screen of its own. */
function OneQuestion({ question }: { question: QuestionId }) {
  const { t } = useWords();
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
        <QuestionField question={question} legend={<Heading title={title} />} error={undefined} />
      )}
    </div>
  );
}

function Implied({ risk }: { risk: RiskId }) {
  const { t } = useWords();
  return (
    <Own title={t('ui:risks/title')}>
      <ImpliedRisk risk={risk} />
    </Own>
  );
}

/** The flagged risks, without what is asked beneath them: that comes next, one by one. */
function Flagged() {
  const { t } = useWords();
  const context = useCase((view) => view.context);
  return (
    <Own title={t('ui:risks/flagged/title')}>
      {flaggedRisks(context.answers).map((risk) => (
        <FlaggedRisk key={risk} risk={risk} />
      ))}
    </Own>
  );
}

/** The calls that a room can name at a report: those that are not told yet, and all where one that is told hears more. */
function Unnumbered({ to }: { to: TaskId }) {
  const context = useCase((view) => view.context);
  const isTold = (task: TaskId) => isMade(context, task);
  return <Cards order={[]} calls={callsToOrder(context).filter((task) => isTold(to) || !isTold(task))} />;
}

/** Whom to tell next; once revealed, what happens in the call, the mark that the model sets, and the plan as it stands then. */
function Report({
  stop,
  isRevealed,
  news,
  language,
}: Pick<Props, 'isRevealed' | 'news'> & { stop: Extract<Stop, { kind: 'report' }>; language: Language }) {
  const { t } = useWords();
  const { to } = stop.report;
  return (
    <Own title={isRevealed ? t(`ui:tasks/${to}`) : t('training:presenter/report/ask')}>
      {isRevealed ? (
        <div className="said">
          {news.map(({ screen, text }) => (
            <p key={screen} lang={language}>
              <Tagged text={text} />
            </p>
          ))}
          <p>
            <strong>{t('training:presenter/report/marked', { mark: t(markKey(stop.report)) })}</strong>
          </p>
        </div>
      ) : null}
      <div className="wall__plan" data-marked={isRevealed ? to : undefined}>
        {isRevealed ? <PlanList /> : <Unnumbered to={to} />}
      </div>
    </Own>
  );
}

function Said({ title, text, language }: { title: string; text: string; language: Language }) {
  return (
    <Own title={title}>
      <OneLanguage language={language} />
      <p className="wall__said" lang={language}>
        <Tagged text={text} />
      </p>
    </Own>
  );
}

function Words({ scenario, stop }: { scenario: Scenario; stop: Stop }) {
  const { t, language: shown } = useWords();
  const { language, words } = wordsOf(scenario, shown);
  if (stop.kind === 'debrief')
    return <Said title={t('training:presenter/debrief')} text={words.debrief} language={language} />;
  return <Said title={t('training:presenter/pause')} text={words.pauses[stop.step.screen] ?? ''} language={language} />;
}

interface Props {
  readonly scenario: Scenario;
  readonly stop: Stop;
  readonly isRevealed: boolean;
  readonly room: Room;
  /** What of the story is new with what is shown. */
  readonly news: readonly Stage[];
}

/** What a room sees of a stop: the screens of the live wizard, one thing at a time. */
export function StopPage({ scenario, stop, isRevealed, room, news }: Props) {
  const { language } = wordsOf(scenario, useWords().language);
  if (stop.kind === 'order') return <OrderPage order={room.order} isRevealed={isRevealed} />;
  if (stop.kind === 'question' && !isRevealed && room.hands.some(Boolean))
    return <Hands question={stop.question} hands={room.hands} />;
  if (stop.kind === 'report') return <Report stop={stop} isRevealed={isRevealed} news={news} language={language} />;
  if (stop.kind === 'implied') return <Implied risk={stop.risk} />;
  if (stop.kind === 'pause' || stop.kind === 'debrief') return <Words scenario={scenario} stop={stop} />;
  if (stop.kind === 'question' && stop.question !== stop.step.screen) return <OneQuestion question={stop.question} />;
  if (stop.kind === 'told' && stop.step.screen === 'flagged-risks') return <Flagged />;
  const Screen = screens[stop.step.screen];
  return <Screen />;
}
