import { inspect } from 'node:util';
import type { Plugin } from 'vite';

const stackOf = (message: string): string => `Error: ${message}`;

/** Returns an error for the person who builds: its message says everything, so its stack is only the message. */
export const plainError = (message: string): Error =>
  Object.assign(new Error(message), { stack: stackOf(message), [inspect.custom]: () => message });

const isPlain = (error: unknown): error is Error => error instanceof Error && error.stack === stackOf(error.message);

/**
 * Returns what a build failed with, for the person who builds: only the messages, if all errors within Vite's error are
 * plain; otherwise the error itself, since its stack may be needed.
 */
function plainly(failed: unknown): unknown {
  const errors: readonly unknown[] = hasErrors(failed) ? failed.errors : [failed];
  return errors.every(isPlain) ? plainError(errors.map(({ message }) => message).join('\n')) : failed;
}

const hasErrors = (failed: unknown): failed is { readonly errors: readonly unknown[] } =>
  failed instanceof Error && 'errors' in failed && Array.isArray(failed.errors);

/** Makes `vite build` show a plain error without the stack of the tools that it came through. */
export function plainErrors(): Plugin {
  return {
    name: 'clear-steps:plain-errors',
    apply: 'build',
    async buildApp(builder) {
      for (const environment of Object.values(builder.environments))
        await builder.build(environment).catch((failed: unknown) => {
          throw plainly(failed);
        });
    },
  };
}
