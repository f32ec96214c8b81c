import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { manifest } from '../../../tools/build/manifest/plugin.ts';
import { smallBuild } from '../../support/small-build.ts';
import { textAt } from '../../words/locales.ts';

const host = 'https://steps.example.org/app/';
const icons = ['icon-192', 'icon-512', 'icon-maskable-512'].map((name) => [`public/icons/${name}.png`, ''] as const);
interface Manifest {
  readonly id: string;
  readonly start_url: string;
  readonly scope: string;
  readonly icons: readonly { readonly src: string }[];
}

it.each([
  ['manifest.webmanifest', 'en', 'Clear Steps', 'cy', 'Camau Clir', host],
  ['cy/manifest.webmanifest', 'cy', 'Camau Clir', 'en', 'Clear Steps', `${host}cy/`],
] as const)(
  '%s names the app in its own language first, and opens in that: one app in all',
  async (file, lang, name, other, inOther, opens) => {
    const folder = await smallBuild(Object.fromEntries(icons), [manifest()]);
    const own = JSON.parse(readFileSync(join(folder, file), 'utf8')) as Manifest;
    const at = (path: string) => new URL(path, host + file).href;
    const short_name_localized = { [other]: { value: inOther } };
    const description = textAt(lang, 'ui:tagline');
    expect(own).toMatchObject({
      lang,
      name: `${name} / ${inOther}`,
      short_name: name,
      short_name_localized,
      description,
    });
    expect([at(own.start_url), at(own.scope), new URL(own.id, new URL(host).origin).href]).toEqual([
      opens,
      host,
      'https://steps.example.org/',
    ]);
    expect(own.icons.map(({ src }) => at(src))).toContain(`${host}icons/icon-192.png`);
  },
);

it('an icon that is not there stops the build', async () => {
  await expect(smallBuild({}, [manifest()])).rejects.toThrow('public has no icons/icon-192.png');
});
