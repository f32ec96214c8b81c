import { policeRung, type QuestionId } from '#protocol/questions';
import type { TaskId } from '#protocol/tasks';
import { type Answers, answersOf, holds, takesOne, toggled, withAnswer } from '../../case/answers';
import { isLive } from '../../case/danger';
import { toldIn } from '../../case/marks';
import { screenOf } from '../../case/path';
import { plan } from '../../case/plan';
import { titleKey } from '../../chart/title-key';
import { Button } from '../../ui/controls';
import { labelOf } from '../../wizard/question/option-words';
import { plain, Tagged } from '../../words/words';
import { modelAfter } from '../model/compare';
import { hasReasons, reasonFor, type Scenario } from '../model/scenario';
import { acts } from '../practice/practised';
import { type SlipId, WhatFollows } from '../practice/WhatFollows';
import type { Show } from './shared';
import { hasAnswer, type Stop } from './show';
import { useShow } from './Showing';
import { Hands, useVoted } from './Votes';
import { Page, Section } from '../parts/Page';

const unrung: Readonly<Partial<Record<QuestionId, string>>> = { 'immediate-danger': 'no', 'called-999': 'not-called' };

function slipOf(model: Answers, question: QuestionId, option: string, left: readonly TaskId[]): SlipId | undefined {
  if (unrung[question]) return unrung[question] === option && isLive(model) ? 'danger-not-rung' : undefined;
  if (question === 'evidence-handled') return option === 'none' ? 'handled-not-said' : undefined;
  // A 999 call passes on only the danger: after this tick the rest would never be told.
  if (question === 'already-reported')
    return option === 'police' && holds(policeRung, model) ? 'news-not-told' : undefined;
  if (question === 'need') return left.includes('social-services') ? 'told-nobody' : undefined;
  return left.includes('prevent-spoc') ? 'prevent-left' : undefined;
}

/**
 * Returns the scenario with the model's answer to a question as it was at a stop, because it may change later; the
 * scenario itself if the model does not answer the question.
 */
export function asAt(scenario: Scenario, { question, step }: Extract<Stop, { kind: 'question' }>): Scenario {
  const now = step.after.context.answers[question];
  const answers = { ...scenario.file.answers, [question]: takesOne(question) ? now[0] : now };
  return now.length === 0 ? scenario : { ...scenario, file: { ...scenario.file, answers } };
}

/** Returns the mistakes that are possible at a stop other than a question. */
export function slipsAt(stop: Stop): readonly SlipId[] {
  if (stop.kind === 'told' && stop.step.screen === 'evidence-guidance') return acts.filter((act) => act !== 'left');
  if (stop.step.screen === 'referrals' && stop.kind === 'told') return ['too-early'];
  if (stop.kind !== 'report') return [];
  const { to, do: act } = stop.report;
  if (act === 'told-more') return ['news-not-told'];
  if (to === 'social-services' || to === 'police') return [`${to}-not-told`];
  return [to === 'prevent-spoc' ? 'prevent-left' : 'too-early'];
}

/**
 * Returns what follows if only this answer differs from the model: `option` replaces the model's, or is added to it if
 * the question takes several.
 */
export function followsFrom(scenario: Scenario, question: QuestionId, option: string) {
  const model = answersOf(scenario.file.answers);
  const answer = takesOne(question) ? option : toggled(question, model[question], option);
  const answers = { ...scenario.file.answers, [question]: answer };
  const callsOf = (of: Answers) => plan({ answers: of, marks: {}, told: toldIn(of) }).map(({ task }) => task);
  const [calls, theirs] = [callsOf(model), callsOf(withAnswer(model, question, answer))];
  const screen = screenOf(question);
  const page = modelAfter({ ...scenario, file: { ...scenario.file, answers } }, screen);
  const left = calls.filter((task) => !theirs.includes(task));
  return {
    /** The next page, if it differs. */
    page: page === modelAfter(scenario, screen) ? undefined : page,
    /** The calls that leave the plan, and those that join it. */
    left,
    added: theirs.filter((task) => !calls.includes(task)),
    /** What could happen to the child, if the answer leaves out something that protects them. */
    slip: slipOf(model, question, option, left),
  };
}

interface AnswerProps {
  readonly scenario: Scenario;
  readonly question: QuestionId;
  readonly said: string;
}

