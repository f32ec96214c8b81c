import { mkdirSync, renameSync, rmSync } from 'node:fs';

/** Has a folder written beside its place, and put there once it is whole: what fails leaves nothing. In: the folder, empty or none yet; what writes it. */
export function whole(folder: string, make: (beside: string) => void): void {
  const beside = `${folder}.part`;
  rmSync(beside, { recursive: true, force: true });
  mkdirSync(beside, { recursive: true });
  try {
    make(beside);
    rmSync(folder, { recursive: true, force: true });
    renameSync(beside, folder);
  } finally {
    rmSync(beside, { recursive: true, force: true });
  }
}
