import type { Rules } from '../term';
import { ofAnswers } from './answers';
import { ofLeft } from './left';
import { ofMarking } from './marking';
import { ofTasks } from './plan';
import { ofTold } from './told';

/** Every rule, made from the protocol's tables. */
export const rules: Rules = new Map([...ofAnswers, ...ofTasks, ...ofTold, ...ofLeft, ...ofMarking]);
