import { isAbsolute } from 'node:path/posix';
import { cannot } from '../build/cannot.ts';
import { readAddress } from './address.ts';
import { nginxSite } from './nginx.ts';
import { say } from './words.ts';

/** Prints the site file for an address and a folder on the server. Returns the exit code: 2 where either is not given rightly. */
export default function main([given = '', folder = '']: readonly string[]): number {
  const address = readAddress(given);
  if (!address || !isAbsolute(folder)) return cannot(say('siteUsage'));
  process.stdout.write(nginxSite(address, folder.replace(/\/+$/, '')));
  return 0;
}
