import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { plainError } from '../lib/plain-error.ts';

interface Locked {
  readonly name?: string;
  readonly version: string;
  readonly license?: string;
  readonly integrity?: string;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly peerDependencies?: Readonly<Record<string, string>>;
  readonly dev?: true;
  readonly optional?: true;
  readonly devOptional?: true;
}

/** A package of the lockfile, with its place there, such as `node_modules/react`. */
export interface Package extends Locked {
  readonly place: string;
  readonly name: string;
  /** Whether the built app may hold it; otherwise it only helps to build or test. */
  readonly isShipped: boolean;
}

const nameAt = (place: string): string => place.slice(place.lastIndexOf('node_modules/') + 'node_modules/'.length);

/** Returns the project and every package of its lockfile, by place. Throws if there is no lockfile. */
export function readLockfile(root: string): { readonly project: Package; readonly packages: readonly Package[] } {
  const { packages } = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')) as {
    readonly packages: Readonly<Record<string, Locked>>;
  };
  const all = Object.entries(packages).map(([place, locked]): Package => ({
    ...locked,
    place,
    name: locked.name ?? nameAt(place),
    isShipped: !locked.dev && !locked.optional && !locked.devOptional,
  }));
  const [project, ...others] = all;
  if (project?.place !== '') throw plainError('package-lock.json does not begin with the project.');
  return { project, packages: others };
}

/** Returns the place in the lockfile of the package that a file belongs to; undefined for our own files. */
export const placeOf = (file: string): string | undefined =>
  /(?:^|\/)((?:node_modules\/(?:@[^/]+\/)?[^/]+\/)*node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(
    file.replaceAll('\\', '/'),
  )?.[1];

/** Returns the package that another means by a name: its own copy, or the nearest one above it. */
export function meantBy({ place }: Package, name: string, packages: readonly Package[]): Package | undefined {
  const above = place
    .split('/node_modules/')
    .map((_, at, parts) => parts.slice(0, parts.length - at).join('/node_modules/'));
  const places = [
    ...above.map((folder) => (folder === '' ? '' : `${folder}/node_modules/${name}`)),
    `node_modules/${name}`,
  ];
  return places.map((wanted) => packages.find((one) => one.place === wanted)).find((one) => one !== undefined);
}
