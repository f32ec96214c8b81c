import type { QuestionId } from '#protocol/questions';
import type { TaskId } from '#protocol/tasks';
import { answersOf } from '../../case/answers';
import { titleKey } from '../../chart/title-key';
import { Button } from '../../ui/controls';
import { labelOf } from '../../wizard/question/option-words';
import { plain, Tagged } from '../../words/words';
import { hasReasons, reasonFor, type Scenario } from '../model/scenario';
import { type SlipId, WhatFollows } from '../practice/WhatFollows';
import { asAt, followsFrom, slipsAt } from './follows';
import type { Show } from './shared';
import { hasAnswer, type Stop } from './show';
import { useShow } from './Showing';
import { Hands, useVoted } from './Votes';
import { Page, Section } from '../parts/Page';

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

/** The group's answer, its reason, and what follows if it is not the model's. Onward leads to the model's answer. */
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

/** What could happen next if the group does, or fails to do, what a stop warns of. Onward leads on. */
export function GroupSlip({ slip }: { slip: SlipId }) {
  const { t } = useShow();
  return (
    <Page title={t(`training:practice/deeds/slips/${slip}`)} className="group-answer" data={{ 'data-group': slip }}>
      <h2>{t('training:practice/moment/next')}</h2>
      <WhatFollows from={slip} />
    </Page>
  );
}

/** What a group chooses from at a stop. A press shows what follows from an answer, and hands are counted beside it. */
function Options({ stop }: { stop: Stop }) {
  const { store, scenario } = useShow();
  const voted = useVoted(stop);
  const question = stop.kind === 'question' ? stop : undefined;
  const model = question && answersOf(asAt(scenario, question).file.answers)[question.question].join();
  // One of several right answers is followed, not revealed, so that the others are not given away.
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

/** Whether a stop takes the group's choice: questions and warnings before the reveal, the order and calls after it. */
const takesTurn = (stop: Stop, revealed: boolean): boolean =>
  stop.kind === 'choice' || (stop.kind === 'question' && hasReasons(stop.question))
    ? !revealed
    : slipsAt(stop).length > 0 && revealed === hasAnswer(stop);

/** Whether the group is asked something at the stop shown. */
export const isGroupAsked = (stop: Stop, { revealed, round, shows }: Show): boolean =>
  shows === 'screen' && !round && stop.kind !== 'choice' && takesTurn(stop, revealed);

/** The group's choice at the stop shown. Nothing of it is kept. `isBrief`: leaves out the instructions. */
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
