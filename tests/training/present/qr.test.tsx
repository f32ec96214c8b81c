import { render } from '@testing-library/react';
import jsQR from 'jsqr';
import { expect, it } from 'vitest';
import { QrCode } from '../../../src/training/present/QrCode';
import { linkTo } from '../../../src/training/present/QrPage';
import { scenarioIds } from '../scenario-files';

const scale = 4;

/** The drawing as points, black and white, as a camera sees it. */
function seen(path: string, size: number) {
  const width = size * scale;
  const points = new Uint8ClampedArray(width * width * 4).fill(255);
  for (const [, x, y] of path.matchAll(/M(\d+) (\d+)h1v1h-1z/g)) {
    for (let at = 0; at < scale * scale; at += 1) {
      const [across, down] = [Number(x) * scale + (at % scale), Number(y) * scale + Math.floor(at / scale)];
      points.fill(0, (down * width + across) * 4, (down * width + across) * 4 + 3);
    }
  }
  return jsQR(points, width, width)?.data;
}

it.each(
  scenarioIds.flatMap(
    (id) =>
      [
        [id, 'immediate-danger'],
        [id, 'referrals'],
      ] as const,
  ),
)('leads from the code of %s to its screen %s', (id, screen) => {
  const link = linkTo(id, screen);
  expect(link.endsWith(`#/train/${id}/${screen === 'immediate-danger' ? '' : screen}`)).toBe(true);
  const { container } = render(<QrCode text={link} label="code" />);
  const size = Number(container.querySelector('svg')?.getAttribute('viewBox')?.split(' ')[2]);
  expect(seen(container.querySelector('path')?.getAttribute('d') ?? '', size)).toBe(link);
});
