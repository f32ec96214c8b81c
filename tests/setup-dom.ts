import '@testing-library/jest-dom/vitest';
import { cleanup } from '@testing-library/react';
import { afterAll, afterEach, vi } from 'vitest';

afterEach(cleanup);

// The page of a worker serves many files: each leaves it as it found it.
const address = location.href;
afterAll(() => {
  document.body.replaceChildren();
  [sessionStorage, localStorage].forEach((storage) => storage.clear());
  history.replaceState(null, '', address);
  vi.unstubAllGlobals();
});

// jsdom lays nothing out, and so has no scrolling.
Element.prototype.scrollIntoView = () => undefined;
