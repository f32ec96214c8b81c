import React from 'react';
import { flushSync } from 'react-dom';

// Testing Library asks React for `act`, which does at once what React has put off. That comes with its checks for developers alone: without
// them it is given this one.

const due = new Set<() => void>();
/** Puts off as before, and notes what is put off until it is done. */
const noted = (putOff: (task: () => void) => unknown) => (task: () => void) => {
  const once = () => void (due.delete(once) && task());
  due.add(once);
  return putOff(once);
};
/** Does what is due, and what comes of that. */
const doDue = () => due.forEach((task) => task());

const own = { setImmediate, queueMicrotask };
// React takes hold of these two as it loads.
Object.assign(globalThis, { setImmediate: noted(setImmediate), queueMicrotask: noted(queueMicrotask) });
await import('react-dom/client');
Object.assign(globalThis, own);

async function settle<Value>(result: PromiseLike<Value>): Promise<Value> {
  const value = await result;
  await new Promise((done) => setTimeout(done, 0));
  doDue();
  return value;
}
const isAwaited = (result: unknown): result is PromiseLike<unknown> =>
  typeof result === 'object' && result !== null && 'then' in result;

function act(callback: () => unknown): PromiseLike<unknown> {
  const result = flushSync(callback);
  doDue();
  return isAwaited(result) ? settle(result) : Promise.resolve(result);
}
Object.assign(React, { act });
