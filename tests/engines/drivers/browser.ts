import { vi } from 'vitest';

/**
 * The W3C WebDriver commands used here. Firefox takes the names over its own socket (Marionette, which geckodriver only
 * translates), and WebKitGTK's driver takes the paths over HTTP.
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
 * Milliseconds that a click waits for its element, and that a script may take. On the reviewer’s book, the longest
 * page, axe takes WebKit ten seconds, and several times that on a busy machine.
 */
export const timeouts = { implicit: 15_000, script: 120_000 };

/** A driver that has not answered after this many milliseconds has stopped. */
export const answersWithin = timeouts.script + 10_000;

/** The error of a stopped driver: not about the page, so the journey is run again (vitest.config.ts). */
export const noAnswer = 'the driver gave no answer';

type Command = keyof typeof routes;
/** Sends one command to a browser and returns its answer. Rejects with the browser's own message. */
export type Send = (command: Command, given?: Readonly<Record<string, unknown>>) => Promise<unknown>;

/** Options for a new browser. */
export interface Wishes {
  /** Whether no page may store anything. */
  readonly refusesStorage: boolean;
}

/** What a browser reported about a page, and the address of that page. */
export type Heard = readonly [address: string, what: string];

/** A browser with one tab. A selector means the first element that it finds. */
export interface Browser {
  readonly open: (address: string) => Promise<void>;
  readonly reload: () => Promise<void>;
  readonly back: () => Promise<void>;
  readonly forward: () => Promise<void>;
  readonly title: () => Promise<string>;
  /** Presses with the pointer, once the element is there. Rejects if it is missing or covered. */
  readonly click: (selector: string) => Promise<void>;
  /** Runs a function in the page and returns its result. It has access only to the page and its arguments. */
  readonly evaluate: <Given extends readonly unknown[], T>(
    what: (...given: Given) => T,
    ...given: Given
  ) => Promise<Awaited<T>>;
  /** Runs a script in the page. It may contain a whole library, because the page’s policy does not apply to it. */
  readonly run: (script: string) => Promise<unknown>;
  /** The errors and breaches of policy that the browser reported, for all its pages. */
  readonly heard: () => Promise<readonly Heard[]>;
  /** Returns what its files on the disk hold, but for caches of what the host sent. */
  readonly files: () => readonly Buffer[];
  /** Whether it never writes anything of its pages to the disk. */
  readonly isPrivate: boolean;
  /** Closes it normally, once. Its files stay until it is removed. Returns what was reported of its pages. */
  readonly close: () => Promise<readonly Heard[]>;
  readonly remove: () => void;
}

/** How the engines differ: commands, reports, files on disk, ending, and steps before and after a page loads. */
export interface Engine extends Pick<Browser, 'heard' | 'files' | 'isPrivate' | 'remove'> {
  readonly send: Send;
  readonly end: () => Promise<unknown>;
  readonly around: (load: () => Promise<unknown>) => Promise<void>;
}

/** The element was found, but has since been removed. */
const isReplaced = (error: unknown) => String(error).includes('stale element');

/** Makes a browser from the commands of its engine. */
export function browserOver({ send, around, end, ...own }: Engine): Browser {
  let closed: Promise<readonly Heard[]> | undefined;
  async function press(selector: string): Promise<void> {
    const found = (await send('FindElement', { using: 'css selector', value: selector })) as Readonly<
      Record<string, string>
    >;
    // Scrolls away from the fixed bars, as a person would: a driver scrolls only just into the window.
    await send('ExecuteScript', {
      script: `const found = document.querySelector(${JSON.stringify(selector)}); (found?.closest('select') ?? found)?.scrollIntoView({ block: 'center' });`,
      args: [],
    });
    await send('ElementClick', { id: Object.values(found)[0] });
  }
  /** The app may replace the preboot screen between the two commands, so the element is looked up again, once. */
  const click = (selector: string): Promise<void> =>
    press(selector).catch((error: unknown) => {
      if (isReplaced(error)) return press(selector);
      throw error;
    });
  const evaluate: Browser['evaluate'] = <T>(what: unknown, ...given: readonly unknown[]) =>
    send('ExecuteScript', { script: `return (${String(what)})(...arguments)`, args: given }) as Promise<Awaited<T>>;

  // Not WebDriver's own command, with which Firefox bypasses the service worker, unlike a person's Reload.
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
            // The app has taken over from the preboot screen, or failed to.
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
