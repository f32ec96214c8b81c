import type { Wrong } from '../breadth/search';
import type { Event } from '../subject/chart';
import { withNames } from './in-words';
import { words } from './texts';

type Plain = keyof typeof words.report.event;

function lineOf(event: Event): string {
  const [kind = '', of = ''] = event.type.split('.') as [Plain | 'mark' | 'detail', string];
  if (kind === 'mark' && 'task' in event) {
    const mark = words.report.mark[of as keyof typeof words.report.mark];
    const text = typeof mark === 'string' ? mark : mark['by' in event ? event.by : 'police'];
    return withNames(text, { task: event.task });
  }
  const option = 'answer' in event ? [event.answer].flat().join(' ') : '';
  return withNames(words.report.event[kind as Plain] ?? event.type, { question: of, screen: of, option });
}

/** What a person did, a line for each thing, in their order. */
export const eventsInWords = (events: readonly Event[]): readonly string[] => events.map(lineOf);

/** What is wrong after them, in a sentence. */
export const wrongInWords = ({ what, found = '', wanted = '' }: Wrong): string =>
  withNames(words.report.breadthWrong[what as keyof typeof words.report.breadthWrong] ?? what, { found, wanted });
