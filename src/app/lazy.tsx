// First: what later screens are made of comes before the styles of each of them.
import './styles/lazy-parts.scss';
import { ExitPage } from '../wizard/advice/ExitPage';
import { EvidenceGuidance } from '../wizard/advice/EvidenceGuidance';
import { Afterwards } from '../wizard/advice/FollowUps';
import { NextSteps } from '../wizard/advice/NextSteps';
import { WhatToSay } from '../wizard/advice/WhatToSay';
import { CouncilSite } from '../wizard/numbers/CouncilSite';
import { ToldThen } from '../wizard/task-list/ToldThen';
import { FlaggedRisks } from '../wizard/question/FlaggedRisks';
import { RisksScreen } from '../wizard/question/RisksScreen';
import { SeveralScreen } from '../wizard/question/SeveralScreen';
import { LocalNumbersPage } from '../pages/numbers/LocalNumbersPage';
import { About } from '../pages/About';
import { Accessibility } from '../pages/Accessibility';
import { Resources } from '../pages/Resources';
import { Training } from '../pages/Training';
import { RecordScreen } from '../wizard/record/RecordScreen';
import { TaskPage } from '../wizard/call/TaskPage';
import { Clauses } from '../wizard/updates/Clauses';
import { FactsDue } from '../wizard/updates/FactsDue';
import { isGrounded } from '../wizard/updates/basis';
import { UpdatesBox } from '../wizard/updates/UpdatesBox';
import { Mark } from '../wizard/updates/Grounded';
import type { Lazy } from '../wizard/frame/loads';
import './styles/lazy.scss';

/** What is no part of the first load, which is kept small for an old tablet with a weak signal. */
export const lazy: Lazy = {
  Afterwards,
  Clauses,
  CouncilSite,
  FactsDue,
  isGrounded,
  Mark,
  UpdatesBox,
  ToldThen,
  WhatToSay,
  screens: {
    'other-procedures': () => <ExitPage page="other-procedures" />,
    'specific-risks': RisksScreen,
    'flagged-risks': FlaggedRisks,
    evidence: () => <SeveralScreen screen="evidence" />,
    'evidence-guidance': EvidenceGuidance,
    'before-you-ring': () => <SeveralScreen screen="before-you-ring" />,
    'referrals/social-services': () => <TaskPage task="social-services" />,
    'referrals/police': () => <TaskPage task="police" />,
    'referrals/prevent-spoc': () => <TaskPage task="prevent-spoc" />,
    'referrals/ceop': () => <TaskPage task="ceop" />,
    'referrals/iwf': () => <TaskPage task="iwf" />,
    'referrals/site': () => <TaskPage task="site" />,
    'next-steps': NextSteps,
    record: RecordScreen,
    'online-safety-advice': () => <ExitPage page="online-safety-advice" />,
    'professional-conduct': () => <ExitPage page="professional-conduct" />,
    training: Training,
    resources: Resources,
    about: About,
    accessibility: Accessibility,
    'local-numbers': LocalNumbersPage,
  },
};
