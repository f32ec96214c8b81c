import { type QuestionId, questions, riskIds } from '#protocol/questions';
import type { SaidUnder } from '#protocol/shapes';
import {
  chosenOptions,
  isConcern,
  isOnlineConcern,
  isQuestion,
  partsOf,
  toldAs,
  toldOptions,
  worstFirst,
} from '../../case/answers';
import { dangerToSay } from '../../case/danger';
import { doNotsOf, dosOf } from '../../case/evidence';
import { followUpsOf } from '../../case/follow-ups';
import { formsIdentified, riskStatus } from '../../case/harm';
import { hasNews } from '../../case/marks';
import { isAllDone, isComplete, outstanding } from '../../case/outstanding';
import { plan } from '../../case/plan';
import type { CaseView } from '../../session/session';
import type { Locale } from '../../words/keys';
import type { Words } from '../../words/words';
import { dueInWords } from '../advice/NextSteps';
import type { GroundedKey } from '../updates/basis';
import { groundsInBrackets, inBrackets, rejectedUpdateText } from '../updates/Grounded';
import { labelOf } from '../question/option-words';
import { flaggedReasons } from '../question/Risks';
import { logLines, planLines } from './calls';
import { sentenceOf } from '../call/opening';
import { type Line, line, type Section, sentences } from './lines';

function outstandingLines(words: Words, { context }: CaseView): readonly Line[] {
  const aside = isConcern(context.answers) ? [] : [line('no-concern', words.t('record:noConcern'))];
  const left = outstanding(context);
  if (isAllDone(context)) return [line('complete', words.t('record:complete'))];
  if (isComplete(context)) return [line('calls-made', words.t('record:callsMade'))];
  return [
    ...aside,
    ...left.map((id) =>
      line(
        id,
        isQuestion(id)
          ? words.t(`questions:${id}/label`)
          : words.t(hasNews(context, id) ? 'record:dutyNews' : 'record:duty', { task: words.t(`ui:tasks/${id}`) }),
      ),
    ),
  ];
}

/** The section of answers that are not in the report itself; answers about calls belong to the plan. */
const sectionOf: Readonly<Partial<Record<SaidUnder, 'evidenceFacts' | 'others' | 'plan'>>> = {
  evidence: 'evidenceFacts',
  others: 'others',
  told: 'plan',
};

/** The options that belong to a section, as whole sentences, most serious first. */
const toldLines = (
  words: Words,
  { context }: CaseView,
  here: 'evidenceFacts' | 'others' | undefined,
): readonly Line[] =>
  worstFirst(toldOptions(context.answers))
    .filter((option) => sectionOf[questions[partsOf(option).question].saidUnder] === here)
    .map((option) => line(option, sentenceOf(words, option)));

const isRisk = (question: QuestionId): boolean => riskIds.some((risk) => risk === question);

/** The answers that no sentence reports, each with its question. Risks are left out: they have their own section. */
const answerLines = (words: Words, { context }: CaseView): readonly Line[] =>
  chosenOptions(context.answers)
    .filter((chosen) => toldAs(chosen) === 'nothing' && !isRisk(partsOf(chosen).question))
    .map((chosen) =>
      line(chosen, `${words.t(`questions:${partsOf(chosen).question}/label`)}: ${labelOf(words, chosen)}`),
    );

function formLines(words: Words, { context }: CaseView): readonly Line[] {
  const forms = formsIdentified(context.answers);
  if (forms.length === 0) return [line('none', words.t('record:forms/none'))];
  return forms.map((form) => line(form, words.t(`record:forms/${form}`)));
}

function riskLines(words: Words, { context }: CaseView): readonly Line[] {
  return riskIds.flatMap((risk) => {
    const status = riskStatus(context.answers, risk);
    const head = line(risk, words.t(`record:risk/${status}`, { risk: words.t(`risks:${risk}/name`) }));
    if (status === 'clear' || status === 'unanswered') return [head];
    return [head, ...flaggedReasons(words, context.answers, risk).map((reason, at) => line(`${risk}.${at}`, reason))];
  });
}

/** A line of advice, followed by its basis and any part of that which is not used here. */
const advised = (words: Words, id: string, says: string, of: GroundedKey): Line =>
  line(id, says, inBrackets(words, of), rejectedUpdateText(words, of));

function evidenceLines(words: Words, { context }: CaseView): readonly Line[] {
  return [
    ...doNotsOf(context.answers).map((id) => advised(words, id, words.t(`do-nots:${id}`), `do-nots:${id}`)),
    ...dosOf(context.answers).map((id) => advised(words, id, words.t(`advice:do/${id}/line`), `advice:do/${id}/line`)),
  ];
}

/** What each body has not yet been told, in full. */
const newsLines = (words: Words, { context }: CaseView): readonly Line[] =>
  plan(context)
    .filter(({ news }) => news.length > 0)
    .map(({ task, news }) =>
      line(task, words.t('record:news', { task: words.t(`ui:tasks/${task}`), what: sentences(words, news) })),
    );

/** The follow-ups: done, or by when. */
const followUpLines = (words: Words, view: CaseView): readonly Line[] =>
  followUpsOf(view.context).map(({ id, status }) => {
    const at = (status === 'to-do' && dueInWords(words, view, id)) || '';
    const task = words.t(`ui:tasks/${id}`);
    const said = words.t(`record:followUp/${at ? 'due' : status}`, { task, at });
    return advised(words, id, said, `pages:next-steps/followUps/${id}`);
  });

/** The state of danger, while there is something to do about it. */
function dangerLines(words: Words, { context }: CaseView): readonly Line[] {
  const danger = dangerToSay(context);
  const on = groundsInBrackets(words, ['your-answers', 'emergency', 'good-practice']);
  return danger ? [line('danger', words.t(`ui:danger/${danger}`), on)] : [];
}

type Titled = Exclude<keyof Locale['record']['sections'], 'byHand' | 'signed'>;

/** Hides empty sections, such as forms and risks outside the concern flow. */
const isShown = (section: Section): boolean => section.lines.length > 0;

/** Returns the three pages of the record in one language. Every language has the same keys in the same order. */
export function recordSections(words: Words, view: CaseView): readonly Section[] {
  const flow = isOnlineConcern(view.context.answers);
  const section = (page: Section['page'], key: Titled, lines: readonly Line[]): Section => ({
    key,
    page,
    title: words.t(`record:sections/${key}`),
    lines,
  });
  return [
    section(1, 'danger', dangerLines(words, view)),
    section(1, 'reported', toldLines(words, view, undefined)),
    section(1, 'plan', planLines(words, view)),
    section(1, 'news', newsLines(words, view)),
    section(1, 'outstanding', outstandingLines(words, view)),
    section(2, 'forms', flow ? formLines(words, view) : []),
    section(2, 'risks', flow ? riskLines(words, view) : []),
    section(2, 'evidenceFacts', toldLines(words, view, 'evidenceFacts')),
    section(2, 'others', [
      ...(flow ? [advised(words, 'complex', words.t('record:complexCase'), 'record:complexCase')] : []),
      ...toldLines(words, view, 'others'),
    ]),
    section(2, 'followUps', followUpLines(words, view)),
    section(3, 'answers', answerLines(words, view)),
    section(3, 'log', logLines(words, view)),
    section(3, 'evidence', evidenceLines(words, view)),
  ].filter(isShown);
}
