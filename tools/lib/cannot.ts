/** Prints on standard error why a command cannot do what it was asked. Returns its exit code. */
export function cannot(...lines: readonly string[]): 2 {
  console.error(lines.join('\n'));
  return 2;
}
