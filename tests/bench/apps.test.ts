import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { project } from '../../bench/apps.ts';
import { screenIds } from '../../src/protocol/2015-07/screens.ts';

const root = join(import.meta.dirname, '../..');
const nhsParts = (file: string) => [...readFileSync(join(root, file), 'utf8').matchAll(/@forward "(nhsuk-frontend[^"]+)"/g)].map(([, part]) => part);

describe('the bench', () => {
  it('gives the bare app the same NHS parts of the styles as the project', () => {
    const parts = nhsParts('src/app/style.scss');
    expect(parts).not.toHaveLength(0);
    expect(nhsParts('bench/peers/minimal/src/style.scss')).toEqual(parts);
  });
  it('walks a case on which all questions are asked, to the record', () => {
    const shown = project.screens.map(({ sign }) => ('selector' in sign ? sign.selector : '').replace(/.*data-screen="(.*)".*/, '$1'));
    const walked = screenIds.slice(0, screenIds.indexOf('referrals/social-services'));
    expect(shown).toEqual([...walked.filter((id) => id !== 'other-procedures'), 'next-steps', 'record']);
  });
});
