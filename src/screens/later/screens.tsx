import type { ComponentType } from 'react';
import { AsidePage } from './AsidePage';
import { NextSteps } from './NextSteps';
import { LocalNumbersPage } from './numbers/LocalNumbersPage';
import { About } from './pages/About';
import { Accessibility } from './pages/Accessibility';
import { Resources } from './pages/Resources';
import { Training } from './pages/Training';
import { RecordScreen } from './record/RecordScreen';
import { TaskPage } from './task/TaskPage';
import { ClauseText } from './since/ClauseText';
import { NewerBox } from './since/NewerBox';
import type { LaterScreen } from '../later-screen';
import './later.scss';

/** The screens that are no part of the first load: it is kept small for an old tablet with a weak signal. */
export const laterScreens: Readonly<Record<LaterScreen, ComponentType>> = {
  'other-procedures': () => <AsidePage page="other-procedures" />,
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
};

/** What follows the first load on screens that are part of it. */
export const laterParts = { ClauseText, NewerBox } as const;
