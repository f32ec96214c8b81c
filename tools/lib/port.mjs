import { createServer } from 'node:net';

/** Only this computer can reach the served pages. */
export const host = '127.0.0.1';

/**
 * Returns the port to serve on.
 * @param {string | undefined} wanted the value of PORT
 * @returns {number} 4173 if PORT is not set
 * @throws {Error} for people, if PORT is not a whole number from 1 to 65535
 */
export function readPort(wanted) {
  if (wanted === undefined || wanted === '') return 4173;
  const port = Number(wanted);
  if (/^\d+$/.test(wanted) && port >= 1 && port <= 65535) return port;
  throw new Error(`PORT is "${wanted}"; it must be a whole number from 1 to 65535.`);
}

/**
 * Checks that a port can be served on; 0 means any free port.
 * @param {number} port
 * @returns {Promise<number>} the port
 * @throws {Error} for people, if the port is in use or not allowed
 */
export function claimPort(port) {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', (/** @type {NodeJS.ErrnoException} */ error) =>
      reject(new Error(portProblem(port, error.code))),
    );
    probe.listen(port, host, () => {
      const address = probe.address();
      const claimed = typeof address === 'object' && address ? address.port : port;
      probe.close(() => resolve(claimed));
    });
  });
}

/**
 * @param {number} port
 * @param {string | undefined} code
 */
function portProblem(port, code) {
  const mend = `Choose another, for example: PORT=${port === 4321 ? 4322 : 4321} npm start`;
  if (code === 'EADDRINUSE') return `Port ${port} is in use by another program. ${mend}`;
  return `Port ${port} cannot be used (${code}). ${mend}`;
}
