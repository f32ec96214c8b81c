import { type ScreenId, taskOf } from '#protocol/screens';
import type { TaskId } from '#protocol/tasks';
import { type CardId, linesOfCard, standingLine } from '../../case/cards';
import { dangerOf, dangerToSay, isForPoliceToo } from '../../case/danger';
import { doNotsToRead, dosOf } from '../../case/evidence';
import { followUpsOf } from '../../case/follow-ups';
import { flaggedRisks, isOnlineConcern } from '../../case/answers';
import { type CaseFacts, isBody, isOpen } from '../../case/marks';
import { leavesDevices } from '../../case/stage';
import { areCallsMade } from '../../case/outstanding';
import { useCase, useSession } from '../../session/session';
import { useWords } from '../../words/words';
import { keysInSight } from '../call/shown-keys';
import { leadOf, whatToSay } from '../call/what-to-say';
import { useNoNumberKey } from '../call/CouncilNumbers';
import { LineInFull, GroundedItems } from '../updates/Grounded';
import { followUpKey } from '../advice/NextSteps';
import type { GroundedKey } from '../updates/basis';
import type { ClauseId } from '#protocol/clauses';
import { ClauseText } from '../updates/UpdatesBox';

/** The help texts of a question's screen, if they advise. */
const asked: Readonly<Partial<Record<ScreenId, readonly GroundedKey[]>>> = {
  'immediate-danger': ['questions:immediate-danger/help'],
  'called-999': ['questions:called-999/help'],
  harm: ['questions:harm/options/child-abuse-images/hint'],
  'before-you-ring': ['questions:already-reported/help'],
};
/** The words to the child, the parent and for oneself, on the guidance and on the list of calls. */
const cards: readonly CardId[] = [
  'gate',
  'lead',
  'young',
  'older',
  'asked',
  'then',
  'you',
  'lines',
  'knows',
  'parent',
  'self',
];
const linesOn = ({ answers }: CaseFacts, ...shown: readonly CardId[]): readonly GroundedKey[] =>
  shown.flatMap((card) => linesOfCard(answers, card).map((id) => `advice:say/${id}` as const));

/** The texts of an exit page in order, with danger first if there is or was any. */
function exitPageKeys(screen: ScreenId, facts: CaseFacts): readonly GroundedKey[] {
  const danger = dangerOf(facts) === 'none' ? [] : (['pages:danger-opening'] as const);
  if (screen === 'other-procedures') return [...danger, `pages:${screen}/lead`, `pages:${screen}/body`];
  return screen === 'online-safety-advice' || screen === 'professional-conduct'
    ? [...danger, `pages:${screen}/lead`, `pages:${screen}/concern`, `pages:${screen}/body`]
    : [];
}

/** The texts around a screen: the state of danger, and to leave devices as they are. */
function aroundKeys(screen: ScreenId, facts: CaseFacts): readonly GroundedKey[] {
  const danger = dangerToSay(facts);
  const beside = standingLine(facts.answers, screen);
  return [
    ...(danger ? [`ui:danger/${danger}` as const] : []),
    ...(isForPoliceToo(facts) ? ['ui:danger/policeToo' as const] : []),
    ...(leavesDevices(facts.answers, screen) ? ['ui:leaveDevices' as const] : []),
    ...(beside ? [`advice:say/standing/${beside}` as const] : []),
  ];
}

/** The texts that a screen shows from the start. Others show their basis in place, or belong to a question. */
function keysOn(screen: ScreenId, facts: CaseFacts): readonly GroundedKey[] {
  const { answers } = facts;
  const task = taskOf(screen);
  const doNots = doNotsToRead(answers).map((id) => `do-nots:${id}` as const);
  if (task) return isBody(task) ? [...linesOn(facts, 'safety'), ...keysInSight(facts, task)] : keysInSight(facts, task);
  switch (screen) {
    case 'referrals':
      return [...linesOn(facts, 'safety', 'officer'), ...doNots, ...linesOn(facts, ...cards)];
    case 'evidence-guidance':
      return [
        ...linesOn(facts, 'safety'),
        ...doNots,
        ...dosOf(answers).map((id) => `advice:do/${id}/line` as const),
        ...linesOn(facts, ...cards),
      ];
    case 'specific-risks':
      return flaggedRisks(answers).map((risk) => `risks:${risk}/short` as const);
    case 'next-steps':
      return [
        ...followUpsOf(facts).map(({ id }) => followUpKey(answers, id)),
        ...(isOnlineConcern(answers) ? (['pages:next-steps/complex'] as const) : []),
      ];
    default:
      return asked[screen] ?? exitPageKeys(screen, facts);
  }
}

/** On the task list while there is someone to ring: where to ring, and what to do without a number if that is shown. */
function useRingKeys(): readonly GroundedKey[] {
  const { screen, context } = useSession();
  const noNumber = useNoNumberKey();
  if (screen !== 'referrals' || areCallsMade(context)) return [];
  return noNumber && noNumber !== 'ui:task-list/noArea' ? ['ui:task-list/where', noNumber] : ['ui:task-list/where'];
}

/** What to say for a task: each line that does not come from an answer, with what it is based on. */
function ToSay({ task }: { task: TaskId }) {
  const words = useWords();
  const context = useCase((view) => view.context);
  const { title, opening, prompts } = whatToSay(words, context, task);
  if (opening.length === 0) return null;
  const phrases = [...opening, ...prompts.flatMap((group) => group.phrases)];
  return (
    <>
      <h2>{words.t(title)}</h2>
      <ul className="bullets">
        <GroundedItems of={leadOf(task)} />
        {phrases.map(({ text, from }) =>
          from ? (
            <li key={text}>
              <LineInFull {...from} />
            </li>
          ) : null,
        )}
        {phrases.some(({ from }) => !from) ? <li>{words.t('updates:stands/chosen')}</li> : null}
      </ul>
    </>
  );
}

/** Each line in sight on the screen, with everything it is based on. */
function LineByLine() {
  const { t } = useWords();
  const { screen, context } = useSession();
  const task = taskOf(screen);
  const keys = [...aroundKeys(screen, context), ...useRingKeys(), ...keysOn(screen, context)];
  if (keys.length === 0) return null;
  return (
    <div className="line-by-line">
      <h2>{t('updates:stands/title')}</h2>
      <ul className="bullets">
        {keys.map((key) => (
          <GroundedItems key={key} of={key} />
        ))}
      </ul>
      {task && isOpen(context, task) ? <ToSay task={task} /> : null}
    </div>
  );
}

/** What each line of the screen is based on, then the screen's clauses, each with what it says. */
export function Clauses({ ids }: { ids: readonly ClauseId[] }) {
  const { t } = useWords();
  return (
    <>
      <LineByLine />
      {ids.map((id) => (
        <div key={id} data-clause={id}>
          <h2>{t('ui:clauses/protocol', { ref: t(`ui:clauseRefs/${id}`) })}</h2>
          <ClauseText id={id} />
        </div>
      ))}
    </>
  );
}
