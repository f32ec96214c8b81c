import type { Ground } from '#protocol/clauses';
import { type QuestionId, questionIds, questions } from '#protocol/questions';
import { type ScreenId, sidePages, walkScreens } from '#protocol/screens';
import { type Saying, taskIds, tasks } from '#protocol/tasks';
import { givenIn } from '../../case/answers';
import { groundsOf } from '../../case/grounds';
import { acts } from '../../case/marks';
import {
  type Guard,
  isJunction,
  type Move,
  moves,
  movesFromAnywhere,
  screens,
  type StateId,
  states,
  shortNameOf,
} from '../../chart/graph';
import { markEvent, type WizardContext, type WizardEvent } from '../../machine/context';
import { wizard } from '../../machine/wizard';
import { sayingKey } from '../../wizard/call/status-key';
import { type Locale, type Key, type Words, useWords, Tagged } from '../../words/words';
import { Disclosure } from '../../ui/controls';
import { numbersOf } from '../model/scenario';
import type { CaseOnChart } from './picture';

type Implementation = (args: { context: WizardContext; event: WizardEvent }, about: unknown) => boolean;

/** Returns whether a guard holds, as the running machine decides. Throws if the machine has no guard of that name. */
export function guardHolds({ name, about }: Guard, context: WizardContext, event: WizardEvent): boolean {
  const decide: Implementation | undefined = wizard.implementations.guards[name];
  if (typeof decide !== 'function') throw new Error(`The chart has no guard ${name}.`);
  return decide({ context, event }, about);
}

/** The transitions of one event from one state, in the order in which the machine tries them. */
function waysNow(moves: readonly Move[], context: WizardContext, event: WizardEvent) {
  const ways = moves.map((move) => ({
    move,
    event,
    guards: move.guards.map((guard) => ({ guard, holds: guardHolds(guard, context, event) })),
  }));
  const taken = ways.find(({ guards }) => guards.every(({ holds }) => holds));
  return ways.map((way) => ({ ...way, isTaken: way === taken }));
}

/** A transition with its guards. `isTaken`: it is the first from its state, for its event, whose guards all hold. */
export type WayNow = ReturnType<typeof waysNow>[number];

/** The events of a type in this case: an answer as it is now; a mark for each task and each body that can say it. */
function eventsOf(by: string, context: WizardContext): readonly WizardEvent[] {
  if (by.startsWith('mark.')) {
    const ofThis = acts.filter((act) => `mark.${act.do}` === by);
    return taskIds.flatMap((task) => ofThis.map((act) => markEvent(task, act)));
  }
  const [kind, question] = by.split('.');
  const answer = kind === 'answer' ? { answer: givenIn(context.answers)[question as QuestionId] } : {};
  // Eventless and wildcard transitions are tested with Continue.
  return [{ type: by === '' || by === '*' ? 'continue' : by, ...answer } as WizardEvent];
}

function allNow(some: readonly Move[], context: WizardContext): readonly WayNow[] {
  const types = [...new Set(some.map(({ by }) => by))];
  return types.flatMap((type) => {
    const ofType = some.filter(({ by }) => by === type);
    return eventsOf(type, context).flatMap((event) => waysNow(ofType, context, event));
  });
}

/** Returns every transition from a state itself, with each guard's current value. */
export const waysFrom = (state: StateId, context: WizardContext): readonly WayNow[] =>
  allNow(
    moves.filter(({ from }) => from === state),
    context,
  );

/** Returns the transitions that every screen has: those of the machine's root. */
export const waysFromAnywhere = (context: WizardContext): readonly WayNow[] => allNow(movesFromAnywhere, context);

type GuardName = keyof Locale['live-chart']['guards'];
const questionOf = ({ about }: Guard) => questionIds.find((question) => question === about);
const taskOf = ({ about }: Guard) => {
  const named = typeof about === 'object' && about !== null && 'task' in about ? about.task : about;
  return taskIds.find((task) => task === named);
};
const screenOf = (guard: Guard): ScreenId | undefined => {
  const task = taskOf(guard);
  return task ? `referrals/${task}` : screens.find((screen) => screen === guard.about);
};

function guardInWords(words: Words, guard: Guard): string {
  const [question, screen] = [questionOf(guard), screenOf(guard)];
  return words.t(`live-chart:guards/${guard.name as GuardName}`, {
    ...(question ? { question: words.t(`questions:${question}/label`) } : {}),
    ...(screen ? { screen: shortNameOf(words, screen) } : {}),
  });
}

const mayComeTrue: readonly string[] = ['isAnswered', 'isValid'];
/** Whether a guard holds, in words; one that still depends on the person is not true yet. */
function truthInWords(words: Words, { guard, holds }: WayNow['guards'][number]): string {
  const truth = holds ? 'true' : mayComeTrue.includes(guard.name) ? 'notYet' : 'notTrue';
  return words.t(`live-chart:truth/${truth}`, { what: guardInWords(words, guard) });
}

const ofTheNeed: readonly string[] = ['isConcern', 'endsAt', 'returnsToRecord'];
const ofAQuestion: readonly string[] = ['isAsked', 'isValid'];
const ofAScreen: readonly string[] = ['isOffPath', 'isAnswered'];
const ofATask: readonly string[] = ['isNotPlanned', 'isNextDuty', 'mayMark'];

