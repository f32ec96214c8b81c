import { childResponsible, outsideUk, type QuestionId, questions, riskIds, trustedAdult } from '#protocol/questions';
import type { SaidUnder } from '#protocol/shapes';
import type { TaskId } from '#protocol/tasks';
import {
  answeredEarlier,
  counted,
  holds,
  isAnswered,
  isConcern,
  isOnlineConcern,
  isQuestion,
  type OptionRef,
  partsOf,
  toldOptions,
  formsIdentified,
  riskStatus,
} from '../../case/answers';
import { worstFirst } from '../../case/worst-first';
import { dangerToSay } from '../../case/danger';
import { doNotsToRead, dosOf } from '../../case/evidence';
import { followUpsOf } from '../../case/follow-ups';
import { hasNews } from '../../case/marks';
import { isAllDone, isComplete, outstanding } from '../../case/outstanding';
import { askedQuestions } from '../../case/path';
import { plan, readsOf } from '../../case/plan';
import type { CaseView } from '../../session/session';
import { type Locale, type Words, momentInWords } from '../../words/words';
import { dueInWords, followUpKey } from '../advice/NextSteps';
import type { GroundedKey } from '../updates/grounds';
import { groundsInBrackets, inBrackets, rejectedUpdateText } from '../updates/sources';
import { labelOf } from '../question/option-words';
import { impliedReasons } from '../question/Risks';
import { sentenceNow, sentenceOf } from '../call/opening';
import { impliedUnasked } from '../call/what-to-say';
import { kindLines, logLines, planLines } from './calls';
import { blanksOf, cellOf, type Line, line, type Section, sentences } from './lines';

function outstandingText(words: Words, { context }: CaseView, id: QuestionId | TaskId): string {
  if (id === 'called-999' && isAnswered(context.answers, id)) return words.t('ui:task-list/outstanding/notCalled');
  if (isQuestion(id)) return words.t(`questions:${id}/label`);
  const says = hasNews(context, id) ? 'dutyNews' : readsOf(context, id) === 'ask' ? 'dutyInDoubt' : 'duty';
  return words.t(`record:${says}`, { task: words.t(`ui:tasks/${id}`) });
}
function outstandingLines(words: Words, view: CaseView): readonly Line[] {
  const { context } = view;
  if (isAllDone(context)) return [line('complete', words.t('record:complete'))];
  if (isComplete(context)) {
    const due = followUpsOf(context).filter(({ status }) => status === 'to-do');
    const what = due.map(({ id }) => words.t(`ui:tasks/${id}`)).join('; ');
    return [line('calls-made', words.t('record:callsMade', { what }))];
  }
  return [
    ...(isConcern(context.answers) ? [] : [line('no-concern', words.t('record:noConcern'))]),
    ...outstanding(context).map((id) => line(id, outstandingText(words, view, id))),
  ];
}

type Place = 'danger' | 'child' | 'reported' | 'suspect' | 'evidenceFacts' | 'others' | 'plan';
const placeUnder: Readonly<Record<SaidUnder, Place>> = {
  danger: 'danger',
  child: 'child',
  worried: 'reported',
  evidence: 'evidenceFacts',
  others: 'others',
  told: 'plan',
};
const mayHaveDoneIt: readonly OptionRef[] = ['others-involved:child-responsible', 'others-involved:trusted-adult'];
function placeOf(option: OptionRef): Place {
  if (mayHaveDoneIt.includes(option)) return 'suspect';
  return placeUnder[questions[partsOf(option).question].saidUnder];
}

/** The options that belong to a section, as whole sentences, most serious first. */
const toldLines = (words: Words, { context }: CaseView, here: Place): readonly Line[] =>
  worstFirst(toldOptions(context.answers))
    .filter((option) => placeOf(option) === here)
    .map((option) => line(option, sentenceNow(words, context, option)));

function answerText(words: Words, { context: { answers }, changed }: CaseView, question: QuestionId): string {
  const ticked = answers[question].map((option) => labelOf(words, `${question}:${option}`));
  const says = `${words.t(`questions:${question}/label`)}: ${ticked.join('; ')}`;
  const moment = changed[question];
  return moment ? `${says} ${words.t('record:changedAt', { at: momentInWords(words, moment) })}` : says;
}

/** Every answer on the path, with the time of its last change. When one was first given is not kept. */
const answerLines = (words: Words, view: CaseView): readonly Line[] => [
  line('order', words.t('record:answersOrder')),
  ...askedQuestions(view.context.answers)
    .filter((question) => isAnswered(view.context.answers, question))
    .map((question) => line(question, answerText(words, view, question))),
];

