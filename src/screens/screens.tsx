import type { ComponentType } from 'react';
import type { ScreenId } from '../protocol/2015-07/screens';
import { AreaScreen } from './AreaScreen';
import { BookScreen } from './BookScreen';
import { EvidenceGuidance } from './EvidenceGuidance';
import { Hub } from './hub/Hub';
import { Later } from './Later';
import { NotesScreen } from './NotesScreen';
import { QuestionScreen } from './QuestionScreen';
import { RisksExplained } from './RisksExplained';
import { RisksScreen } from './RisksScreen';

/** The screen of each state. A state without one does not compile. */
export const screens: Readonly<Record<ScreenId, ComponentType>> = {
  'immediate-danger': () => <QuestionScreen question="immediate-danger" />,
  'called-999': () => <QuestionScreen question="called-999" />,
  need: () => <QuestionScreen question="need" />,
  'already-reported': () => <QuestionScreen question="already-reported" />,
  technology: () => <QuestionScreen question="technology" />,
  'other-procedures': () => <Later screen="other-procedures" />,
  forms: () => <QuestionScreen question="forms" />,
  content: () => <QuestionScreen question="content" />,
  contact: () => <QuestionScreen question="contact" />,
  conduct: () => <QuestionScreen question="conduct" />,
  'specific-risks': RisksScreen,
  'looked-after': () => <QuestionScreen question="looked-after" />,
  'extremism-signs': () => <QuestionScreen question="extremism-signs" />,
  'risks-explained': RisksExplained,
  'others-involved': () => <QuestionScreen question="others-involved" />,
  'evidence-location': () => <QuestionScreen question="evidence-location" />,
  'evidence-handled': () => <QuestionScreen question="evidence-handled" />,
  'evidence-guidance': EvidenceGuidance,
  'local-authority': AreaScreen,
  referrals: Hub,
  'referrals/social-services': () => <Later screen="referrals/social-services" />,
  'referrals/police': () => <Later screen="referrals/police" />,
  'referrals/prevent-spoc': () => <Later screen="referrals/prevent-spoc" />,
  'referrals/ceop': () => <Later screen="referrals/ceop" />,
  'referrals/iwf': () => <Later screen="referrals/iwf" />,
  'referrals/site': () => <Later screen="referrals/site" />,
  'next-steps': () => <Later screen="next-steps" />,
  record: () => <Later screen="record" />,
  'online-safety-advice': () => <Later screen="online-safety-advice" />,
  'professional-conduct': () => <Later screen="professional-conduct" />,
  training: () => <Later screen="training" />,
  resources: () => <Later screen="resources" />,
  about: () => <Later screen="about" />,
  accessibility: () => <Later screen="accessibility" />,
  'local-numbers': () => <Later screen="local-numbers" />,
  book: BookScreen,
  notes: NotesScreen,
};
