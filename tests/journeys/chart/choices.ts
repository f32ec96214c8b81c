import { type Answer, takesOne } from '../../../src/case/answers';
import { type QuestionId, questions } from '#protocol/questions';

/** Some answers to a question. */
export type Given = { readonly [Q in QuestionId]?: Answer };

/** Of each question, the answers that lead elsewhere, bring another task or imply a risk: by them each guard goes both ways. */
const choices: Readonly<Partial<Record<QuestionId, readonly Answer[]>>> = {
  'immediate-danger': ['no', 'now'],
  'called-999': ['not-called', 'called-police'],
  need: ['concern', 'concern-offline', 'online-safety-advice', 'professional-conduct'],
  harm: [
    ['not-sure'],
    ['other-content'],
    ['grooming'],
    ['secret-contact'],
    ['sexual-images-exchanged'],
    ['extremist-content'],
  ],
  'virtual-identities': ['no', 'yes'],
  'unsupervised-contact': ['no', 'yes'],
  'online-communities': ['no'],
  sharing: ['no'],
  'violent-extremism': ['no', 'yes'],
  'looked-after': ['no'],
  'evidence-location': [['online']],
  'already-reported': [['nobody'], ['police']],
  'local-authority': ['gwynedd'],
};

/** Of a question by whose answer nothing is led elsewhere, one answer is enough. */
function choicesOf(question: QuestionId): readonly Answer[] {
  const last = questions[question].options.at(-1) ?? '';
  return choices[question] ?? [takesOne(question) ? last : [last]];
}

/** Every combination of the choices of some questions. */
export const combinations = (asked: readonly QuestionId[]): readonly Given[] =>
  asked.reduce<readonly Given[]>(
    (all, question) => all.flatMap((given) => choicesOf(question).map((answer) => ({ ...given, [question]: answer }))),
    [{}],
  );
