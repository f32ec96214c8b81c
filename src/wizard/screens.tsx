import type { ComponentType } from 'react';
import type { ScreenId } from '#protocol/screens';
import { AreaScreen } from './question/AreaScreen';
import { Hub } from './hub/Hub';
import { BookPage, LaterPage } from './frame/Later';
import { NotesScreen } from './hide/NotesScreen';
import { QuestionScreen } from './question/QuestionScreen';

/** The screen of each state. A state without one does not compile. */
export const screens: Readonly<Record<ScreenId, ComponentType>> = {
  'immediate-danger': () => <QuestionScreen question="immediate-danger" />,
  'called-999': () => <QuestionScreen question="called-999" />,
  need: () => <QuestionScreen question="need" />,
  'already-reported': () => <QuestionScreen question="already-reported" />,
  technology: () => <QuestionScreen question="technology" />,
  'other-procedures': () => <LaterPage screen="other-procedures" />,
  forms: () => <QuestionScreen question="forms" />,
  content: () => <QuestionScreen question="content" />,
  contact: () => <QuestionScreen question="contact" />,
  conduct: () => <QuestionScreen question="conduct" />,
  'specific-risks': () => <LaterPage screen="specific-risks" />,
  'looked-after': () => <QuestionScreen question="looked-after" />,
  'extremism-signs': () => <QuestionScreen question="extremism-signs" />,
  'risks-explained': () => <LaterPage screen="risks-explained" />,
  'others-involved': () => <QuestionScreen question="others-involved" />,
  'evidence-location': () => <QuestionScreen question="evidence-location" />,
  'evidence-handled': () => <QuestionScreen question="evidence-handled" />,
  'evidence-guidance': () => <LaterPage screen="evidence-guidance" />,
  'local-authority': AreaScreen,
  referrals: Hub,
  'referrals/social-services': () => <LaterPage screen="referrals/social-services" />,
  'referrals/police': () => <LaterPage screen="referrals/police" />,
  'referrals/prevent-spoc': () => <LaterPage screen="referrals/prevent-spoc" />,
  'referrals/ceop': () => <LaterPage screen="referrals/ceop" />,
  'referrals/iwf': () => <LaterPage screen="referrals/iwf" />,
  'referrals/site': () => <LaterPage screen="referrals/site" />,
  'next-steps': () => <LaterPage screen="next-steps" />,
  record: () => <LaterPage screen="record" />,
  'online-safety-advice': () => <LaterPage screen="online-safety-advice" />,
  'professional-conduct': () => <LaterPage screen="professional-conduct" />,
  training: () => <LaterPage screen="training" />,
  resources: () => <LaterPage screen="resources" />,
  about: () => <LaterPage screen="about" />,
  accessibility: () => <LaterPage screen="accessibility" />,
  'local-numbers': () => <LaterPage screen="local-numbers" />,
  book: BookPage,
  notes: NotesScreen,
};
