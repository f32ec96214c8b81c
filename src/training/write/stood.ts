import { type GivenAnswers, givenIn } from '../../case/answers';
import { answersSchema } from '../../case/file';
import type { Log } from '../../case/log';
import { listOf } from '../../reader/schema';
import { taken } from '../../reader/take';
import type { CaseStore } from '../../session/case-store';
import { put } from '../../session/shelf';
import { tried } from '../../session/tried';

/** The answers as they stood at each mark of the walk that is written, in the order of the marks. */
export type Stood = readonly GivenAnswers[];

const key = 'clear-steps.writing-stood';
const list = listOf(answersSchema, { mayRepeat: true });

export const keepStood = (stood: Stood): void => void put(key, JSON.stringify(stood));
export const forgetStood = (): void => void tried(() => sessionStorage.removeItem(key));

/** How the answers stood at each mark of a log, as far as this tab has kept it. It never throws. */
export function stoodAt(log: Log): Stood {
  const kept = tried(() => JSON.parse(sessionStorage.getItem(key) ?? '') as unknown);
  return (taken(list, kept) ?? []).slice(0, log.length);
}

/** Notes at each mark how the answers stand: they may be changed after it. */
export function noteStood(store: CaseStore): void {
  store.subscribe(() => {
    const { context, log } = store.view();
    const stood = stoodAt(log);
    const now = givenIn(context.answers);
    if (stood.length < log.length) keepStood(log.map((_, at) => stood[at] ?? now));
  });
}
