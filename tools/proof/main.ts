import type { Start } from './breadth/starts';

/** The proof's programs. `search` and `witness` run apart and send their results. Each loads only its own code. */
const programs: Readonly<Record<string, (...args: readonly string[]) => Promise<unknown>>> = {
  proof: async (...args) => (process.exitCode = await (await import('./command')).proof(args)),
  search: async (start, depth) =>
    process.send?.(await (await import('./breadth/searches')).searchFrom(start as Start, Number(depth))),
  witness: async (seed) => process.send?.(await (await import('./solver/witness')).witness(Number(seed))),
};

const [program = '', ...args] = process.argv.slice(2);
await programs[program]?.(...args);
