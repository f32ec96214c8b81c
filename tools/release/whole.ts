import { existsSync, mkdirSync, renameSync, rmdirSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';

/**
 * Has a folder written beside its place, and put there once it is whole: what fails leaves nothing. In: the folder, empty or none yet; what
 * writes it. Throws where the folder holds something by then, or there is one beside it already: neither is taken away.
 */
export function whole(folder: string, make: (beside: string) => void): void {
  const beside = `${folder}.part`;
  mkdirSync(dirname(beside), { recursive: true });
  mkdirSync(beside);
  try {
    make(beside);
    if (existsSync(folder)) rmdirSync(folder);
    renameSync(beside, folder);
  } finally {
    rmSync(beside, { recursive: true, force: true });
  }
}
