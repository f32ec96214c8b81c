import { concern, concernFlow } from '#protocol/conditions';
import type { Words } from '../words/words';
import { letterOf } from './part-ids';
import type { Row } from './rows';
import { headings, said, type Said, saidRow } from './said-rows';
import { Lines } from './text-rows';

const sections = (...names: readonly string[]): readonly string[] => names.map((name) => `record:sections/${name}`);

/** Every text of the record, in its order on the page. */
export const recordTexts: readonly Said[] = [
  said('onScreen', ['record:language']),
  said('always', ['record:edition', 'record:madeOn', 'record:sent']),
  headings('always', sections('outstanding', 'log', 'byHand')),
  headings('somethingToList', sections('plan', 'answers')),
  headings(concernFlow, sections('forms', 'risks', 'others')),
  headings(concern, sections('evidence')),
  headings('dangerUntold', sections('danger')),
  said('noConcern', ['record:noConcern']),
  said('complete', ['record:complete']),
  said('eachDuty', ['record:duty']),
  said('eachReport', ['record:status']),
  said('eachMark', ['record:mark']),
  said('markReplaced', ['record:replaced']),
  said('markedAsOthers', ['record:handled']),
  said('eachCall', ['record:callSet', 'record:callBlank']),
  said('whereEntered', ['record:way', 'record:role', 'record:reference']),
  said('reportedBefore', ['record:beforeNow']),
  said('toldOfDanger', ['record:byCalled999']),
  said('againstOrder', ['record:againstOrder']),
  said('noneMarked', ['record:noLog']),
  said('eachForm', ['record:forms/content', 'record:forms/contact', 'record:forms/conduct']),
  said('unclassified', ['record:forms/none']),
  said('eachRisk', ['record:risk']),
  said('byHand', ['record:byHand']),
];

/** The record: each line of it, when it is shown, and what else it lists. */
export function recordRows(words: Words): readonly Row[] {
  const also = words.lines('book:recordAlso', { evidence: letterOf('evidence'), screens: letterOf('screens') });
  return [
    ...recordTexts.map((texts) => saidRow(words, texts)),
    { key: 'also', label: words.t('book:labels/also'), body: <Lines lines={also} /> },
  ];
}
