// First: the shared styles of lazy screens must precede the styles of each screen.
import './styles/lazy-parts.scss';
import { ExitPage } from '../wizard/advice/ExitPage';
import { EvidenceGuidance } from '../wizard/advice/EvidenceGuidance';
import { Afterwards, NextSteps } from '../wizard/advice/NextSteps';
import { Reminder, DesignatedOfficer, Helplines, NoTelling, SayLinks, SayPage } from '../wizard/advice/WhatToSay';
import { NumbersInList } from '../wizard/call/CouncilNumbers';
import { CallStatus } from '../wizard/call/Marks';
import { LeftAlone } from '../wizard/hide/LeftAlone';
import { Practice } from '../wizard/hide/Practice';
import { AnswersList, StillToAnswer } from '../wizard/task-list/Answers';
import { Later } from '../wizard/task-list/Later';
import { LostParts } from '../wizard/frame/LostParts';
import { NewsNamed, ToldThen } from '../wizard/task-list/ToldThen';
import { RisksScreen } from '../wizard/question/Risks';
import { SeveralScreen } from '../wizard/question/SeveralScreen';
import { LocalNumbersPage } from '../pages/numbers/LocalNumbersPage';
import { About } from '../pages/About';
import { Accessibility } from '../pages/Accessibility';
import { Resources } from '../pages/Resources';
import { Training } from '../pages/Training';
import { RecordScreen } from '../wizard/record/RecordScreen';
import { TaskPage } from '../wizard/call/TaskPage';
import { AboutThisPage } from '../wizard/about/AboutThisPage';
import { FactsByName } from '../wizard/updates/facts';
import { NotUsedBeside, OwnSafety } from '../wizard/updates/lines';
import type { Lazy } from '../wizard/frame/LazyPart';
import './styles/lazy.scss';

/** Everything outside the first load, which is kept small for old tablets with a weak signal. */
export const lazy: Lazy = {
  AboutThisPage,
  Afterwards,
  Reminder,
  AnswersList,
  StillToAnswer,
  DesignatedOfficer,
  NumbersInList,
  FactsByName,
  LeftAlone,
  Practice,
  Helplines,
  NoTelling,
  NotUsedBeside,
  OwnSafety,
  NewsNamed,
  CallStatus,
  ToldThen,
  Later,
  LostParts,
  SayLinks,
  screens: {
    'other-procedures': () => <ExitPage page="other-procedures" />,
    'specific-risks': RisksScreen,
    evidence: () => <SeveralScreen screen="evidence" />,
    'evidence-guidance': EvidenceGuidance,
    'before-you-ring': () => <SeveralScreen screen="before-you-ring" />,
    'referrals/social-services': () => <TaskPage task="social-services" />,
    'referrals/police': () => <TaskPage task="police" />,
    'referrals/prevent-spoc': () => <TaskPage task="prevent-spoc" />,
    'referrals/ceop': () => <TaskPage task="ceop" />,
    'referrals/iwf': () => <TaskPage task="iwf" />,
    'referrals/site': () => <TaskPage task="site" />,
    'say/child': () => <SayPage to="child" />,
    'say/parent': () => <SayPage to="parent" />,
    'say/self': () => <SayPage to="self" />,
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
