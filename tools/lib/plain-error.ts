import { inspect } from 'node:util';
import type { Plugin } from 'vite';

const stackOf = (message: string): string => `Error: ${message}`;

/** An error for the person who builds: its message says it all, so its stack is no more than that. */
export const plainError = (message: string): Error =>
  Object.assign(new Error(message), { stack: stackOf(message), [inspect.custom]: () => message });

const isPlain = (error: unknown): error is Error => error instanceof Error && error.stack === stackOf(error.message);

/**
 * What a build failed with, for the person who builds. In: the error of Vite, which holds those of the plugins.
 * Out: the messages alone where each was a plain error; else the error as it is, since its stack may be wanted.
 */
function plainly(failed: unknown): unknown {
  const errors: readonly unknown[] = hasErrors(failed) ? failed.errors : [failed];
  return errors.every(isPlain) ? plainError(errors.map(({ message }) => message).join('\n')) : failed;
}

const hasErrors = (failed: unknown): failed is { readonly errors: readonly unknown[] } =>
  failed instanceof Error && 'errors' in failed && Array.isArray(failed.errors);

/** Has `vite build` tell a plain error without the stack of the tools that it came by. */
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