function Changes({ scenario, question, said }: AnswerProps) {
  const { t } = useShow();
  const { page, left, added, slip } = followsFrom(scenario, question, said);
  const names = (tasks: readonly TaskId[]) => tasks.map((task) => plain(t(`ui:tasks/${task}`))).join(', ');
  const isSame = !page && left.length + added.length === 0;
  return (
    <Section title={t('training:presenter/group/follows')}>
      {slip ? <WhatFollows from={slip} /> : null}
      {page ? (
        <Tagged
          as="p"
          data-follows="page"
          text={t('training:practice/feedback/partYours', { title: t(titleKey(page)) })}
        />
      ) : null}
      {left.length > 0 ? <p data-follows="left">{t('training:presenter/group/left', { calls: names(left) })}</p> : null}
      {added.length > 0 ? (
        <p data-follows="added">{t('training:presenter/group/added', { calls: names(added) })}</p>
      ) : null}
      {isSame ? <p data-follows="same">{t('training:presenter/group/same')}</p> : null}
    </Section>
  );
}

/** The group's answer, its reason and, if it is not the model's, what follows. Onward leads to the model's answer. */
export function GroupAnswer(props: AnswerProps) {
  const [{ words }, { scenario, question, said }] = [useShow(), props];
  const title = words.t('training:presenter/group/title', {
    answer: plain(labelOf(words, `${question}:${said}`)),
  });
  const isModels = answersOf(scenario.file.answers)[question].some((option) => option === said);
  const reason = hasReasons(question) ? reasonFor(words, scenario, question, said) : undefined;
  return (
    <Page title={title} className="group-answer" data={{ 'data-group': said }}>
      {reason ? <Tagged as="p" lang={reason.language} text={reason.text} data-reason={said} /> : null}
      {isModels ? <p data-follows="model">{words.t('training:presenter/group/model')}</p> : <Changes {...props} />}
    </Page>
  );
}

/** What could happen next if the group makes the mistake that a stop warns of. */
export function GroupSlip({ slip }: { slip: SlipId }) {
  const { t } = useShow();
  return (
    <Page title={t(`training:practice/deeds/slips/${slip}`)} className="group-answer" data={{ 'data-group': slip }}>
      <h2>{t('training:practice/moment/next')}</h2>
      <WhatFollows from={slip} />
    </Page>
  );
}

/** The answers that a group chooses from. Pressing one shows what follows; hands are counted beside it. */
function Options({ stop }: { stop: Stop }) {
  const { store, scenario } = useShow();
  const voted = useVoted(stop);
  const question = stop.kind === 'question' ? stop : undefined;
  const model = question && answersOf(asAt(scenario, question).file.answers)[question.question].join();
  // If several answers are right, pressing one must not give the others away.
  const say = (option: string) => (model === option ? store.reveal() : store.follow(option));
  return (
    <ul className="group-turn__options plain-list">
      {voted.map(({ option, letter, label }, at) => (
        <li key={option}>
          <strong>{letter}</strong>
          {question ? (
            <Button action="follow" look="link" data={{ 'data-option': option }} onPress={() => say(option)}>
              {plain(label)}
            </Button>
          ) : null}
          <Hands at={at} of={letter} hasMore />
        </li>
      ))}
    </ul>
  );
}

function Slips() {
  const { t, store, stop } = useShow();
  return (
    <ul className="group-turn__options plain-list">
      {slipsAt(stop).map((slip) => (
        <li key={slip}>
          <Button action="slip" look="link" data={{ 'data-slip': slip }} onPress={() => store.follow(slip)}>
            {t(`training:practice/deeds/slips/${slip}`)}
          </Button>
        </li>
      ))}
    </ul>
  );
}

/** Whether the group chooses now: questions and warnings come before the reveal, the order and the calls after it. */
const takesTurn = (stop: Stop, revealed: boolean): boolean =>
  stop.kind === 'choice' || (stop.kind === 'question' && hasReasons(stop.question))
    ? !revealed
    : slipsAt(stop).length > 0 && revealed === hasAnswer(stop);

/** Whether the group is asked something at the stop shown. */
export const isGroupAsked = (stop: Stop, { revealed, round, shows }: Show): boolean =>
  shows === 'screen' && !round && stop.kind !== 'choice' && takesTurn(stop, revealed);

/** The group's choice at the stop shown, which is not stored. `isBrief`: leaves out the instructions. */
export function GroupTurn({ isBrief = false }: { isBrief?: boolean }) {
  const { t, show, stop } = useShow();
  if (show.shows === 'together' || !takesTurn(stop, show.revealed)) return null;
  return (
    <section className="group-turn">
      <h3>{t('training:presenter/group/turn')}</h3>
      {stop.kind === 'question' && !isBrief ? <p>{t('training:presenter/group/press')}</p> : null}
      {hasAnswer(stop) ? <Options stop={stop} /> : <Slips />}
    </section>
  );
}
