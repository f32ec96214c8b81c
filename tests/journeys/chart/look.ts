import type { Page } from '@playwright/test';

/** What a screen shows of what it owes. */
export interface Look {
  readonly screen: string;
  readonly address: string;
  readonly title: string;
  readonly language: string;
  /** The level-one headings: one. */
  readonly headings: readonly string[];
  /** What has focus: `alert`, or the name of the element. */
  readonly focus: string;
  readonly ring999: boolean;
  /** There is a line on danger. */
  readonly danger: boolean;
  /** How many buttons of Refer now there are. */
  readonly referNow: number;
  readonly clauses: readonly string[];
  /** It says that something is good practice, not in the protocol. */
  readonly goodPractice: boolean;
  readonly marks: readonly string[];
  readonly changes: readonly string[];
}

/** Looks at the screen that is shown. */
export const look = (page: Page): Promise<Look> =>
  page.evaluate(() => {
    const shown = (selector: string) =>
      [...document.querySelectorAll<HTMLElement>(selector)].filter((element) => element.checkVisibility());
    const data = (elements: readonly HTMLElement[], name: string) => [
      ...new Set(elements.map((element) => element.dataset[name] ?? '')),
    ];
    // What opens in place is there, closed.
    const there = (selector: string) => [...document.querySelectorAll<HTMLElement>(selector)];
    const focused = document.activeElement;
    return {
      screen: document.querySelector('main')?.dataset['screen'] ?? '',
      address: location.hash,
      title: document.title,
      language: document.documentElement.lang,
      headings: shown('h1').map((heading) => heading.textContent),
      focus: focused?.getAttribute('role') ?? focused?.tagName ?? '',
      ring999: shown('a[href="tel:999"]').length > 0,
      danger: shown('header .danger').length > 0,
      referNow: shown('[data-action="refer-now"]').length,
      clauses: data(there('[data-clause]'), 'clause'),
      goodPractice: there('.clauses__practice').length > 0,
      marks: there('[data-action^="mark-"]')
        .map(({ dataset: { action = '', by } }) => [action.slice('mark-'.length), by ?? []].flat().join(':'))
        .sort(),
      changes: data(there('[data-action="change"]'), 'question').sort(),
    };
  });
