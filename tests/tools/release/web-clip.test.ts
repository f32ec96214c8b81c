import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { SaxesParser } from 'saxes';
import { describe, expect, it, vi } from 'vitest';
import { webClip } from '../../../tools/release/web-clip.ts';
import printClip from '../../../tools/release/web-clip-cli.ts';

const root = join(import.meta.dirname, '../../..');
const address = new URL('https://steps.example.org/safe/');

/** What a profile says at a key, each time that it stands there. Throws where the text is no whole XML. */
function valuesOf(profile: string, key: string): readonly string[] {
  const [found, parser]: [string[], SaxesParser] = [[], new SaxesParser()];
  let [text, last] = ['', ''];
  parser.on('opentag', () => void (text = ''));
  parser.on('text', (more) => void (text += more));
  parser.on('closetag', ({ name }) => {
    if (last === key && name !== 'key') found.push(text.trim());
    last = name === 'key' ? text : '';
  });
  parser.on('error', (error) => {
    throw error;
  });
  parser.write(profile).close();
  return found;
}

describe('the profile for managed iPads', () => {
  const profile = webClip(address, root, 'en');

  it('puts the app on the home screen by its name, with its icon, at its address', () => {
    expect(valuesOf(profile, 'Label')).toEqual(['Clear Steps']);
    expect(valuesOf(profile, 'URL')).toEqual(['https://steps.example.org/safe/']);
    expect(Buffer.from(valuesOf(profile, 'Icon')[0] ?? '', 'base64')).toEqual(
      readFileSync(join(root, 'public/icons/apple-touch-icon.png')),
    );
    expect(valuesOf(profile, 'PayloadType')).toEqual(['Configuration', 'com.apple.webClip.managed']);
  });

  it('opens in Welsh, by its Welsh name, where that is asked for', () => {
    const welsh = webClip(address, root, 'cy');
    expect(valuesOf(welsh, 'Label')).toEqual(['Camau Clir']);
    expect(valuesOf(welsh, 'URL')).toEqual(['https://steps.example.org/safe/cy/']);
  });

  it('replaces itself on a tablet when it is made again, and nothing else', () => {
    const uuids = valuesOf(profile, 'PayloadUUID');
    expect(webClip(address, root, 'en')).toBe(profile);
    expect(new Set(uuids).size).toBe(2);
    for (const uuid of uuids)
      expect(uuid).toMatch(/^[0-9A-F]{8}-[0-9A-F]{4}-5[0-9A-F]{3}-[89AB][0-9A-F]{3}-[0-9A-F]{12}$/);
    const others = [webClip(address, root, 'cy'), webClip(new URL('https://other.example.org/'), root, 'en')];
    expect(others.flatMap((other) => valuesOf(other, 'PayloadUUID')).filter((uuid) => uuids.includes(uuid))).toEqual(
      [],
    );
  });

  it('holds an address with signs of its own whole', () => {
    expect(valuesOf(webClip(new URL('https://steps.example.org/a&b/'), root, 'en'), 'URL')).toEqual([
      'https://steps.example.org/a&b/',
    ]);
  });

  it('is made for https alone', () => {
    const error = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    expect([printClip(['http://steps.example.org/']), printClip([])]).toEqual([2, 2]);
    expect(error).toHaveBeenCalledWith(expect.stringMatching(/^Name the address of the app, one of https:/));
    error.mockRestore();
  });
});
