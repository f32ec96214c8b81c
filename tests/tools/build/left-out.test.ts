import { expect, it } from 'vitest';
import { leftOut } from '../../../tools/build/left-out.ts';
import { smallBuild } from '../../support/small-build.ts';

const { transform } = leftOut() as unknown as {
  readonly transform: (code: string, id: string) => { readonly code: string } | null;
};

it('leaves out of a library what is never called of it and what only warns developers, and nothing else', () => {
  const code =
    'class I18n { dir(lng) { return "rtl" } t(key) { this.logger.warn("no key"); return key } } function nest() { return 1 }';
  const left = transform(code, '/node_modules/i18next/dist/esm/i18next.js')?.code;
  expect(left).toBe(
    'class I18n { dir(lng) {throw Error("left out")} t(key) { void 0; return key } } function nest() { return 1 }',
  );
  expect(transform(code, '/src/words/words.tsx')).toBeNull();
});

it('the build fails, and names it, where a library no longer has what is left out', async () => {
  await expect(smallBuild({}, [leftOut()])).rejects.toThrow(/no library has Connector.queueLoad, .* any more/);
});
