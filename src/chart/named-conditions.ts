import {
  anyRiskFlagged,
  concern,
  type Condition,
  danger,
  extremismFlagged,
  extremistContent,
  groomed,
  imageryOrUnsure,
  imagesToShare,
  onlineConcern,
  secretContact,
} from '#protocol/questions';
import type { Locale } from '../words/keys';

/** The id of a condition’s name in the words. */
export type ConditionName = keyof Locale['chart']['when']['named'];
/** The conditions that have a name, and rules or screens stand on. */
export const named: readonly (readonly [ConditionName, Condition])[] = [
  ['concern', concern],
  ['onlineConcern', onlineConcern],
  ['danger', danger],
  ['secretContact', secretContact],
  ['imagesToShare', imagesToShare],
  ['extremistContent', extremistContent],
  ['extremismFlagged', extremismFlagged],
  ['groomed', groomed],
  ['imageryOrUnsure', imageryOrUnsure],
  ['anyRiskFlagged', anyRiskFlagged],
];
/** The name of a condition; undefined where it has none. */
export const nameOf = (condition: Condition): ConditionName | undefined =>
  named.find(([, known]) => known === condition)?.[0];
