import {
  concern,
  concernFlow,
  type Condition,
  danger,
  groomed,
  has,
  imageryOrUnsure,
  imagesMadeOrExchanged,
  never,
  secretContact,
} from '#protocol/conditions';
import { riskIds, risks } from '#protocol/risks';
import type { Locale } from '../words/keys';

const canHold = (condition: Condition): boolean => condition !== never;
/** Protective reading: yes and not sure flag a risk, and so does what implies it (5.5.3). */
export const anyRiskFlagged: Condition = {
  any: riskIds.flatMap((risk) => [risks[risk].impliedWhen, has(risk, 'yes', 'not-sure')]).filter(canHold),
};

/** The id of a condition’s name in the words. */
export type ConditionName = keyof Locale['chart']['when']['named'];
/** The conditions that have a name, and rules or screens stand on. */
export const named: readonly (readonly [ConditionName, Condition])[] = [
  ['concern', concern],
  ['concernFlow', concernFlow],
  ['danger', danger],
  ['secretContact', secretContact],
  ['imagesMadeOrExchanged', imagesMadeOrExchanged],
  ['groomed', groomed],
  ['imageryOrUnsure', imageryOrUnsure],
  ['anyRiskFlagged', anyRiskFlagged],
];
/** The name of a condition; undefined where it has none. */
export const nameOf = (condition: Condition): ConditionName | undefined =>
  named.find(([, known]) => known === condition)?.[0];
