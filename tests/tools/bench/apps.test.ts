import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { compile } from 'sass';
import { describe, expect, it } from 'vitest';
import { project } from '../../../tools/bench/apps.ts';
import { takenFromProject } from '../../../tools/bench/build/peers.ts';
import { screenIds } from '#protocol/screens';

const root = join(import.meta.dirname, '../../..');
const [own, bare] = ['src/app/style.scss', 'tools/bench/peers/minimal/src/style.scss'] as const;
const broughtInBy = (file: string) =>
  [...readFileSync(join(root, file), 'utf8').matchAll(/@forward ['"]([^'"]+)['"]/g)].map(([, part = '']) => part);

describe('the bench', () => {
  it('gives the bare app the same NHS parts of the styles as the project', () => {
    expect(broughtInBy(own)).toContain('styles/nhs-parts');
    expect(broughtInBy(bare)).toEqual(['nhs-parts']);
    expect(takenFromProject['minimal']).toEqual(['src/app/styles/_nhs-parts.scss']);
    expect([...broughtInBy(own), ...broughtInBy(bare)].filter((part) => part.startsWith('nhsuk-frontend'))).toEqual([]);
    const { css } = compile(join(root, bare), {
      loadPaths: [join(root, 'src/app/styles'), join(root, 'node_modules')],
      quietDeps: true,
    });
    expect(css).toContain('.nhsuk-summary-list');
  });
  it('walks a case on which all questions are asked, to the record', () => {
    const shown = project.screens.map(({ sign }) =>
      ('selector' in sign ? sign.selector : '').replace(/.*data-screen="(.*)".*/, '$1'),
    );
    const walked = screenIds.slice(0, screenIds.indexOf('referrals/social-services'));
    expect(shown).toEqual([...walked.filter((id) => id !== 'other-procedures'), 'next-steps', 'record']);
  });
});
