import { afterEach, describe, expect, it, vi } from 'vitest';
import { keepCopy } from '../../src/app/device-copy';
import { watched } from '../../src/session/watched';
import { noCopy } from '../../src/wizard/frame/device-copy';

/** Returns a fake worker with these answers. */
function worker(answers: Readonly<Record<string, unknown>>) {
  const postMessage = vi.fn((question: string, [port]: readonly MessagePort[] = []) => {
    if (question in answers) port?.postMessage(answers[question]);
  });
  return { postMessage, answers };
}

/** A fake registration, whose workers come and go as the test says. */
class Registration extends EventTarget {
  active: ReturnType<typeof worker> | null = null;
  waiting: ReturnType<typeof worker> | null = null;
  installing: EventTarget | null = null;
  readonly update = vi.fn(() => Promise.resolve());

  /** A worker is found and goes through its states. */
  finds(then: (found: EventTarget) => void): void {
    this.installing = new EventTarget();
    this.dispatchEvent(new Event('updatefound'));
    then(this.installing);
    this.installing.dispatchEvent(new Event('statechange'));
  }
}

const page = Object.assign(new EventTarget(), { documentElement: { dataset: {} }, visibilityState: 'visible' });
const wake = () => page.dispatchEvent(new Event('visibilitychange'));
const persist = vi.fn(() => Promise.resolve(true));

/** Collects what the app is told of its copy. */
function copy() {
  const { view, set, subscribe } = watched(noCopy);
  return { view, set, subscribe, state: () => view().state, useNewVersion: () => view().useNewVersion() };
}

async function kept(register: () => unknown, inWindow: object = {}): Promise<ReturnType<typeof copy>> {
  const serviceWorker = Object.assign(new EventTarget(), { register: vi.fn(register) });
  vi.stubGlobal('navigator', { serviceWorker, storage: { persist } });
  vi.stubGlobal('document', page);
  vi.stubGlobal('window', { setInterval: () => 0, ...inWindow });
  const copies = copy();
  await keepCopy(copies);
  return copies;
}
afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
  persist.mockClear();
});

describe('the copy on the device', () => {
  it('is none before it is there, then is checked, and kept once every file was found whole', async () => {
    const registration = new Registration();
    const copies = await kept(() => registration);
    const told: string[] = [];
    copies.subscribe(() => told.push(copies.state()));
    expect(copies.state()).toBe('none');
    registration.finds(() => {
      registration.active = worker({ check: 0 });
    });
    await expect.poll(copies.state).toBe('kept');
    expect(told).toEqual(['checking', 'kept']);
  });
  it('says that it is not whole where files are missing, and checks again each time that the page wakes until it is', async () => {
    const active = worker({ check: 2 });
    const copies = await kept(() => Object.assign(new Registration(), { active }));
    await expect.poll(copies.state).toBe('incomplete');
    Object.assign(active.answers, { check: 0 });
    wake();
    await expect.poll(copies.state).toBe('kept');
  });
  it('that is whole is checked again once an hour has passed, and a new version looked for, when the page wakes', async () => {
    vi.useFakeTimers({ toFake: ['performance'] });
    const active = worker({ check: 0 });
    const registration = Object.assign(new Registration(), { active });
    const copies = await kept(() => registration);
    await expect.poll(copies.state).toBe('kept');
    wake();
    expect(active.postMessage).toHaveBeenCalledTimes(1);
    expect(registration.update).toHaveBeenCalledTimes(1);
    vi.advanceTimersByTime(60 * 60_000);
    wake();
    expect(active.postMessage).toHaveBeenCalledTimes(2);
    expect(registration.update).toHaveBeenCalledTimes(2);
  });
  it('says that a new version waits, and that one alone is asked to take over', async () => {
    const registration = Object.assign(new Registration(), { active: worker({ check: 0 }) });
    const copies = await kept(() => registration);
    const waiting = worker({ 'is-urgent': false });
    registration.finds(() => {
      registration.waiting = waiting;
    });
    await expect.poll(copies.state).toBe('new-version');
    expect(waiting.postMessage).not.toHaveBeenCalledWith('use-new-version');
    copies.useNewVersion();
    expect(waiting.postMessage).toHaveBeenLastCalledWith('use-new-version');
  });
  it('says that the version that waits corrects something urgent', async () => {
    const registration = Object.assign(new Registration(), {
      active: worker({ check: 0 }),
      waiting: worker({ 'is-urgent': true }),
    });
    const copies = await kept(() => registration);
    await expect.poll(copies.state).toBe('urgent-version');
  });
  it('asks that it lasts, save in Firefox, which would ask the person', async () => {
    await kept(() => new Registration());
    expect(persist).toHaveBeenCalledTimes(1);
    await kept(() => new Registration(), { mozInnerScreenX: 0 });
    expect(persist).toHaveBeenCalledTimes(1);
  });
  it('is none where the browser refuses, and nothing breaks', async () => {
    const copies = await kept(() => Promise.reject(new Error('refused')));
    expect(copies.state()).toBe('none');
    expect(() => copies.useNewVersion()).not.toThrow();
  });
  it('is none in a browser that knows no workers', async () => {
    vi.stubGlobal('navigator', {});
    const copies = copy();
    await keepCopy(copies);
    expect(copies.state()).toBe('none');
  });
});
