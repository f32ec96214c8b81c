import { concernFlow } from '#protocol/conditions';
import { doNotIds } from '#protocol/evidence';
import type { Words } from '../words/words';
import type { Row } from './rows';
import { headings, said, type Said, saidRow } from './said-rows';
import { afterAll } from './task-facts';

/** Every text of the list of whom to tell, in its order on the page. */
export const hubTexts: readonly Said[] = [
  said('always', ['ui:hub/where']),
  said('madeConcern', ['ui:hub/madeConcern']),
  said('areaOpen', ['ui:hub/area', 'ui:actions/showNumbers']),
  headings('always', ['ui:hub/first', 'ui:hub/doNots', 'ui:hub/answers']),
  headings('inPlan', ['ui:hub/afterwards'], afterAll),
  said('noArea', ['ui:hub/noArea'], ['social-services']),
  said('noNumber', ['ui:hub/numberNone'], ['social-services']),
  said('hasNumber', ['ui:hub/daytime', 'ui:hub/outOfHours', 'ui:hub/checked'], ['social-services']),
  said('hasNumber', ['ui:hub/local'], ['police', 'prevent-spoc']),
  said('addedNumber', ['ui:hub/added'], ['social-services', 'police', 'prevent-spoc']),
  said('oldNumber', ['ui:hub/old'], ['social-services', 'police', 'prevent-spoc']),
  said(
    'always',
    doNotIds.map((id) => `advice:doNot/${id}/line`),
  ),
  said(concernFlow, ['ui:hub/complex']),
  said('complete', ['ui:hub/done']),
  said('unanswered', ['ui:hub/outstanding/title', 'ui:hub/outstanding/count']),
  said('extremismOpen', ['ui:hub/outstanding/notConsidered']),
  said('notCalled', ['ui:hub/outstanding/notCalled']),
  said('always', ['ui:actions/record']),
];

/** The list of whom to tell: each line of it, and when it is shown. */
export const hubRows = (words: Words): readonly Row[] => hubTexts.map((texts) => saidRow(words, texts));