function formLines(words: Words, { context }: CaseView): readonly Line[] {
  const forms = formsIdentified(context.answers);
  if (forms.length === 0) return [line('none', words.t('record:forms/none'))];
  return forms.map((form) => line(form, words.t(`record:forms/${form}`)));
}

/** Each risk as it was answered, with the reason if something other than its own question flags it. */
const riskLines = (words: Words, { context: { answers } }: CaseView): readonly Line[] =>
  riskIds.flatMap((risk) => {
    const status = riskStatus(answers, risk);
    const isSure = holds({ question: risk, has: ['yes'] }, answers);
    const said = status === 'flagged' ? (isSure ? 'yes' : 'not-sure') : status;
    const reasons = status === 'implied' ? impliedReasons(words, answers, risk) : [];
    return [
      line(risk, words.t(`record:risk/${said}`, { risk: words.t(`risks:${risk}/name`) })),
      ...reasons.map((reason, at) => line(`${risk}.${at}`, reason)),
    ];
  });

/** A line of advice, followed by its basis and any part of that which is not used here. */
const advised = (words: Words, id: string, says: string, of: GroundedKey): Line =>
  line(id, says, inBrackets(words, of, words.t(of)), rejectedUpdateText(words, of));

const doNotLines = (words: Words, { context }: CaseView): readonly Line[] =>
  [
    ...(holds(trustedAdult, context.answers) ? (['advice:say/standing/no-telling'] as const) : []),
    ...doNotsToRead(context.answers).map((id) => `do-nots:${id}` as const),
  ].map((key) => advised(words, key.replace(/.*[:/]/, ''), words.t(key), key));

const doLines = (words: Words, { context }: CaseView): readonly Line[] =>
  dosOf(context.answers).map((id) => advised(words, id, words.t(`advice:do/${id}/line`), `advice:do/${id}/line`));

const newsLines = (words: Words, { context }: CaseView): readonly Line[] =>
  plan(context)
    .filter(({ news }) => news.length > 0)
    .map(({ task, news }) =>
      line(task, words.t('record:news', { task: words.t(`ui:tasks/${task}`), what: sentences(words, news) })),
    );

const followUpLines = (words: Words, view: CaseView): readonly Line[] =>
  followUpsOf(view.context).map(({ id, status }) => {
    const at = (status === 'to-do' && dueInWords(words, view, id)) || '';
    const task = words.t(`ui:tasks/${id}`);
    const said = words.t(`record:followUp/${at ? 'due' : status}`, { task, at });
    return cellOf('half', advised(words, id, said, followUpKey(view.context, id)));
  });

/** Danger as it was answered, and what is still to be done about it; that there was none comes after what to ask. */
function dangerLines(words: Words, view: CaseView): readonly Line[] {
  const { context } = view;
  const told = toldLines(words, view, 'danger');
  const danger = dangerToSay(context);
  const on = groundsInBrackets(words, ['your-answers', 'emergency', 'good-practice']);
  return [
    ...told,
    ...(danger ? [line('danger', words.t(`ui:danger/${danger}`), on)] : []),
    ...blanksOf(words, 'danger'),
    ...(told.length === 0 && isAnswered(context.answers, 'immediate-danger')
      ? [line('none', words.t('record:noDanger'))]
      : []),
  ];
}

/** The child: both children, if a child may have done this; and that the child is not in care, where that was said. */
function childLines(words: Words, view: CaseView): readonly Line[] {
  const { answers } = view.context;
  const isNotInCare = counted(answers, 'looked-after').includes('no');
  return [
    ...(holds(childResponsible, answers) ? [bothChildren(words)] : []),
    ...toldLines(words, view, 'child'),
    ...earlierLines(words, view, 'child'),
    ...(holds(outsideUk, answers) ? blanksOf(words, 'country') : []),
    ...blanksOf(words, 'child').flatMap((one) =>
      one.key === 'legal' && isNotInCare ? [cellOf('half', line('not-in-care', notInCare(words))), one] : [one],
    ),
  ];
}
const notInCare = (words: Words): string =>
  `${words.t('questions:looked-after/label')}: ${labelOf(words, 'looked-after:no')}`;
/** The blanks of a section; those of a site and a device only where one plays a part. */
const blanksFor = (words: Words, { context }: CaseView, of: 'suspect' | 'evidenceFacts'): readonly Line[] =>
  blanksOf(words, of).filter(({ key }) => isOnlineConcern(context.answers) || (key !== 'app' && key !== 'device'));
const bothChildren = (words: Words): Line =>
  advised(words, 'both', words.t('record:bothChildren'), 'record:bothChildren');

