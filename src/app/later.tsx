// First: what later screens are made of comes before the styles of each of them.
import './styles/later-parts.scss';
import { AsidePage } from '../wizard/advice/AsidePage';
import { EvidenceGuidance } from '../wizard/advice/EvidenceGuidance';
import { Afterwards } from '../wizard/advice/FollowUps';
import { NextSteps } from '../wizard/advice/NextSteps';
import { WhatToSay } from '../wizard/advice/WhatToSay';
import { CouncilSite } from '../wizard/numbers/CouncilSite';
import { ToldThen } from '../wizard/hub/ToldThen';
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
import { Clauses } from '../wizard/newer/Clauses';
import { FactsDue } from '../wizard/newer/FactsDue';
import { isStanding } from '../wizard/newer/basis';
import { NewerBox } from '../wizard/newer/NewerBox';
import { Mark } from '../wizard/newer/Stands';
import type { Later } from '../wizard/frame/loads';
import './styles/later.scss';

/** What is no part of the first load, which is kept small for an old tablet with a weak signal. */
export const later: Later = {
  Afterwards,
  Clauses,
  CouncilSite,
  FactsDue,
  isStanding,
  Mark,
  NewerBox,
  ToldThen,
  WhatToSay,
  screens: {
    'other-procedures': () => <AsidePage page="other-procedures" />,
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
    'online-safety-advice': () => <AsidePage page="online-safety-advice" />,
    'professional-conduct': () => <AsidePage page="professional-conduct" />,
    training: Training,
    resources: Resources,
    about: About,
    accessibility: Accessibility,
    'local-numbers': LocalNumbersPage,
  },
};
