import '@testing-library/jest-dom/vitest';
import { cleanup } from '@testing-library/react';
import * as React from 'react';
import { afterEach } from 'vitest';

afterEach(cleanup);

// jsdom has no layout, and so no scrolling.
Element.prototype.scrollIntoView = () => undefined;

// For each element React would keep where in the code it was made, which takes a quarter of the time of a page.
const internals = Object.entries(React).find(([name]) => name.startsWith('__CLIENT_INTERNALS'))?.[1] as object;
Object.defineProperty(internals, 'recentlyCreatedOwnerStacks', { get: () => Infinity, set() {} });
