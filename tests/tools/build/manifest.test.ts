import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { manifest } from '../../../tools/build/manifest/plugin.ts';

const root = join(import.meta.dirname, '../../..');
const host = 'https://steps.example.org/app/';

interface Hooks {
  readonly configResolved: (config: object) => void;
  readonly generateBundle: (this: { emitFile: (file: { fileName: string; source: string }) => void }) => void;
}
interface Manifest {
  readonly lang: string;
  readonly name: string;
  readonly short_name: string;
  readonly short_name_localized: Readonly<Record<string, { readonly value: string }>>;
  readonly description: string;
  readonly id: string;
  readonly start_url: string;
  readonly scope: string;
  readonly icons: readonly { readonly src: string }[];
}
const written = new Map<string, Manifest>();

beforeAll(() => {
  const plugin = manifest() as unknown as Hooks;
  plugin.configResolved({ root, publicDir: join(root, 'public') });
  plugin.generateBundle.call({
    emitFile: ({ fileName, source }) => written.set(fileName, JSON.parse(source) as Manifest),
  });
});

describe.each([
  ['manifest.webmanifest', 'en', 'Clear Steps', 'cy', 'Camau Clir', host],
  ['cy/manifest.webmanifest', 'cy', 'Camau Clir', 'en', 'Clear Steps', `${host}cy/`],
])('%s', (file, lang, name, other, otherName, opens) => {
  const own = () => written.get(file)!;
  const at = (path: string) => new URL(path, host + file).href;

  it('has the name in its own language first, and the other beside it', () => {
    expect(own()).toMatchObject({ lang, name: `${name} / ${otherName}`, short_name: name });
    expect(own().short_name_localized[other]?.value).toBe(otherName);
  });

  it('opens in its language, with the whole app in reach and its icons where they are', () => {
    expect(at(own().start_url)).toBe(opens);
    expect(at(own().scope)).toBe(host);
    expect(own().icons.map(({ src }) => at(src))).toContain(`${host}icons/icon-192.png`);
  });
});

it('is one app in all languages: each has the same id', () => {
  const ids = [...written.values()].map(({ id }) => new URL(id, new URL(host).origin).href);
  expect(new Set(ids).size).toBe(1);
});

it('tells what it is for in each language', () => {
  expect(new Set([...written.values()].map(({ description }) => description)).size).toBe(written.size);
});
