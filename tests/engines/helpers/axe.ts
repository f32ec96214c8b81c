import { source } from 'axe-core';
import type { Browser } from '../drivers/browser.ts';

/** What axe finds against WCAG 2.2 A and AA with everything on the page opened: the rule, and where. */
const find = `
  document.querySelectorAll('details').forEach((details) => { details.open = true; });
  return axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] })
    .then(({ violations }) => violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => id + ': ' + target.join(' '))));
`;

/** Has axe look at the page in the engine’s own terms: its styles, its sizes, its tree. */
export const inaccessible = (browser: Browser): Promise<unknown> => browser.run(`${source}\n${find}`);
