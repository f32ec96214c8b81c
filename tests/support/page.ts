import { builtinEnvironments, type EnvironmentReturn } from 'vitest/runtime';

/** The page that is open. It is kept here, since what sets a file of tests up is loaded anew for each. */
let last: EnvironmentReturn | undefined;
/** Closes a page, once it has told what it had yet to tell. What is selected would tell of its end after that. */
async function close(page: EnvironmentReturn): Promise<void> {
  document.getSelection()?.removeAllRanges();
  await new Promise((resolve) => setTimeout(resolve));
  await page.teardown(globalThis);
}

/** What a page is opened with: its text and its address, and what is done in it before the text is read. */
interface Opening {
  readonly html?: string;
  readonly url?: string;
  readonly beforeParse?: (page: Window & typeof globalThis) => void;
  /** Whether it says on the console what a page without a browser cannot do. */
  readonly console?: boolean;
}

/** Opens a page of its own for what comes, and closes the one before: nothing that was kept there, or listens there, is left. */
export async function newPage(opening: Opening = {}): Promise<void> {
  if (last) await close(last);
  last = await builtinEnvironments.jsdom.setup(globalThis, { jsdom: opening });
}
