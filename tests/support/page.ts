import { builtinEnvironments, type EnvironmentReturn } from 'vitest/runtime';

/** The open page. It is kept here because a setup file is loaded again for each test file. */
let last: EnvironmentReturn | undefined;
/** Closes a page after its pending events. A selection is removed first, because it would cause an event afterwards. */
async function close(page: EnvironmentReturn): Promise<void> {
  document.getSelection()?.removeAllRanges();
  await new Promise((resolve) => setTimeout(resolve));
  await page.teardown(globalThis);
}

/** How a page is opened: its text and address, and what is run before the text is parsed. */
interface Opening {
  readonly html?: string;
  readonly url?: string;
  readonly beforeParse?: (page: Window & typeof globalThis) => void;
  /** Whether it logs what jsdom cannot do. */
  readonly console?: boolean;
}

/** Opens a new page and closes the one before, with all its storage and listeners. */
export async function newPage(opening: Opening = {}): Promise<void> {
  if (last) await close(last);
  last = await builtinEnvironments.jsdom.setup(globalThis, { jsdom: opening });
}
