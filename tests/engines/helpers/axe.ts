import { axeSource, foundByAxe, wcag } from '../../support/axe.ts';
import type { Browser } from '../drivers/browser.ts';

/** Opens everything on the page, and has axe look by WCAG: its best practice is of the page’s tree, which Chromium is asked about. */
const find = `
  document.querySelectorAll('details').forEach((details) => { details.open = true; });
  return (${String(foundByAxe)})(${JSON.stringify({ tags: wcag.filter((tag) => tag !== 'best-practice'), seen: [] })}).then(({ broken }) => broken);
`;

/** Has axe look at the page in the engine’s own terms: its styles, its sizes, its tree. */
export const inaccessible = (browser: Browser): Promise<unknown> => browser.run(`${axeSource}\n${find}`);
