import { vi } from 'vitest';

/**
 * The commands of W3C WebDriver that are used here. Firefox knows them by these names, spoken over a socket of its own (Marionette,
 * to which geckodriver only translates); the driver of WebKitGTK by these paths over HTTP.
 */
export const routes = {
  NewSession: ['POST', '/session'],
  Navigate: ['POST', '/url'],
  Back: ['POST', '/back'],
  Forward: ['POST', '/forward'],
  GetTitle: ['GET', '/title'],
  FindElement: ['POST', '/element'],
  ElementClick: ['POST', '/element/{id}/click'],
  ExecuteScript: ['POST', '/execute/sync'],
  DeleteSession: ['DELETE', ''],
} as const;

/**
 * A click waits so many milliseconds for what it clicks on; a script may take so many. On the reviewer’s book, the longest page,
 * axe takes WebKit ten seconds, and several times that on a busy machine.
 */
export const timeouts = { implicit: 15_000, script: 120_000 };

/** A driver that has not answered after so many milliseconds has stopped. */
export const answersWithin = timeouts.script + 10_000;

/** What is said of a driver that has stopped. It is no word on the page: only then is a journey walked again (vitest.config.ts). */
export const noAnswer = 'the driver gave no answer';

type Command = keyof typeof routes;
/** Has a browser do one thing and gives its answer. Rejects with the browser's own words where it will not. */
export type Send = (command: Command, given?: Readonly<Record<string, unknown>>) => Promise<unknown>;

/** What is asked of a new browser. */
export interface Wishes {
  /** The browser lets no page keep anything. */
  readonly refusesStorage: boolean;
}

/** What a browser had to say against a page, and the address of that page. */
export type Heard = readonly [address: string, what: string];

/** A browser with one tab, as a person uses it. A selector stands for the first element that it finds. */
export interface Browser {
  readonly open: (address: string) => Promise<void>;
  readonly reload: () => Promise<void>;
  readonly back: () => Promise<void>;
  readonly forward: () => Promise<void>;
  readonly title: () => Promise<string>;
  /** Presses with the pointer, once there is something to press; rejects where there is not, or something lies over it. */
  readonly click: (selector: string) => Promise<void>;
  /** What a function gives within the page. It sees nothing but the page and what it is given. */
  readonly evaluate: <Given extends readonly unknown[], T>(
    what: (...given: Given) => T,
    ...given: Given
  ) => Promise<Awaited<T>>;
  /** What a script gives that is run within the page as it stands: a whole library may be in it, as the page’s own policy does not hold for it. */
  readonly run: (script: string) => Promise<unknown>;
  /** What the browser had to say against all its pages: errors, and breaches of their policy. */
  readonly heard: () => Promise<readonly Heard[]>;
  /** The texts, of these, that stand in what the browser has written to the disk by now, each with its file; not searched is what the host sent. */
  readonly found: (texts: readonly string[]) => readonly string[];
  /** Whether it writes nothing of its pages to the disk, whatever they are. */
  readonly isPrivate: boolean;
  /** Closes it as its person does, once; what it has written stays until it is removed. Gives what was heard of its pages. */
  readonly close: () => Promise<readonly Heard[]>;
  readonly remove: () => void;
}

/** What differs between the engines: how to say a command, what was heard, what is on the disk, how to end; what to do about the page before and after it is loaded. */
export interface Engine extends Pick<Browser, 'heard' | 'found' | 'isPrivate' | 'remove'> {
  readonly send: Send;
  readonly end: () => Promise<unknown>;
  readonly around: (load: () => Promise<unknown>) => Promise<void>;
}

/** The element was found, and is not there any more. */
const isReplaced = (error: unknown) => String(error).includes('stale element');

/** A browser over the commands of its engine. */
export function browserOver({ send, around, end, ...own }: Engine): Browser {
  let closed: Promise<readonly Heard[]> | undefined;
  async function press(selector: string): Promise<void> {
    const found = (await send('FindElement', { using: 'css selector', value: selector })) as Readonly<
      Record<string, string>
    >;
    // As a person would, away from the bars that stay in sight: a driver scrolls no further than into the window.
    await send('ExecuteScript', {
      script: `const found = document.querySelector(${JSON.stringify(selector)}); (found?.closest('select') ?? found)?.scrollIntoView({ block: 'center' });`,
      args: [],
    });
    await send('ElementClick', { id: Object.values(found)[0] });
  }
  /** The app may come between the two commands, and puts its own first screen in place of the one in the page: then it is found anew, once. */
  const click = (selector: string): Promise<void> =>
    press(selector).catch((error: unknown) => {
      if (isReplaced(error)) return press(selector);
      throw error;
    });
  const evaluate: Browser['evaluate'] = <T>(what: unknown, ...given: readonly unknown[]) =>
    send('ExecuteScript', { script: `return (${String(what)})(...arguments)`, args: given }) as Promise<Awaited<T>>;

  // Not by WebDriver's own command: Firefox then passes over the service worker, as it does not when a person presses Reload.
  async function reload(): Promise<void> {
    await evaluate(() => {
      document.documentElement.dataset['left'] = 'yes';
      location.reload();
    });
    await vi.waitFor(
      async () => {
        const isNew = await evaluate(
          () =>
            document.readyState === 'complete'
            && !document.documentElement.dataset['left']
            // The app has taken over from the first screen that came with the page, or could not.
            && document.querySelector('#root[data-preboot]:not(:empty)') === null,
        );
        if (!isNew) throw new Error('The page was not loaded again.');
      },
      { timeout: 15_000 },
    );
  }
  return {
    open: (address) => around(() => send('Navigate', { url: address })),
    reload: () => around(reload),
    back: () => around(() => send('Back')),
    forward: () => around(() => send('Forward')),
    title: () => send('GetTitle') as Promise<string>,
    click,
    evaluate,
    run: (script) => send('ExecuteScript', { script, args: [] }),
    ...own,
    close: () => (closed ??= own.heard().then((all) => end().then(() => all))),
  };
}
