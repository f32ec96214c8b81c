import { beforeAll, expect, it, vi } from 'vitest';
import { languages } from '../../src/words/languages';
import { textAt } from '../words/locales';
import { cellsOf, openBook } from './book-page';

// A proof as recorded by the command, with one promise that fails, and one that was searched to a depth.
const proof = vi.hoisted(() => {
  const tried = { cases: '412345678901234567', classes: 1234, listed: 77 };
  const searched = { cases: '0', classes: 0, listed: 0 };
  return {
    date: '2026-11-24',
    promises: [
      { id: 'P1', ...tried, holds: true },
      { id: 'P7', ...tried, holds: false },
      { id: 'P22', ...searched, within: { depth: 4, list: 3, states: 66630, steps: 105509 }, holds: true },
    ],
    random: { cases: 100000, differ: 0 },
    solver: { queries: 1371, broken: 0 },
    faults: { seeded: 45, caught: 44 },
    sample: {
      ...{ tried: 143, words: 17, proof: 84, tests: 29, left: 13 },
      why: { alike: 6, unseen: 4, gap: 3, unread: 0 },
    },
  };
});
vi.mock('../../src/review/last-proof.json', () => ({ default: proof }));
beforeAll(openBook);

it.each(languages)(
  'says of each promise whether it holds in every case there can be, or step by step, in %s',
  (language) => {
    const [first = '', broken = '', searched = ''] = cellsOf('promises', language);
    const checked = (how: string) =>
      `${textAt(language, 'judgement:columns/checked')}: ${textAt(language, `judgement:${how}`)}`;
    expect(first).toContain(checked('every'));
    expect(broken).toContain(textAt(language, 'promises:P7/name'));
    expect(broken).toContain(checked('broken'));
    expect(searched).toContain(checked('steps'));
  },
);
