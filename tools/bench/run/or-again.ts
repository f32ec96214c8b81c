/** Does `work`; where it fails, as a busy machine may make it, says so and does it once more. Throws where it fails again. */
export async function orAgain<T>(name: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    console.error(`  ${name} failed, and is done again: ${String(error).split('\n')[0]}`);
    return work();
  }
}
