import { concern, concernFlow } from '../../protocol/2015-07/conditions';
import type { Words } from '../../words/words';
import { letterOf } from './part-ids';
import type { Row } from './rows';
import { headings, said, type Said, saidRow } from './said-rows';
import { Lines } from './text-rows';

const sections = (...names: readonly string[]): readonly string[] => names.map((name) => `ui:record/sections/${name}`);

/** Every text of the record, in its order on the page. */
export const recordTexts: readonly Said[] = [
  said('onScreen', ['ui:record/language']),
  said('always', ['ui:record/edition', 'ui:record/madeOn', 'ui:record/sent']),
  headings('always', sections('outstanding', 'log', 'byHand')),
  headings('somethingToList', sections('plan', 'answers')),
  headings(concernFlow, sections('forms', 'risks', 'others')),
  headings(concern, sections('evidence')),
  headings('dangerUntold', sections('danger')),
  said('noConcern', ['ui:record/noConcern']),
  said('complete', ['ui:record/complete']),
  said('eachDuty', ['ui:record/duty']),
  said('eachReport', ['ui:record/status']),
  said('eachMark', ['ui:record/mark']),
  said('markReplaced', ['ui:record/replaced']),
  said('markedAsOthers', ['ui:record/handled']),
  said('eachCall', ['ui:record/callSet', 'ui:record/callBlank']),
  said('whereEntered', ['ui:record/way', 'ui:record/role', 'ui:record/reference']),
  said('reportedBefore', ['ui:record/beforeNow']),
  said('toldOfDanger', ['ui:record/byCalled999']),
  said('againstOrder', ['ui:record/againstOrder']),
  said('noneMarked', ['ui:record/noLog']),
  said('eachForm', ['ui:record/forms/content', 'ui:record/forms/contact', 'ui:record/forms/conduct']),
  said('unclassified', ['ui:record/forms/none']),
  said('eachRisk', ['ui:record/risk']),
  said('byHand', ['ui:record/byHand']),
];

/** The record: each line of it, when it is shown, and what else it lists. */
export function recordRows(words: Words): readonly Row[] {
  const also = words.lines('book:recordAlso', { evidence: letterOf('evidence'), screens: letterOf('screens') });
  return [...recordTexts.map((texts) => saidRow(words, texts)), { key: 'also', label: words.t('book:labels/also'), body: <Lines lines={also} /> }];
}
