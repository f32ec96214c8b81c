import { childResponsible, type Condition, elsewhereInUk, identifiedForms, trustedAdult } from '#protocol/questions';
import { always } from '#protocol/shapes';
import type { UpdateId } from '../../updates/updates';
import { holds, isConcern } from '../../case/answers';
import { type Age, ages, type CardId, firstAge, linesOfCard, reminderOn, asksOfSuicide } from '../../case/cards';
import { isLive } from '../../case/danger';
import { followUpsOf } from '../../case/follow-ups';
import { useCase } from '../../session/session';
import { Tagged, useWords } from '../../words/words';
import { FactReach } from '../updates/facts';
import { CardParagraphs, GroundedItems, GroundedParagraphs, NotUsedBeside } from '../updates/lines';
import { useState } from 'react';
import { sayTo } from '#protocol/screens';
import { ToScreen } from '../frame/links';
import { Page } from '../frame/Page';

/** Nothing that was ticked says what kind of harm it is: it may be any. */
const unclear: Condition = { not: { any: Object.values(identifiedForms) } };
/** Lines for Wales alone are of no use elsewhere in the UK. */
const inWalesOrAbroad: Condition = { not: elsewhereInUk };
const inDistress: Condition = { any: [unclear, asksOfSuicide] };
/** Helplines for a child, and when each is shown: some are for Wales alone. The most certain in Welsh comes first. */
const helplines: readonly (readonly [UpdateId, Condition])[] = [
  ['meic', inWalesOrAbroad],
  ['childline', always],
  ['nhs-111', { all: [inDistress, inWalesOrAbroad] }],
  ['papyrus', { any: [inDistress, elsewhereInUk] }],
];

const useAnswers = () => useCase((view) => view.context).answers;

function Lines({ of }: { of: readonly UpdateId[] }) {
  const { t } = useWords();
  return (
    <ul>
      {of.map((fact) => (
        <li key={fact} data-helpline={fact}>
          <Tagged text={t(`updates:facts/${fact}/name`)} /> <FactReach fact={fact} />
        </li>
      ))}
    </ul>
  );
}

/** Helplines that the child can ring or text, and one for adults, with their numbers: newer than the protocol. */
export function Helplines() {
  const { t } = useWords();
  const answers = useAnswers();
  return (
    <section className="card helplines">
      <h2>{t('advice:say/help')}</h2>
      <Lines of={helplines.flatMap(([fact, when]) => (holds(when, answers) ? [fact] : []))} />
      {holds(childResponsible, answers) ? (
        <>
          <h2>{t('advice:say/helpAdult')}</h2>
          <Lines of={['stop-it-now']} />
        </>
      ) : null}
      <CardParagraphs card="lines" />
    </section>
  );
}

function CardLines({ card }: { card: CardId }) {
  const ids = linesOfCard(useAnswers(), card);
  return (
    <ul className="bullets" data-card={card}>
      {ids.map((id) => (
        <GroundedItems key={id} of={`advice:say/${id}`} />
      ))}
    </ul>
  );
}

/** The two ages, each a button that shows its words alone. Nothing of the choice is kept. */
function Ages({ shown, show }: { shown: Age | undefined; show: (age: Age) => void }) {
  const { t } = useWords();
  return (
    <div className="ages" role="group" aria-labelledby="ages">
      <p id="ages">{t('advice:say/tabs/label')}</p>
      {ages.map((age) => (
        <button key={age} type="button" data-age={age} aria-pressed={age === shown} onClick={() => show(age)}>
          {t(`advice:say/tabs/${age}`)}
        </button>
      ))}
    </div>
  );
}

/**
 * What may be said to the child, by age (for both until one is chosen, where it may be either), and what the person who
 * says it does and does not do.
 */
function ToChild() {
  const { t } = useWords();
  const answers = useAnswers();
  const [chosen, choose] = useState<Age>();
  const age = chosen ?? firstAge(answers);
  const then = (
    <div className="card card--do-not">
      <CardParagraphs card="then" />
    </div>
  );
  return (
    <>
      <CardParagraphs card="gate" />
      {isLive(answers) ? then : null}
      <CardParagraphs card="lead" />
      <Ages shown={age} show={choose} />
      {ages.map((one) => (
        <div key={one} hidden={age !== undefined && one !== age} data-words={one}>
          <div className="card card--say">
            {age ? null : <h2>{t(`advice:say/tabs/${one}`)}</h2>}
            <CardLines card={one} />
          </div>
        </div>
      ))}
      <CardParagraphs card="asked" />
      {isLive(answers) ? null : then}
      <section className="card">
        <h2>{t('advice:say/you/title')}</h2>
        <CardLines card="you" />
      </section>
      <Helplines />
    </>
  );
}

const ToParent = () => (
  <>
    <CardParagraphs card="knows" />
    <div className="card card--say">
      <CardLines card="parent" />
    </div>
  </>
);

const ForSelf = () => (
  <div className="card">
    <CardLines card="self" />
  </div>
);

const contents = { child: ToChild, parent: ToParent, self: ForSelf };

/** What may be said to the child or to a parent who knows, or what to do for oneself. */
export function SayPage({ to }: { to: keyof typeof contents }) {
  const { t } = useWords();
  const Content = contents[to];
  return (
    <Page title={t(`advice:say/titles/${to}`)}>
      <Content />
    </Page>
  );
}

/** On the task list, the ways to what to say, and to what to do if the person is near. */
export function SayLinks() {
  const { t } = useWords();
  return sayTo.map((to) => (
    <ToScreen key={to} look="row-link" screen={`say/${to}`}>
      {t(`advice:say/titles/${to}`)}
    </ToScreen>
  ));
}

/** Whether the designated officer is still to be told of a colleague, from the first moment. */
export function DesignatedOfficer() {
  const context = useCase((view) => view.context);
  const isToTell = followUpsOf(context).some(({ id, status }) => id === 'designated-officer' && status === 'to-do');
  if (!isToTell || !isConcern(context.answers)) return null;
  return (
    <div className="inset" data-tell-officer="">
      <CardParagraphs card="officer" />
    </div>
  );
}

/** The first thing not to do where someone who works with children may be involved. */
export function NoTelling() {
  const { t } = useWords();
  if (!holds(trustedAdult, useAnswers())) return null;
  return (
    <li data-advice="no-telling">
      {t('advice:say/standing/no-telling')}
      <NotUsedBeside of="advice:say/standing/no-telling" />
    </li>
  );
}

/** Whom not to tell or to contact, beside the line to leave every device as it is. */
export function Reminder() {
  const line = useCase(({ context, screen }) => reminderOn(context.answers, screen));
  return line ? <GroundedParagraphs of={`advice:say/standing/${line}`} /> : null;
}
