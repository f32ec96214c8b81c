import { axeSource, type FoundByAxe, foundByAxe, wcag } from '../../support/axe.ts';
import type { Browser } from '../drivers/browser.ts';

/** The kinds of text that have their contrast in this engine: the same colours once more have it too, on whatever page. */
const clear = new Set<string>();

/** Opens everything on the page, and has axe look by WCAG: its best practice is of the page’s tree, which Chromium is asked about. */
const find = (): string => `
  document.querySelectorAll('details').forEach((details) => { details.open = true; });
  return (${String(foundByAxe)})(${JSON.stringify({ tags: wcag.filter((tag) => tag !== 'best-practice'), seen: [...clear] })});
`;

/** Has axe look at the page in the engine’s own terms: its styles, its sizes, its tree. Gives what breaks a rule, and where. */
export async function inaccessible(browser: Browser): Promise<readonly string[]> {
  const { broken, kinds } = (await browser.run(`${axeSource}\n${find()}`)) as FoundByAxe;
  kinds.forEach((kind) => clear.add(kind));
  return broken;
}
