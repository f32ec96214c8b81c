import { cleanup, renderHook } from '@testing-library/react';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, it, vi } from 'vitest';
import { useAwake } from '../../../src/training/present/use-awake';

const root = join(import.meta.dirname, '../../..');
afterEach(() => {
  cleanup();
  Reflect.deleteProperty(navigator, 'wakeLock');
});
const allow = (request: () => Promise<unknown>) =>
  Object.defineProperty(navigator, 'wakeLock', { value: { request }, configurable: true });

it('keeps the screen awake while a case is shown, again once it is back in sight, and lets it go', async () => {
  const release = vi.fn();
  const request = vi.fn(() => Promise.resolve({ release }));
  allow(request);
  const { unmount } = renderHook(useAwake);
  document.dispatchEvent(new Event('visibilitychange'));
  expect(request).toHaveBeenCalledTimes(2);
  unmount();
  await expect.poll(() => release.mock.calls.length).toBe(1);
  document.dispatchEvent(new Event('visibilitychange'));
  expect(request).toHaveBeenCalledTimes(2);
});

it('shows the case all the same where the browser refuses', () => {
  allow(() => Promise.reject(new Error('NotAllowedError')));
  expect(() => renderHook(useAwake)).not.toThrow();
});

it('asks for the full screen, and for a screen that stays awake, on the page of training alone', () => {
  const asking = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' }).filter(
    (file) => /\.tsx?$/.test(file) && /requestFullscreen|wakeLock/.test(readFileSync(join(root, 'src', file), 'utf8')),
  );
  expect(asking.sort()).toEqual(['training/present/FullScreen.tsx', 'training/present/use-awake.ts']);
});
