import { watched } from '../session/watched';
import type { CopyState } from '../wizard/frame/device-copy';

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

const stateOf = ({ active, waiting }: ServiceWorkerRegistration): CopyState => {
  if (!active) return 'none';
  return waiting ? 'new-version' : 'kept';
};

/** The copy of the app on this device. */
export class DeviceCopies {
  #registration: ServiceWorkerRegistration | undefined;
  readonly #state = watched<CopyState>('none');
  readonly state = this.#state.view;
  readonly subscribe = this.#state.subscribe;

  /** Has the browser keep the app. Where it refuses, or there is no signal yet, the state stays as it is and the app goes on. */
  async keep(): Promise<void> {
    try {
      this.#registration = await navigator.serviceWorker.register(workerAddress(), { updateViaCache: 'none' });
    } catch {
      return;
    }
    this.#registration.addEventListener('updatefound', () => this.#watch());
    this.#watch();
    this.#look();
  }

  /** Goes over to the version that waits: this tab loads it, and every other one goes on with what it has loaded. */
  useNewVersion = (): void => {
    navigator.serviceWorker.addEventListener('controllerchange', () => location.reload(), { once: true });
    this.#registration?.waiting?.postMessage('use-new-version');
  };

  #watch(): void {
    this.#registration?.installing?.addEventListener('statechange', () => this.#look());
  }

  #look(): void {
    if (this.#registration) this.#state.set(stateOf(this.#registration));
  }
}
