import type { Start } from './breadth/starts';

/** The proof's programs: the command, and what it has done apart, each in a process of its own that sends what it came to. What one needs the others do not load. */
const programs: Readonly<Record<string, (...args: readonly string[]) => Promise<unknown>>> = {
  proof: async (...args) => (process.exitCode = await (await import('./command')).proof(args)),
  search: async (start, depth) =>
    process.send?.(await (await import('./breadth/searches')).searchFrom(start as Start, Number(depth))),
  witness: async (seed) => process.send?.(await (await import('./solver/witness')).witness(Number(seed))),
};

const [program = '', ...args] = process.argv.slice(2);
await programs[program]?.(...args);
