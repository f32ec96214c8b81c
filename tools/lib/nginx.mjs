import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { asAdmin, tryCommand } from './try-command.mjs';

const places = ['nginx', '/usr/sbin/nginx', '/usr/local/sbin/nginx', '/opt/homebrew/bin/nginx'];

/**
 * @param {string} program
 * @param {string} question
 */
const answers = (program, question) => spawnSync(program, [question]).status === 0;

/**
 * Finds an nginx that starts, and openssl to make it a certificate.
 * @returns {string | undefined} the nginx; nothing where either is missing
 */
const findNginx = () => (answers('openssl', 'version') ? places.find((place) => answers(place, '-v')) : undefined);

/**
 * Finds nginx, and installs it from Debian's packages where there is none.
 * @returns {string | undefined} nothing where there is none and none could be installed
 */
export function ensureNginx() {
  const found = findNginx();
  if (found !== undefined || !existsSync('/etc/debian_version')) return found;
  ['apt-get update', 'apt-get install -y nginx-light openssl'].forEach((command) =>
    tryCommand('nginx', asAdmin(command)),
  );
  return findNginx();
}
