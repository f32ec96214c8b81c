import { afterEach, describe, expect, it, vi } from 'vitest';
import { DeviceCopies } from '../../src/app/device-copy';

/** A worker's registration as a browser gives it, whose workers come and go as the test says. */
class Registration extends EventTarget {
  active: object | null = null;
  waiting: { readonly postMessage: (message: unknown) => void } | null = null;
  installing: EventTarget | null = null;

  /** A worker is found and goes through its states. */
  finds(then: (worker: EventTarget) => void): void {
    this.installing = new EventTarget();
    this.dispatchEvent(new Event('updatefound'));
    then(this.installing);
    this.installing.dispatchEvent(new Event('statechange'));
  }
}

async function kept(register: () => unknown): Promise<DeviceCopies> {
  const serviceWorker = Object.assign(new EventTarget(), { register: vi.fn(register) });
  vi.stubGlobal('navigator', { serviceWorker });
  vi.stubGlobal('document', { documentElement: { dataset: {} } });
  const copies = new DeviceCopies();
  await copies.keep();
  return copies;
}
afterEach(() => vi.unstubAllGlobals());

describe('the copy on the device', () => {
  it('is none before it is there, and kept once its worker is active', async () => {
    const registration = new Registration();
    const copies = await kept(() => registration);
    const told = vi.fn();
    copies.subscribe(told);
    expect(copies.state()).toBe('none');
    registration.finds(() => {
      registration.active = {};
    });
    expect(copies.state()).toBe('kept');
    expect(told).toHaveBeenCalledTimes(1);
  });
  it('says that a new version waits, and that one alone is asked to take over', async () => {
    const registration = Object.assign(new Registration(), { active: {} });
    const copies = await kept(() => registration);
    const postMessage = vi.fn();
    registration.finds(() => {
      registration.waiting = { postMessage };
    });
    expect(copies.state()).toBe('new-version');
    expect(postMessage).not.toHaveBeenCalled();
    copies.useNewVersion();
    expect(postMessage).toHaveBeenCalledExactlyOnceWith('use-new-version');
  });
  it('is none where the browser refuses, and nothing breaks', async () => {
    const copies = await kept(() => Promise.reject(new Error('refused')));
    expect(copies.state()).toBe('none');
    expect(() => copies.useNewVersion()).not.toThrow();
  });
  it('is none in a browser that knows no workers', async () => {
    vi.stubGlobal('navigator', {});
    const copies = new DeviceCopies();
    await copies.keep();
    expect(copies.state()).toBe('none');
  });
});
