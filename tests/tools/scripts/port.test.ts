import { createServer, type Server } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { claimPort, host, readPort } from '../../../tools/lib/port.mjs';

let server: Server | undefined;
afterEach(() => void server?.close());

describe('PORT', () => {
  it('is 4173 when not set', () => {
    expect(readPort(undefined)).toBe(4173);
    expect(readPort('')).toBe(4173);
  });

  it('is what it says', () => {
    expect(readPort('8080')).toBe(8080);
  });

  it.each(['0', '65536', '-1', '80.5', '0x50', 'http', ' '])('may not be "%s"', (wanted) => {
    expect(() => readPort(wanted)).toThrow(`PORT is "${wanted}"; it must be a whole number from 1 to 65535.`);
  });
});

describe('a port', () => {
  it('in use is told by its number, with what to do', async () => {
    const port = await claimPort(0);
    await new Promise<void>((resolve) => {
      server = createServer().listen(port, host, resolve);
    });
    await expect(claimPort(port)).rejects.toThrow(`Port ${port} is in use by another program. Choose another`);
  });
});
