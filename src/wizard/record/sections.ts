import { riskIds } from '#protocol/questions';
import { type Saying, taskIds } from '#protocol/tasks';
import { isQuestion } from '../../case/answers';
import { dangerToSay } from '../../case/danger';
import { evidenceAdvice } from '../../case/evidence';
import { type FactId, partsOf } from '../../case/facts';
import { followUpsOf, isAllDone } from '../../case/follow-ups';
import { formsIdentified, riskStatus } from '../../case/harm';
import { againstOrder, isReplaced, type LogEntry } from '../../case/log';
import { madeByAnswer, namedAsReported } from '../../case/marks';
import { isComplete, outstanding } from '../../case/outstanding';
import { hasNews } from '../../case/news';
import { isConcern, isOnlineConcern } from '../../case/path';
import { plan, type PlannedTask, type Status } from '../../case/plan';
import { type Chosen, chosenOptions, isTold } from '../../case/say';
import type { CaseView } from '../../session/session';
import { dueInWords } from '../advice/follow-up-words';
import { dayInWords, momentInWords } from '../../words/dates';
import type { Key } from '../../words/keys';
import type { Words } from '../../words/words';
import { isArea, labelOf } from '../question/option-words';
import { flaggedReasons } from '../question/risk-reasons';
import { type Line, line, type Section } from './lines';

function whenOf(words: Words, { day, time }: LogEntry): string {
  if (!day && !time) return words.t('record:callBlank');
  const when = [day ? dayInWords(words, day) : '__________', time || '_____'].join(', ');
  return words.t('record:callSet', { when });
}

function detailTexts(words: Words, entry: LogEntry): readonly string[] {
  const { t } = words;
  if (entry.do === 'corrected') return [];
  return [
    whenOf(words, entry),
    ...(entry.way ? [t('record:way', { way: t(`call:details/ways/${entry.way}`) })] : []),
    ...(entry.role ? [t('record:role', { role: t(`call:details/roles/${entry.role}`) })] : []),
    ...(entry.reference ? [t('record:reference', { reference: entry.reference })] : []),
  ];
}

/** Facts as they are told: whole sentences, one after another. */
const sentences = (words: Words, facts: readonly FactId[]): string =>
  facts.map((fact) => sentenceOf(words, partsOf(fact))).join(' ');

/** What a call told, at its time. */
function toldTexts(words: Words, { told }: LogEntry): readonly string[] {
  if (!told) return [];
  return [told.length > 0 ? words.t('record:told', { what: sentences(words, told) }) : words.t('record:toldNothing')];
}

function markTexts(words: Words, entry: LogEntry, replaced: boolean): readonly string[] {
  const mark = words.t(entry.by ? `record:mark/${entry.do}/${entry.by}` : `record:mark/${entry.do}`, {
    task: words.t(`ui:tasks/${entry.task}`),
    at: momentInWords(words, entry.at),
  });
  return [
    mark,
    ...(replaced ? [words.t('record:replaced')] : []),
    ...toldTexts(words, entry),
    ...detailTexts(words, entry),
  ];
}

function reportedBefore(words: Words, { context }: CaseView): readonly string[] {
  return taskIds
    .filter((task) => madeByAnswer(context.answers, task))
    .map((task) => {
      const key = namedAsReported(context.answers, task) ? 'record:beforeNow' : 'record:byCalled999';
      return words.t(key, { task: words.t(`ui:tasks/${task}`) });
    });
}

function orderTexts({ t }: Words, { log }: CaseView): readonly string[] {
  return againstOrder(log).map(({ task, before }) =>
    t('record:againstOrder', { task: t(`ui:tasks/${task}`), before: t(`ui:tasks/${before}`) }),
  );
}

/** The log as it happened, corrections included: each mark with its time and which time it is, and where it runs against the order. */
function logLines(words: Words, view: CaseView): readonly Line[] {
  const texts = [
    ...reportedBefore(words, view),
    ...view.log.flatMap((entry, index) => markTexts(words, entry, isReplaced(view.log, index))),
    ...orderTexts(words, view),
  ];
  const all = texts.length > 0 ? texts : [words.t('record:noLog')];
  return all.map((text, at) => line(`log.${at}`, text));
}

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

