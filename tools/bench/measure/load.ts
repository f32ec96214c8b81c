import { throttle, type Watched } from './browser.ts';

/** How a page loaded; times in milliseconds, `bytes` as sent until the app was in charge. */
export interface Load {
  readonly firstPaint: number;
  readonly answerable: number;
  readonly inCharge: number;
  readonly shift: number;
  readonly bytes: number;
  /** Whether the first question could be answered before the last script of the first load had arrived. */
  readonly beforeScript: boolean;
  readonly kept: boolean | undefined;
  readonly headings: readonly string[];
}

const settled = 500;

/** Loads a page, and waits until its app is in charge and has come to rest. Throws where that takes a minute. */
export async function load({ page, cdp }: Watched, url: string): Promise<Load> {
  let bytes = 0;
  const count = ({ encodedDataLength }: { encodedDataLength: number }) => {
    bytes += encodedDataLength;
  };
  cdp.on('Network.loadingFinished', count);
  await page.goto(url, { waitUntil: 'commit' });
  await page.waitForFunction(() => window.bench.inCharge > 0, undefined, {
    timeout: 60_000,
    polling: 20 * throttle.cpu,
  });
  cdp.off('Network.loadingFinished', count);
  await page.waitForLoadState('load');
  await page.waitForTimeout(settled);
  return { ...(await page.evaluate(seen)), bytes };
}

/** What was seen in the page; it runs there. */
function seen(): Omit<Load, 'bytes'> {
  const { answerable, inCharge, shift, kept, headings } = window.bench;
  const scripts = performance
    .getEntriesByType('resource')
    .filter(({ name, startTime }) => name.endsWith('.js') && startTime < inCharge);
  return {
    firstPaint: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? NaN,
    answerable,
    inCharge,
    shift,
    kept,
    headings,
    beforeScript: scripts.some((script) => (script as PerformanceResourceTiming).responseEnd > answerable),
  };
}
