import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { nginxSite } from '../../../../tools/hosting/nginx-cli.ts';
import { claimPort } from '../../../../tools/lib/port.mjs';

const built = join(import.meta.dirname, '../../../../dist');

/** A site: its address, a copy of the build, and the text of its site file. Either may be given a fault. */
export interface Site {
  readonly address: URL;
  readonly folder: string;
  text: string;
}

const made: string[] = [];
const running: ChildProcess[] = [];

/** Copies a build, with a site file for a free port of this computer. */
export async function siteAt(path: string, scheme = 'http', build = built): Promise<Site> {
  const at = mkdtempSync(join(tmpdir(), 'clear-steps-nginx-'));
  made.push(at);
  const folder = join(at, 'site');
  cpSync(build, folder, { recursive: true });
  const address = new URL(`${scheme}://127.0.0.1:${await claimPort(0)}${path}`);
  return { address, folder, text: nginxSite(address, folder).replace(/listen /g, 'listen 127.0.0.1:') };
}

// A single process, as the person who runs the tests, with no file outside the folder.
const around = (at: string): string => `daemon off; master_process off; pid ${at}/pid; error_log ${at}/log;
events {}
http {
${['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((name) => `${name}_temp_path ${at}/${name};`).join('\n')}
include ${at}/site.conf;
}
`;

async function untilItAnswers(address: URL, at: string, nginx: ChildProcess): Promise<void> {
  // Any answer will do, even with an untrusted certificate.
  const isUp = () =>
    fetch(address).then(
      () => true,
      (error: Error) => !/ECONNREFUSED/.test(String((error.cause as { code?: string }).code)),
    );
  while (!(await isUp())) {
    if (nginx.exitCode !== null) throw new Error(`nginx stopped: ${readFileSync(join(at, 'log'), 'utf8')}`);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

/** Starts nginx with a site file. Rejects with its own message if it refuses the file. */
export async function serve({ address, folder, text }: Site): Promise<void> {
  const at = join(folder, '..');
  writeFileSync(join(at, 'site.conf'), text);
  writeFileSync(join(at, 'nginx.conf'), around(at));
  writeFileSync(join(at, 'log'), '');
  const nginx = spawn(
    process.env['NGINX_PROGRAM'] ?? 'nginx',
    ['-e', join(at, 'log'), '-p', at, '-c', join(at, 'nginx.conf')],
    {
      stdio: 'ignore',
    },
  );
  running.push(nginx);
  await untilItAnswers(address, at, nginx);
}

/** Returns the log of nginx for a site, such as warnings. */
export const logOf = ({ folder }: Site): string => readFileSync(join(folder, '../log'), 'utf8');

/** Stops every nginx that was started, and removes its files. */
export async function stopAll(): Promise<void> {
  for (const nginx of running.splice(0)) {
    nginx.kill();
    if (nginx.exitCode === null) await once(nginx, 'exit');
  }
  made.splice(0).forEach((at) => rmSync(at, { recursive: true }));
}
