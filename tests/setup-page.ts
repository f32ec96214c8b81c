import { afterAll, vi } from 'vitest';
import { newPage } from './support/page';

await newPage();
// Files share modules: an import cut off by the end of one file would fail in every later file.
afterAll(() => vi.dynamicImportSettled());
