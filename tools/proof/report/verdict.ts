import { say } from './in-words';

/** What a proof finds besides its promises: how the chart does with all that it remembers, what the solver says, and the random cases. */
const besides = { chart: 'wrongChart', solver: 'wrongSolver', random: 'wrongRandom' } as const;
export type Beside = keyof typeof besides;

/** What came of a proof. `only`: the promises asked for, none for all; `failed`: those that do not hold; `unlike`: what else is not as it should be. */
export interface Came {
  readonly only: readonly string[];
  readonly count: number;
  readonly failed: readonly string[];
  readonly unlike: readonly Beside[];
  readonly seconds: string;
}

/** The last line of a proof: that all holds, or what does not. */
export function verdict({ only, count, failed, unlike, seconds }: Came): string {
  const wrong = [...failed, ...unlike.map((one) => say(besides[one]))];
  if (wrong.length > 0) return say('some', { wrong: wrong.join(', '), seconds });
  return only.length > 0
    ? say('asked', { promises: only.join(', '), seconds })
    : say('all', { count: String(count), seconds });
}