/** The whole sentence that tells of an option. The option must be one that is told (`isTold`). */
const sentenceOf = (words: Words, chosen: Chosen): string =>
  isArea(chosen)
    ? words.t('say:local-authority/area', { area: labelOf(words, chosen) })
    : words.t(`say:${chosen.question}/${chosen.option}` as Key);

function answerLine(words: Words, chosen: Chosen): Line {
  const label = words.t(`questions:${chosen.question}/label`);
  return line(
    `${chosen.question}.${chosen.option}`,
    `${label}: ${isTold(chosen) ? sentenceOf(words, chosen) : labelOf(words, chosen)}`,
  );
}

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

function evidenceLines(words: Words, { context }: CaseView): readonly Line[] {
  const advice = evidenceAdvice(context.answers);
  return [
    ...advice.doNot.map((id) => line(id, words.t(`do-nots:${id}`))),
    ...advice.do.map((id) => line(id, words.t(`advice:do/${id}/line`))),
  ];
}

/** How a row of the plan stands, in the record's words; where others make it or asked that it be left, who. */
function stateKey({ status, duty, by }: PlannedTask): Key {
  if (by) return `record:status/${status as Saying}/${by}`;
  if (status === 'to-do') return `record:status/to-do-${duty ? 'duty' : 'option'}`;
  return `record:status/${status as Exclude<Status, Saying | 'to-do'>}`;
}

function planLines(words: Words, { context }: CaseView): readonly Line[] {
  return plan(context).flatMap((row) => {
    const { task, status } = row;
    const head = line(task, words.t(stateKey(row), { task: words.t(`ui:tasks/${task}`) }));
    return status === 'made-early' ? [head, line(`${task}.early`, words.t(`tasks:early/${task as 'ceop'}`))] : [head];
  });
}

/** What each was not told yet, in full. */
const newsLines = (words: Words, { context }: CaseView): readonly Line[] =>
  plan(context)
    .filter(({ news }) => news.length > 0)
    .map(({ task, news }) =>
      line(task, words.t('record:news', { task: words.t(`ui:tasks/${task}`), what: sentences(words, news) })),
    );

/** What follows from the calls: done, or by when. */
const followUpLines = (words: Words, { context, log }: CaseView): readonly Line[] =>
  followUpsOf(context).map(({ id, status }) => {
    const at = (status === 'to-do' && dueInWords(words, log, id)) || '';
    return line(id, words.t(`record:followUp/${at ? 'due' : status}`, { task: words.t(`ui:tasks/${id}`), at }));
  });

/** How danger stands, while there is something to do about it. */
function dangerLines(words: Words, { context }: CaseView): readonly Line[] {
  const danger = dangerToSay(context);
  return danger ? [line('danger', words.t(`ui:danger/${danger}`))] : [];
}

/** Whether the record shows a section: what stands outside the concern flow has nothing to say of forms and risks. */
const isShown = (section: Section): boolean => section.lines.length > 0;

/** The whole record in one language, line by line. Both languages give the same keys in the same order. */
export function recordSections(words: Words, view: CaseView): readonly Section[] {
  const { answers } = view.context;
  const section = (
    key:
      | 'outstanding'
      | 'danger'
      | 'news'
      | 'followUps'
      | 'answers'
      | 'forms'
      | 'risks'
      | 'evidence'
      | 'others'
      | 'plan'
      | 'log',
    lines: readonly Line[],
  ): Section => ({ key, title: words.t(`record:sections/${key}`), lines });
  const flow = isOnlineConcern(answers);
  return [
    section('danger', dangerLines(words, view)),
    section('news', newsLines(words, view)),
    section('outstanding', outstandingLines(words, view)),
    section('plan', planLines(words, view)),
    section('log', logLines(words, view)),
    section('followUps', followUpLines(words, view)),
    section(
      'answers',
      chosenOptions(answers).map((chosen) => answerLine(words, chosen)),
    ),
    section('forms', flow ? formLines(words, view) : []),
    section('risks', flow ? riskLines(words, view) : []),
    section('others', flow ? [line('complex', words.t('record:complexCase'))] : []),
    section('evidence', evidenceLines(words, view)),
  ].filter(isShown);
}
