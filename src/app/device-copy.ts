import type { Watched } from '../session/watched';
import type { CopyState, DeviceCopy } from '../wizard/frame/device-copy';

/** The parts of Trusted Types used here; a browser may not support them. */
interface Policies {
  readonly createPolicy: (
    name: string,
    rules: { readonly createScriptURL: () => string },
  ) => { readonly createScriptURL: (input: string) => unknown };
}

/** Returns the address of the worker in the form that the page's policy requires; the policy allows no other script. */
function workerAddress(): string {
  const { trustedTypes } = globalThis as typeof globalThis & { readonly trustedTypes?: Policies };
  // A page for one language is in a folder of its own.
  const address = document.documentElement.dataset['only'] ? '../sw.js' : './sw.js';
  return (trustedTypes?.createPolicy('sw', { createScriptURL: () => address }).createScriptURL(address)
    ?? address) as string;
}

/**
 * In milliseconds: how old a check must be to be repeated when the page wakes; how often an open page looks for
 * updates; how long to wait for a worker's answer.
 */
const times = { check: 60 * 60_000, look: 24 * 60 * 60_000, answer: 60_000 };

/** Asks a worker a question. Resolves to undefined if it does not answer, as older versions do not. */
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

/** Asks the browser never to evict the copy; not Firefox, which would ask a person who may not be alone. */
async function askToLast(): Promise<void> {
  if (!('mozInnerScreenX' in window)) await navigator.storage?.persist?.();
}

/** Installs the offline copy and reports its state in `told`. Does nothing if the browser refuses or is offline. */
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

  /** Switches to the waiting version: this tab reloads, and other tabs carry on with what they have loaded. */
  readonly #useNewVersion = (): void => {
    navigator.serviceWorker.addEventListener('controllerchange', () => location.reload(), { once: true });
    this.#registration?.waiting?.postMessage('use-new-version');
  };

  #watch(): void {
    this.#registration?.installing?.addEventListener('statechange', () => void this.#look());
  }

  /** Looks for a new version, which needs a signal, and checks the stored files again. */
  #wake(): void {
    void this.#registration?.update().catch(() => undefined);
    void this.#look();
  }

  async #look(): Promise<void> {
    const { active, waiting } = this.#registration!;
    // On a first visit a worker waits briefly although there is none to replace.
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
