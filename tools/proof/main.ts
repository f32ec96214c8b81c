import type { Asked } from './command';

const answerTo = async (asked: Asked): Promise<unknown> =>
  asked.from === 'solver'
    ? (await import('./solver/witness')).witness()
    : (await import('./breadth/searches')).searchFrom(asked.from);

/** The proof's programs: the proof itself, and what runs beside it. Each loads only its own code. */
const programs: Readonly<Record<string, (...args: readonly string[]) => Promise<unknown>>> = {
  proof: async (...args) => (process.exitCode = await (await import('./command')).proof(args)),
  beside: () => {
    process.on('message', (asked: Asked) => void answerTo(asked).then((found) => process.send?.(found)));
    return Promise.resolve(process.send?.('ready'));
  },
};

const [program = '', ...args] = process.argv.slice(2);
await programs[program]?.(...args);
