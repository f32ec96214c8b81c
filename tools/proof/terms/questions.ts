import { ids } from './ids';

/** 5.5.3: the harms that are examples of each form. */
export const examples = {
  content: ids(
    'adult-pornography extreme-violence child-abuse-images extremist-content self-harm-content other-content',
  ),
  contact: [
    ...ids('grooming extortion abuse-to-create-images adult-targeted-for-access secret-contact criminal-exploitation'),
    ...ids('other-contact'),
  ],
  conduct: ids('cyberbullying cyberstalking sexual-images-exchanged other-conduct'),
} as const;

/** The questions of the protocol and their options, stated a second time: nothing is read from the code under test. */
export const questions = {
  'immediate-danger': ['now', 'over', 'no', 'not-sure'],
  'called-999': ['called-police', 'called-other', 'not-called'],
  need: ['concern', 'concern-offline', 'online-safety-advice', 'professional-conduct'],
  harm: [...examples.content, ...examples.contact, ...examples.conduct, 'not-sure'],
  'virtual-identities': ['yes', 'no', 'not-sure'],
  'unsupervised-contact': ['yes', 'no', 'not-sure'],
  'online-communities': ['yes', 'no', 'not-sure'],
  sharing: ['yes', 'no', 'not-sure'],
  'violent-extremism': ['yes', 'no', 'not-sure'],
  'looked-after': ['yes', 'no', 'not-sure'],
  'extremism-signs': ids('encourages-terrorism provokes-terrorism encourages-serious-crime fosters-hatred not-known'),
  'evidence-location': [
    ...ids('mobile-phone computer games-console tablet other-device online with-me-on-paper with-me-electronic'),
    ...ids('told-only not-known'),
  ],
  'evidence-handled': ids('viewed copied forwarded deleted changed not-known none'),
  'local-authority': [
    ...ids('isle-of-anglesey gwynedd conwy denbighshire flintshire wrexham powys ceredigion pembrokeshire'),
    ...ids('carmarthenshire swansea neath-port-talbot bridgend vale-of-glamorgan cardiff rhondda-cynon-taf'),
    ...ids('merthyr-tydfil caerphilly blaenau-gwent torfaen monmouthshire newport elsewhere-in-uk outside-uk'),
    ...ids('not-known'),
  ],
  'others-involved': ids('other-children other-adults child-responsible trusted-adult not-known none-known'),
  'already-reported': ids('social-services police prevent-spoc ceop iwf site nobody'),
} as const;

export type Question = keyof typeof questions;
/** An option of a question. */
export type OptionOf<Q extends Question> = (typeof questions)[Q][number];
/** Every question, in the order of the flow. */
export const questionIds = Object.keys(questions) as readonly Question[];

/** The questions that take one or more options. Every other question takes exactly one. */
export const takesMany: readonly Question[] = ids(
  'harm extremism-signs evidence-location evidence-handled others-involved already-reported',
);

/** The option that means none, and cannot be combined with others. */
export const saysNone: Readonly<Partial<Record<Question, string>>> = {
  'evidence-handled': 'none',
  'others-involved': 'none-known',
  'already-reported': 'nobody',
};

/** Returns the option that means not sure or not known. */
export const saysUnsure = (question: Question): string | undefined =>
  questions[question].find((option) => option === 'not-sure' || option === 'not-known');

type Options = readonly string[];
/** Converts an answer to the app's form: a list if the question takes many, otherwise the option itself. */
export const asGiven = (question: Question, options: Options): string | Options =>
  takesMany.includes(question) ? options : (options[0] as string);

function subsets(options: readonly string[]): readonly (readonly string[])[] {
  return options.reduce<readonly (readonly string[])[]>(
    (lists, option) => [...lists, ...lists.map((list) => [...list, option])],
    [[]],
  );
}

function everyAnswerTo(question: Question): readonly Options[] {
  const options: Options = questions[question];
  if (!takesMany.includes(question)) return [[], ...options.map((option) => [option])];
  const alone = saysNone[question];
  const others = subsets(options.filter((option) => option !== alone));
  return alone === undefined ? others : [...others, [alone]];
}
// One question has tens of thousands of answers, so each list is made once.
const everyAnswer = new Map(questionIds.map((question) => [question, everyAnswerTo(question)]));
/** Returns every answer that a question can have, as lists of options; the empty list means no answer yet. */
export const answersTo = (question: Question): readonly Options[] => everyAnswer.get(question) ?? [];

/** The valid answers to each question, in a form that ignores the order of options. */
const taken = new Map(
  questionIds.map((question) => [
    question,
    new Set(
      answersTo(question)
        .slice(1)
        .map((options) => [...options].sort().join()),
    ),
  ]),
);

/** Whether a value is a valid answer: an option, or a list without repeats if the question takes many. */
export function isAnswer(question: Question, given: unknown): boolean {
  if (takesMany.includes(question) !== Array.isArray(given)) return false;
  const options = [given].flat();
  return (
    options.every((option) => typeof option === 'string')
    && taken.get(question)?.has([...options].sort().join()) === true
  );
}
