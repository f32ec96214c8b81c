import { createHash } from 'node:crypto';
import { meantBy, type Package } from './lockfile.ts';

const refOf = ({ name, version }: Package): string => `pkg:npm/${name.replace('@', '%40')}@${version}`;
const licencesOf = ({ license }: Package) =>
  license === undefined ? [] : [/\s/.test(license) ? { expression: license } : { license: { id: license } }];

/** Converts the lockfile's `sha512-…` to CycloneDX. */
function hashesOf({ integrity = '' }: Package) {
  const [kind = '', value = ''] = integrity.split('-');
  return value === ''
    ? []
    : [{ alg: kind.replace('sha', 'SHA-'), content: Buffer.from(value, 'base64').toString('hex') }];
}

const component = (one: Package) => ({
  type: 'library',
  'bom-ref': refOf(one),
  name: one.name,
  version: one.version,
  scope: 'required',
  hashes: hashesOf(one),
  licenses: licencesOf(one),
  purl: refOf(one),
});

function needsOf(one: Package, shipped: readonly Package[]) {
  const names = Object.keys({ ...one.dependencies, ...one.peerDependencies });
  const refs = names
    .map((name) => meantBy(one, name, shipped))
    .filter((found) => found !== undefined)
    .map(refOf);
  return { ref: refOf(one), dependsOn: [...new Set(refs)].sort() };
}

/** Returns a serial number that changes when, and only when, what is listed changes. */
function serialOf(listed: unknown): string {
  const hash = createHash('sha256').update(JSON.stringify(listed)).digest('hex');
  const [a, b, c, d, e] = [
    hash.slice(0, 8),
    hash.slice(8, 12),
    hash.slice(13, 16),
    hash.slice(17, 20),
    hash.slice(20, 32),
  ];
  return `urn:uuid:${a}-${b}-8${c}-8${d}-${e}`;
}

/**
 * Returns the list of what the built app is made of, in CycloneDX. It has no time and no name of a tool, so that the
 * same lockfile always has the same list.
 */
export function sbom(project: Package, packages: readonly Package[]): string {
  const shipped = packages.filter(({ isShipped }) => isShipped);
  const listed = {
    metadata: { component: { ...component(project), type: 'application' } },
    components: shipped.map(component),
    dependencies: [project, ...shipped].map((one) => needsOf(one, shipped)),
  };
  const head = {
    $schema: 'http://cyclonedx.org/schema/bom-1.5.schema.json',
    bomFormat: 'CycloneDX',
    specVersion: '1.5',
    serialNumber: serialOf(listed),
    version: 1,
  };
  return `${JSON.stringify({ ...head, ...listed }, null, 2)}\n`;
}
