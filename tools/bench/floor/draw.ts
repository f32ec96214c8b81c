import type { Page } from '@playwright/test';
import { type App, project } from '../apps.ts';
import { readScreens } from '../measure/session.ts';

/** The app’s screens as they were drawn in one walk: the page around them, at the first one, and each of them. */
export interface Drawing {
  readonly page: string;
  readonly screens: readonly FloorScreen[];
}

/** What the screen shown is made of. */
const screenNow = (page: Page): Promise<FloorScreen> =>
  page.evaluate(() => {
    const root = document.querySelector('#root');
    const parts = [...(root?.querySelectorAll('*') ?? [])];
    return {
      // That it takes no press yet is nothing that is seen.
      html: (root?.innerHTML ?? '').replaceAll(' data-resting=""', ''),
      title: document.title,
      address: location.hash,
      focus: parts.findIndex((part) => part === document.activeElement),
    };
  });

/** The page as it stands, with its styles and without all that runs or is asked for ahead. */
const pageNow = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const copy = document.documentElement.cloneNode(true) as HTMLElement;
    copy
      .querySelectorAll('script, template, link:not([rel=stylesheet]), meta[http-equiv]')
      .forEach((part) => part.remove());
    return `<!doctype html>\n${copy.outerHTML}`;
  });

/** The app with nothing ticked before it is in charge. */
const untouched: App = { ...project, load: { ...project.load, ticks: false } };

/** One screen of a walk, with the page around it. */
const drawScreen = async (page: Page) => ({ screen: await screenNow(page), page: await pageNow(page) });

/** The drawing of a walk’s screens, wherever it is served: `url` is where it was drawn. */
const drawingOf = (drawn: readonly Awaited<ReturnType<typeof drawScreen>>[], url: string): Drawing => ({
  page: (drawn[0]?.page ?? '').replaceAll(new URL(url).origin, '.'),
  screens: drawn.map(({ screen }) => screen),
});

/** Walks the built app as the bench does, and draws each screen as it comes up. In: its address, with `?lang=` where it is not English. */
export const draw = async (url: string): Promise<Drawing> =>
  drawingOf(await readScreens(untouched, url, drawScreen), url);
