import { describe, expect, it } from 'vitest';
import { engines, findEngine } from '../../../tools/lib/engines.mjs';

const engine = { id: 'own', name: 'Own', packages: ['own'] };

describe('finding an engine', () => {
  it('gives its programs where each is there', () => {
    expect(findEngine({ ...engine, programs: () => ({ BROWSER: '/opt/browser', DRIVER: '/opt/driver' }) })).toEqual({
      BROWSER: '/opt/browser',
      DRIVER: '/opt/driver',
    });
  });

  it('gives nothing where one of its programs is missing: half an engine walks nowhere', () => {
    expect(findEngine({ ...engine, programs: () => ({ BROWSER: '/opt/browser', DRIVER: undefined }) })).toBeUndefined();
  });

  it('looks for Firefox and for WebKit', () => {
    expect(engines.map(({ id }) => id)).toEqual(['firefox', 'webkit']);
  });
});
