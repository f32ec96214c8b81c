import { againstOrder, isReplaced, type LogEntry } from '../../case/log';
import { madeByAnswer, namedAsReported } from '../../case/marks';
import { taskIds } from '#protocol/tasks';
import { dayInWords, momentInWords } from '../../words/dates';
import type { Words } from '../../words/words';
import type { CaseView } from '../../session/session';
import { type Line, line } from './lines';

function whenOf(words: Words, { day, time }: LogEntry): string {
  if (!day && !time) return words.t('record:callBlank');
  const when = [day ? dayInWords(words, day) : '__________', time || '_____'].join(', ');
  return words.t('record:callSet', { when });
}

function handledText({ t }: Words, { task, how }: LogEntry): string {
  return t(`record:handled/${how ?? (task === 'prevent-spoc' ? 'they-make-it' : 'unknown')}`);
}

function detailTexts(words: Words, entry: LogEntry): readonly string[] {
  const { t } = words;
  if (entry.do === 'corrected') return [];
  return [
    ...(entry.do === 'handled' ? [handledText(words, entry)] : []),
    whenOf(words, entry),
    ...(entry.way ? [t('record:way', { way: t(`call:details/ways/${entry.way}`) })] : []),
    ...(entry.role ? [t('record:role', { role: t(`call:details/roles/${entry.role}`) })] : []),
    ...(entry.reference ? [t('record:reference', { reference: entry.reference })] : []),
  ];
}

function markTexts(words: Words, entry: LogEntry, replaced: boolean): readonly string[] {
  const mark = words.t(`record:mark/${entry.do}`, {
    task: words.t(`ui:tasks/${entry.task}`),
    at: momentInWords(words, entry.at),
  });
  return [mark, ...(replaced ? [words.t('record:replaced')] : []), ...detailTexts(words, entry)];
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
export function logLines(words: Words, view: CaseView): readonly Line[] {
  const texts = [
    ...reportedBefore(words, view),
    ...view.log.flatMap((entry, index) => markTexts(words, entry, isReplaced(view.log, index))),
    ...orderTexts(words, view),
  ];
  const all = texts.length > 0 ? texts : [words.t('record:noLog')];
  return all.map((text, at) => line(`log.${at}`, text));
}
