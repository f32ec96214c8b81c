import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { compile } from 'sass';
import { describe, expect, it } from 'vitest';
import { project } from '../../../tools/bench/apps.ts';
import { styles } from '../../../tools/bench/build.ts';
import { screenIds } from '#protocol/screens';

const root = join(import.meta.dirname, '../../..');
const own = ['src/app/style.scss', 'src/app/styles/lazy-parts.scss'];
const bare = 'tools/bench/peers/minimal/style.scss';
const lists = ['nhs-parts', 'nhs-lazy'];
const broughtInBy = (file: string) =>
  [...readFileSync(join(root, file), 'utf8').matchAll(/@forward ['"]([^'"]+)['"]/g)].map(([, part = '']) => part);

describe('the bench', () => {
  it('gives the bare app the same NHS parts of the styles as the project', () => {
    const parts = own.flatMap(broughtInBy);
    expect(parts.map((part) => basename(part))).toEqual(expect.arrayContaining(lists));
    expect(broughtInBy(bare)).toEqual(lists);
    expect([...parts, ...broughtInBy(bare)].filter((part) => part.startsWith('nhsuk-frontend'))).toEqual([]);
    const { css } = compile(join(root, bare), { loadPaths: [styles, join(root, 'node_modules')], quietDeps: true });
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
