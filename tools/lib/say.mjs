/**
 * Runs a script's work. If it fails, prints one plain message and sets exit code 1.
 * @param {() => Promise<void> | void} work
 */
export async function orSayWhy(work) {
  try {
    await work();
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
