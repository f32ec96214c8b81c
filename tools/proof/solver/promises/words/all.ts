import type { Rules } from '../../term';
import { ofAnswers } from './answers';
import { ofFollowUps } from './follow-ups';
import { ofTasks } from './tasks';
import { ofTold } from './told';

/** What the promises mean by their words, in the order in which they are defined. */
export const words: Rules = new Map([...ofAnswers, ...ofTasks, ...ofTold, ...ofFollowUps]);
