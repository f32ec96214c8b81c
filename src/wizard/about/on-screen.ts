import { riskIds, trustedAdult } from '#protocol/questions';
import { bodies } from '#protocol/tasks';
import { asks, isWalkScreen, type SayScreen, type ScreenId, taskOf } from '#protocol/screens';
import { flaggedRisks, holds, isAsked, isOnlineConcern } from '../../case/answers';
import { type CardId, linesOfCard, reminderOn } from '../../case/cards';
import { dangerOf, dangerToSay, isForPoliceToo } from '../../case/danger';
import { doNotsToRead, dosOf } from '../../case/evidence';
import { followUpsOf } from '../../case/follow-ups';
import { isElsewhereNow } from '../../case/log';
import { ownSafetyOn } from '../../case/own-safety';
import { type CaseFacts, isBody, newsOf } from '../../case/marks';
import { areCallsMade } from '../../case/outstanding';
import { leavesDevices } from '../../case/stage';
import type { Key } from '../../words/words';
import { followUpKey } from '../advice/NextSteps';
import { keysInSight, moreKeys } from '../call/shown-keys';
import { type GroundedPlace, groundedPlaces } from '../updates/grounds';

const cardsOn = {
  'say/child': ['gate', 'lead', 'young', 'older', 'asked', 'then', 'you', 'lines'],
  'say/parent': ['knows', 'parent'],
  'say/self': ['self'],
} as const satisfies Record<SayScreen, readonly CardId[]>;
const linesOn = ({ answers }: CaseFacts, ...shown: readonly CardId[]): readonly GroundedPlace[] =>
  shown.flatMap((card) => linesOfCard(answers, card).map((id) => `advice:say/${id}` as const));

const under = (place: string): readonly GroundedPlace[] => groundedPlaces.filter((key) => key.startsWith(place));

/** The texts around a screen: the state of danger, and to leave devices as they are. */
function aroundKeys(screen: ScreenId, facts: CaseFacts): readonly GroundedPlace[] {
  const danger = dangerToSay(facts);
  const beside = reminderOn(facts.answers, screen);
  return [
    ...(danger ? [`ui:danger/${danger}` as const] : []),
    ...(isForPoliceToo(facts) ? ['ui:danger/policeToo' as const] : []),
    ...(leavesDevices(facts.answers, screen) ? ['ui:leaveDevices' as const] : []),
    ...(beside ? [`advice:say/standing/${beside}` as const] : []),
  ];
}

/** The help and hints of the questions that a screen asks and, on the page of risks, what flags one. */
function askedKeys(screen: ScreenId, { answers }: CaseFacts): readonly GroundedPlace[] {
  if (!isWalkScreen(screen)) return [];
  const asked = asks(screen).filter((question) => isAsked(answers, question));
  return [
    ...(screen === 'specific-risks'
      ? (['ui:risks/help', ...flaggedRisks(answers).map((risk) => `risks:${risk}/short` as const)] as const)
      : []),
    ...(screen === 'evidence' ? (['ui:several/evidence/help'] as const) : []),
    ...asked.flatMap((question) => [
      ...under(`questions:${question}/help`),
      ...under(`questions:${question}/options/${question === 'local-authority' ? `${answers[question].join()}/` : ''}`),
    ]),
  ];
}

function keysOn(screen: ScreenId, facts: CaseFacts): readonly GroundedPlace[] {
  const { answers } = facts;
  const task = taskOf(screen);
  const safety = ownSafetyOn(facts, screen).map((id) => `advice:say/${id}` as const);
  if (task)
    return [
      ...(isBody(task) ? safety : []),
      ...(newsOf(facts, task).length > 0 ? (['call:news/lead'] as const) : []),
      ...keysInSight(facts, task),
    ];
  const doNots = [
    ...(holds(trustedAdult, answers) ? (['advice:say/standing/no-telling'] as const) : []),
    ...doNotsToRead(answers).map((id) => `do-nots:${id}` as const),
  ];
  switch (screen) {
    case 'referrals':
      return [
        ...safety,
        ...linesOn(facts, 'officer'),
        ...(areCallsMade(facts) ? [] : (['ui:task-list/where'] as const)),
        ...bodies.filter((body) => isElsewhereNow(facts, body)).map((body) => `tasks:${body}/otherArea` as const),
        ...doNots,
        ...linesOn(facts, 'lines'),
      ];
    case 'evidence-guidance':
      return [...safety, ...doNots, ...dosOf(answers).map((id) => `advice:do/${id}/line` as const)];
    case 'say/child':
    case 'say/parent':
    case 'say/self':
      return linesOn(facts, ...cardsOn[screen]);
    case 'next-steps':
      return [
        ...followUpsOf(facts).map(({ id }) => followUpKey(facts, id)),
        ...(isOnlineConcern(answers) ? (['pages:next-steps/complex'] as const) : []),
        'pages:next-steps/record',
      ];
    case 'other-procedures':
    case 'online-safety-advice':
    case 'professional-conduct':
      return [...(dangerOf(facts) === 'none' ? [] : (['pages:danger-opening'] as const)), ...under(`pages:${screen}/`)];
    case 'resources':
    case 'local-numbers':
      return under(`pages:${screen}/`);
    default:
      return askedKeys(screen, facts);
  }
}

/** Returns the texts with grounds that a screen shows from the start, each once; `facts`: with the ticks on it. */
export const keysAtRest = (screen: ScreenId, facts: CaseFacts): readonly GroundedPlace[] => [
  ...new Set([...aroundKeys(screen, facts), ...keysOn(screen, facts)]),
];

/** Texts that explain what a screen says, under the words that they explain. */
export type Explained = readonly [title: Key, of: readonly GroundedPlace[]];

/** Returns the examples and terms that are not on a screen itself. */
export function explainedOn(screen: ScreenId, facts: CaseFacts): readonly Explained[] {
  const { answers } = facts;
  const task = taskOf(screen);
  if (task) return [['call:notes', moreKeys(facts, task)]];
  if (screen === 'evidence-guidance')
    return [
      ...doNotsToRead(answers).map((id): Explained => [`do-nots:${id}`, [`advice:doNot/${id}`]]),
      ...dosOf(answers).map((id): Explained => [`advice:do/${id}/line`, [`advice:do/${id}/more`]]),
    ];
  if (screen === 'next-steps')
    return [
      [
        'ui:next/process',
        ['pages:next-steps/process', ...(isOnlineConcern(answers) ? (['pages:next-steps/online'] as const) : [])],
      ],
      ['ui:next/offences', ['pages:next-steps/offences']],
    ];
  if (!isWalkScreen(screen)) return [];
  const asked = asks(screen)
    .filter((question) => isAsked(answers, question))
    .map((question): Explained => [`questions:${question}/label`, under(`questions:${question}/more`)]);
  const risks = riskIds
    .filter((risk) => screen === 'specific-risks' && flaggedRisks.isIn(answers, risk))
    .flatMap((risk): readonly Explained[] => [
      [`risks:${risk}/name`, [`risks:${risk}/harms`]],
      ['ui:risks/tell', [`risks:${risk}/tell`]],
    ]);
  return [...asked, ...risks].filter(([, of]) => of.length > 0);
}
