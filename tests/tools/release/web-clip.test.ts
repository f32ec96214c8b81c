import { readFileSync } from 'node:fs';
import { SaxesParser } from 'saxes';
import { expect, it, vi } from 'vitest';
import printClip, { webClip } from '../../../tools/release/web-clip-cli.ts';

/** Returns every value of a key in a profile. Throws if the text is not well-formed XML. */
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

const address = new URL('https://steps.example.org/safe/');

it.each([
  ['en', address, 'Clear Steps', 'https://steps.example.org/safe/'],
  ['cy', address, 'Camau Clir', 'https://steps.example.org/safe/cy/'],
  ['en', new URL('https://steps.example.org/a&b/'), 'Clear Steps', 'https://steps.example.org/a&b/'],
] as const)(
  'the profile for managed iPads in %s puts the app at %s on the home screen',
  (language, page, name, opens) => {
    const profile = webClip(page, language);
    expect([valuesOf(profile, 'Label'), valuesOf(profile, 'URL')]).toEqual([[name], [opens]]);
    expect(Buffer.from(valuesOf(profile, 'Icon')[0] ?? '', 'base64')).toEqual(
      readFileSync('public/icons/apple-touch-icon.png'),
    );
    expect(valuesOf(profile, 'PayloadType')).toEqual(['Configuration', 'com.apple.webClip.managed']);
  },
);

it('replaces itself on a tablet when it is made again, and nothing else', () => {
  const profile = webClip(address, 'en');
  const uuids = valuesOf(profile, 'PayloadUUID');
  expect(webClip(address, 'en')).toBe(profile);
  for (const uuid of uuids)
    expect(uuid).toMatch(/^[0-9A-F]{8}-[0-9A-F]{4}-5[0-9A-F]{3}-[89AB][0-9A-F]{3}-[0-9A-F]{12}$/);
  const others = [webClip(address, 'cy'), webClip(new URL('https://other.example.org/'), 'en')];
  expect(new Set([uuids, ...others.map((other) => valuesOf(other, 'PayloadUUID'))].flat()).size).toBe(6);
});

it('is made for https alone', () => {
  const error = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  expect([printClip(['http://steps.example.org/']), printClip([])]).toEqual([2, 2]);
  expect(error).toHaveBeenCalledWith(expect.stringMatching(/^Name the address of the app, one of https:/));
  error.mockRestore();
});
