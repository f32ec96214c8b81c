import { expect, it, vi } from 'vitest';
import { aloneFor, comesBackHidden } from '../../src/session/live-case-key';

it('brings a case that was left alone back behind Hide, unless it was on a call', () => {
  vi.stubGlobal('window', { name: 'this tab' });
  const header = { id: 'a case', tab: 'this tab', used: Date.now() - aloneFor, hidden: false };
  expect([comesBackHidden(header), comesBackHidden({ ...header, inCall: true })]).toEqual([true, false]);
  vi.unstubAllGlobals();
});
