import { plain } from '../../src/words/words';

/** Returns every element that matches a selector. */
export const all = (selector: string): HTMLElement[] => [...document.querySelectorAll<HTMLElement>(selector)];

/** Returns the first match. Throws if there is none. */
export function one(selector: string): HTMLElement {
  const found = document.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`nothing on the page fits ${selector}`);
  return found;
}

export const textOf = (selector: string): string => one(selector).textContent.replace(/\s+/g, ' ').trim();
export const screenShown = (): string | undefined => one('main').dataset['screen'];
export const actions = (name: string): HTMLElement[] => all(`[data-action="${name}"]`);
export const action = (name: string): HTMLElement => one(`[data-action="${name}"]`);
export const option = (question: string, value: string): HTMLInputElement =>
  one(`input[name="${question}"][value="${value}"]`) as HTMLInputElement;
export const area = (): HTMLSelectElement => one('select[name="local-authority"]') as HTMLSelectElement;
export const ticked = (question: string): string[] =>
  all(`input[name="${question}"]`)
    .filter((input) => (input as HTMLInputElement).checked)
    .map((input) => (input as HTMLInputElement).value);
export const data = (selector: string, name: string): (string | undefined)[] =>
  all(selector).map((found) => found.dataset[name]);

/** Returns the lines of a text as on a page, without language marks. */
export const linesOf = (text: string): string[] => plain(text).split('\n');
/** Returns a text without language marks. */
export const unmarked = (text: string): string => linesOf(text).join('\n');
