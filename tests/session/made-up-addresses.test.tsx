import { givenIn } from '../../src/case/answers';
import { afterEach, expect, it } from 'vitest';
import { screenIds } from '#protocol/screens';
import { close, openedAt } from '../support/address';
import { caseOn } from '../support/app';
import { everything } from '../support/cases';
import { anyAddresses } from '../support/made-up-addresses';

afterEach(close);

// In a browser some are opened, and what they run or ask for is looked at: tests/journeys/addresses.spec.ts.
it('keeps a case, and shows a screen of its own, over 10,000 addresses that someone made up', () => {
  const store = caseOn(everything, 'harm');
  const { answers } = store.view().context;
  const [keys, shown] = [new Set<string>(), new Set<string>()];
  for (const address of anyAddresses(10_000, 20_150_701)) {
    openedAt(`#/${address}`, store);
    shown.add(store.view().screen);
    keys.add(JSON.stringify(givenIn(store.view().context.answers)));
  }
  expect([...shown].filter((screen) => !screenIds.some((known) => known === screen))).toEqual([]);
  expect(shown.size).toBeGreaterThan(1);
  expect([...keys]).toEqual([JSON.stringify(givenIn(answers))]);
});
