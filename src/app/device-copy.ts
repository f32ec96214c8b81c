import type { Watched } from '../session/watched';
import type { CopyState, DeviceCopy } from '../wizard/frame/shown';

/** What of Trusted Types is used here; a browser may not have them. */
interface Policies {
  readonly createPolicy: (
    name: string,
    rules: { readonly createScriptURL: () => string },
  ) => { readonly createScriptURL: (input: string) => unknown };
}

/** The address of the worker, in the form that the page's policy asks for: it is the only script that the page may name. */
function workerAddress(): string {
  const { trustedTypes } = globalThis as typeof globalThis & { readonly trustedTypes?: Policies };
  // A page for one language stands in a folder of its own.
  const address = document.documentElement.dataset['only'] ? '../sw.js' : './sw.js';
  return (trustedTypes?.createPolicy('sw', { createScriptURL: () => address }).createScriptURL(address)
    ?? address) as string;
}

/**
 * How long after a check the copy is checked again once the page wakes, how often a page looks that stays open, and how long a worker may
 * take to answer, in milliseconds.
 */
const times = { check: 60 * 60_000, look: 24 * 60 * 60_000, answer: 60_000 };

/** Asks a worker something. Out: its answer; undefined where it gives none, as one of an older version. */
const ask = (worker: ServiceWorker, question: string): Promise<unknown> =>
  new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = ({ data }: MessageEvent<unknown>) => {
      port1.close();
      resolve(data);
    };
    worker.postMessage(question, [port2]);
    setTimeout(() => resolve(undefined), times.answer);
  });

/** Asks that what is kept stays when the device runs full; not Firefox, which would ask the person, who may not be alone. */
async function askToLast(): Promise<void> {
  if (!('mozInnerScreenX' in window)) await navigator.storage?.persist?.();
}

/** Has the browser keep the app, and goes on telling how that stands. Where it refuses, or there is no signal yet, nothing is told. */
export const keepCopy = (told: Watched<DeviceCopy>): Promise<void> => new KeptCopy(told).keep();

class KeptCopy {
  #registration: ServiceWorkerRegistration | undefined;
  #checked = -Infinity;
  readonly #told: Watched<DeviceCopy>;

  constructor(told: Watched<DeviceCopy>) {
    this.#told = told;
  }

  async keep(): Promise<void> {
    try {
      this.#registration = await navigator.serviceWorker.register(workerAddress(), { updateViaCache: 'none' });
    } catch {
      return;
    }
    this.#registration.addEventListener('updatefound', () => this.#watch());
    this.#watch();
    void this.#look();
    void askToLast().catch(() => undefined);
    document.addEventListener('visibilitychange', () => document.visibilityState === 'visible' && this.#wake());
    window.setInterval(() => this.#wake(), times.look);
  }

  #tell(state: CopyState): void {
    this.#told.set({ state, useNewVersion: this.#useNewVersion });
  }

  /** Goes over to the version that waits: this tab loads it, and every other one goes on with what it has loaded. */
  readonly #useNewVersion = (): void => {
    navigator.serviceWorker.addEventListener('controllerchange', () => location.reload(), { once: true });
    this.#registration?.waiting?.postMessage('use-new-version');
  };

  #watch(): void {
    this.#registration?.installing?.addEventListener('statechange', () => void this.#look());
  }

  /** Looks for a new version, and checks again what is kept. Without a signal there is nothing to find. */
  #wake(): void {
    void this.#registration?.update().catch(() => undefined);
    void this.#look();
  }

  async #look(): Promise<void> {
    const { active, waiting } = this.#registration!;
    // On a first visit one waits for a moment that takes the place of none.
    if (waiting && active) return this.#tellOf(waiting);
    if (!active || performance.now() - this.#checked < times.check) return;
    this.#checked = performance.now();
    if (this.#told.view().state === 'none') this.#tell('checking');
    const missing = await ask(active, 'check');
    if (missing !== 0) this.#checked = -Infinity;
    if (missing === undefined) return;
    this.#tell(missing === 0 ? 'kept' : 'incomplete');
    if (this.#registration?.waiting) void this.#look();
  }

  async #tellOf(waiting: ServiceWorker): Promise<void> {
    this.#tell((await ask(waiting, 'is-urgent')) === true ? 'urgent-version' : 'new-version');
  }
}
