import type { Answer } from '../../../src/case/answers';
import type { QuestionId } from '#protocol/questions';

/** Some answers to a question. */
export type Given = { readonly [Q in QuestionId]?: Answer };

/** Of each question, the answers that lead elsewhere, bring another task or imply a risk: by them each guard goes both ways. */
const choices: Readonly<Record<QuestionId, readonly Answer[]>> = {
  'immediate-danger': ['no', 'yes'],
  'called-999': ['not-called', 'called-police'],
  need: ['concern', 'online-safety-advice', 'professional-conduct'],
  'already-reported': [['nobody'], ['police']],
  technology: [['computer'], ['none']],
  forms: [['not-sure'], ['content'], ['contact'], ['conduct'], ['content', 'conduct']],
  content: [['other-content'], ['not-sure']],
  contact: [['other-contact'], ['grooming'], ['secret-contact']],
  conduct: [['other-conduct'], ['sexual-images-exchanged']],
  'virtual-identities': ['no', 'yes'],
  'unsupervised-contact': ['no', 'yes'],
  'online-communities': ['no'],
  sharing: ['no'],
  'violent-extremism': ['no', 'yes'],
  'looked-after': ['no'],
  'extremism-signs': [['not-known']],
  'others-involved': [['not-known']],
  'evidence-location': [['online']],
  'evidence-handled': [['none']],
  'local-authority': ['gwynedd'],
};

/** Every combination of the choices of some questions. */
export const combinations = (questions: readonly QuestionId[]): readonly Given[] =>
  questions.reduce<readonly Given[]>(
    (all, question) => all.flatMap((given) => choices[question].map((answer) => ({ ...given, [question]: answer }))),
    [{}],
  );
