import { cpus, loadavg, totalmem, type as system } from 'node:os';
import { chromium } from '@playwright/test';
import { ensureBrowser } from '../../checks/browser.mjs';

/** What a run was made on. */
export interface Machine {
  readonly date: string;
  readonly processor: string;
  readonly memory: string;
  readonly software: string;
  /** How many programs waited for a processor, on average over the last 1, 5 and 15 minutes, at the start and at the end. */
  readonly load: readonly string[];
}

const gigabyte = 2 ** 30;
const loadNow = (): string =>
  loadavg()
    .map((load) => load.toFixed(1))
    .join(', ');

/** The machine as it is at the start of a run. */
export async function machine(): Promise<Machine> {
  const browser = await chromium.launch({ executablePath: ensureBrowser(), args: ['--no-sandbox'] });
  const version = browser.version();
  await browser.close();
  return {
    date: new Date().toISOString().slice(0, 'yyyy-mm-ddThh:mm'.length).replace('T', ' '),
    processor: `${cpus().length} × ${cpus()[0]?.model ?? 'unknown'}`,
    memory: `${Math.round(totalmem() / gigabyte)} GB`,
    software: `${system()}, Node ${process.versions.node}, Chromium ${version}`,
    load: [loadNow()],
  };
}

/** The same, with the load at the end of the run. */
export const atTheEnd = (start: Machine): Machine => ({ ...start, load: [...start.load, loadNow()] });