/** What a guard is based on; nothing if it is only about the wizard, such as what was shown. */
function groundsOfGuard(guard: Guard, event: WizardEvent): readonly Ground[] {
  const [question, screen] = [questionOf(guard), screenOf(guard)];
  const task = taskIds.find((id) => id === ('task' in event ? event.task : taskOf(guard)));
  if (ofTheNeed.includes(guard.name)) return questions.need.grounds;
  if (question && ofAQuestion.includes(guard.name)) return questions[question].grounds;
  if (screen && ofAScreen.includes(guard.name)) return groundsOf(screen);
  return task && ofATask.includes(guard.name) ? tasks[task].clauses : [];
}

/** Returns the name of a state: a screen with its number, or a junction. */
const stateName = (words: Words, state: StateId): string =>
  isJunction(state) ? words.t(`live-chart:junctions/${state}`) : shortNameOf(words, state);

function markInWords({ t }: Words, action: string, event: WizardEvent): string {
  const task = 'task' in event ? t(`ui:tasks/${event.task}`) : '';
  if ('by' in event) return t(`live-chart:by/${sayingKey(event.task, action as Saying, event.by)}`, { task });
  return t(`live-chart:by/${action as 'made' | 'tried' | 'corrected'}`, { task });
}

function byInWords(words: Words, { move, event }: WayNow): string {
  if (move.by === '') return words.t('live-chart:by/atOnce');
  if (move.by === '*') return words.t('live-chart:by/anything');
  const [kind, about = ''] = move.by.split('.');
  if (kind === 'mark') return markInWords(words, about, event);
  if (kind === 'open') return words.t('live-chart:by/open', { screen: shortNameOf(words, about as ScreenId) });
  if (kind === 'answer' || kind === 'change')
    return words.t(`live-chart:by/${kind}`, { question: words.t(`questions:${about as QuestionId}/label`) });
  return words.t(`live-chart:by/${kind as 'continue' | 'refer-now' | 'lost' | 'hide' | 'clear' | 'carry-on'}`);
}

/** Returns a transition in words: what triggers it, and where it leads. */
function wayInWords(words: Words, way: WayNow): string {
  const by = byInWords(words, way);
  return way.move.to
    ? words.t('live-chart:way/to', { by, screen: stateName(words, way.move.to) })
    : words.t('live-chart:way/stays', { by });
}

/** The guards of a transition: each a statement with its sign, for sighted people, and its clauses. */
function Guards({ way: { guards, event } }: { way: WayNow }) {
  const words = useWords();
  if (guards.length === 0) return <p className="way__always">{words.t('live-chart:way/always')}</p>;
  return (
    <ul className="truths plain-list">
      {guards.map(({ guard, holds }, at) => {
        const refs = numbersOf(groundsOfGuard(guard, event));
        return (
          <li key={at} className={`truth truth--${holds ? 'true' : 'not'}`} data-guard={guard.name} data-holds={holds}>
            <Tagged text={truthInWords(words, { guard, holds })} />
            {refs ? ` (${refs})` : null}
          </li>
        );
      })}
    </ul>
  );
}

/** Transitions, in the order in which the machine tries them. */
function Ways({ ways }: { ways: readonly WayNow[] }) {
  const words = useWords();
  return (
    <ol className="ways">
      {ways.map((way, at) => (
        <li className="way" key={at} data-by={way.move.by} data-to={way.move.to ?? ''} data-taken={way.isTaken}>
          <Tagged as="span" className="way__name" text={wayInWords(words, way)} />
          {way.isTaken ? <strong className="way__taken"> {words.t('live-chart:way/taken')}</strong> : null}
          <Guards way={way} />
        </li>
      ))}
    </ol>
  );
}

const isOf =
  (some: readonly string[]) =>
  (state: StateId): boolean =>
    some.includes(state);
const groups: readonly (readonly [Key, readonly StateId[]])[] = [
  ['chart:outline/walk', screens.filter(isOf(walkScreens))],
  ['chart:outline/after', screens.filter((state) => !isOf([...walkScreens, ...sidePages])(state))],
  ['chart:outline/beside', screens.filter(isOf(sidePages))],
  ['live-chart:outline/junctions', states.filter(isJunction)],
];

function StateItem({ state, at: { context, screen, walked } }: { state: StateId; at: CaseOnChart }) {
  const words = useWords();
  const [isHere, isWalked] = [state === screen, isOf(walked)(state)];
  return (
    <li data-state={state} aria-current={isHere ? 'step' : undefined}>
      <Disclosure
        summary={
          <>
            <Tagged text={stateName(words, state)} />
            {isHere ? <strong className="outline__here"> ({words.t('live-chart:here')})</strong> : null}
            {isWalked && !isHere ? <span className="outline__walked"> ({words.t('live-chart:walked')})</span> : null}
          </>
        }
      >
        <Ways ways={waysFrom(state, context)} />
      </Disclosure>
    </li>
  );
}

/** The chart in words, from the same graph as its picture: each state opens to its transitions and their guards. */
export function Outline({ at }: { at: CaseOnChart }) {
  const { t } = useWords();
  return (
    <section className="outline" aria-labelledby="outline-title">
      <h2 id="outline-title">{t('live-chart:outline/title')}</h2>
      <p>{t('live-chart:outline/lead')}</p>
      {groups.map(([title, some]) => (
        <section key={title}>
          <h3>{t(title)}</h3>
          <ul className="plain-list">
            {some.map((state) => (
              <StateItem key={state} state={state} at={at} />
            ))}
          </ul>
        </section>
      ))}
      <h3>{t('chart:outline/anywhere')}</h3>
      <ul className="plain-list">
        <li data-state="anywhere">
          <Disclosure summary={t('live-chart:outline/anywhere')}>
            <Ways ways={waysFromAnywhere(at.context)} />
          </Disclosure>
        </li>
      </ul>
    </section>
  );
}