const suspectLines = (words: Words, view: CaseView): readonly Line[] => [
  ...toldLines(words, view, 'suspect'),
  ...(holds(childResponsible, view.context.answers) ? blanksOf(words, 'otherChild') : []),
  ...(holds(trustedAdult, view.context.answers) ? blanksOf(words, 'trusted') : []),
  ...blanksFor(words, view, 'suspect'),
];

/** What was answered before a harm implied it, so that nobody is asked any more: it stays. */
const earlierLines = (words: Words, { context: { answers } }: CaseView, here: Place): readonly Line[] =>
  answeredEarlier(answers)
    .filter((option) => placeOf(option) === here)
    .map((option) => line(option, words.t('record:answeredEarlier', { answer: sentenceOf(words, option) })));

/** What nobody was ever asked, since the harm implies it: as it is said in a call. */
const impliedLines = (words: Words, { context: { answers } }: CaseView): readonly Line[] =>
  impliedUnasked(answers).map((risk) => line(`implied.${risk}`, words.t(`call:say/implied/${risk}`)));

/** Why a referral does not wait for consent; what the law says of it is newer than the protocol. */
const consentLines = (words: Words, { context }: CaseView): readonly Line[] => [
  ...(isConcern(context.answers) ? [advised(words, 'not-needed', words.t('record:consent'), 'record:consent')] : []),
  ...blanksOf(words, 'consent'),
];

type Titled = keyof Locale['record']['sections'];
type Rows = readonly (readonly [key: Titled, lines: readonly Line[]])[];

/** What a referral form asks about the concern, in the order of a Welsh multi-agency referral form. */
const formRows = (words: Words, view: CaseView): Rows => [
  ['danger', dangerLines(words, view)],
  ['reporter', blanksOf(words, 'reporter')],
  ['child', childLines(words, view)],
  ['household', blanksOf(words, 'household')],
  ['family', blanksOf(words, 'family')],
  ['consent', consentLines(words, view)],
  [
    'reported',
    [
      ...toldLines(words, view, 'reported'),
      ...impliedLines(words, view),
      ...earlierLines(words, view, 'reported'),
      ...blanksOf(words, 'reported'),
    ],
  ],
  ['words', blanksOf(words, 'words')],
  ['suspect', suspectLines(words, view)],
  ['evidenceFacts', [...toldLines(words, view, 'evidenceFacts'), ...blanksFor(words, view, 'evidenceFacts')]],
  [
    'others',
    [
      ...(isOnlineConcern(view.context.answers)
        ? [advised(words, 'complex', words.t('record:complexCase'), 'record:complexCase')]
        : []),
      ...toldLines(words, view, 'others'),
    ],
  ],
  ['safety', blanksOf(words, 'safety')],
];

/** Who was told, what they do not know yet, and what is still to be done or left. */
const callRows = (words: Words, view: CaseView): Rows => [
  ['plan', planLines(words, view)],
  ['news', newsLines(words, view)],
  ['followUps', followUpLines(words, view)],
  ['outstanding', outstandingLines(words, view)],
  ['signed', blanksOf(words, 'signed')],
];

const accountRows = (words: Words, view: CaseView): Rows => {
  const flow = isOnlineConcern(view.context.answers);
  return [
    ['answers', answerLines(words, view)],
    ['log', logLines(words, view)],
    ['forms', flow ? formLines(words, view) : []],
    ['risks', flow ? riskLines(words, view) : []],
    ['doNots', doNotLines(words, view)],
    ['dos', doLines(words, view)],
  ];
};

/** What the lines of the referral are based on, since it must fit two pages; and whether each call is a duty. */
const standsRows = (words: Words, view: CaseView, referral: Rows): Rows => [
  [
    'stands',
    [
      ...referral
        .flatMap(([, lines]) => lines)
        .filter(({ basis }) => basis !== '')
        .map(({ key, text, basis }) => line(`stands.${key}`, text, basis)),
      ...kindLines(words, view),
    ],
  ],
];

const sectionsOf = (words: Words, part: Section['part'], rows: Rows): readonly Section[] =>
  rows
    .filter(([, lines]) => lines.length > 0)
    .map(([key, lines]) => ({ key, part, title: words.t(`record:sections/${key}`), lines }));

/**
 * Returns the record in one language: the referral and the account. Every language has the same keys in the same order.
 */
export function recordSections(words: Words, view: CaseView): readonly Section[] {
  const referral = [...formRows(words, view), ...callRows(words, view)];
  const withoutBasis = referral.map(([key, lines]) => [key, lines.map((one) => ({ ...one, basis: '' }))] as const);
  const account = [...accountRows(words, view), ...standsRows(words, view, referral)];
  return [...sectionsOf(words, 'referral', withoutBasis), ...sectionsOf(words, 'account', account)];
}
