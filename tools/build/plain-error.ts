/** An error for the person who builds: its message says it all, so no stack is shown. */
export function plainError(message: string): Error {
  return Object.assign(new Error(message), { stack: '' });
}
