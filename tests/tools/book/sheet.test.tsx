import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { clauseIds } from '#protocol/clauses';
import { doIds, doNotIds } from '#protocol/evidence';
import { harm, questionIds } from '#protocol/questions';
import { bodies, followUpIds, taskIds, tasks } from '#protocol/tasks';
import { cardLineIds } from '../../../src/case/cards';
import { titleKey } from '../../../src/chart/title-key';
import { updates } from '../../../src/updates/updates';
import { groundedKeys, groundsOf } from '../../../src/wizard/updates/grounds';
import { judgementIds } from '../../../src/review/part-ids';
import lastProof from '../../../src/review/last-proof.json';
import { languages } from '../../../src/words/languages';
import { plain } from '../../../src/words/words';
import { wordsOf } from '../../../tools/assurance/words';
import { readingIds, refsOfReading } from '../../../src/review/judged/parts';
import { clausesIn, hashOf } from '../../../tools/book/protocol-text';
import { sheetPage } from '../../../tools/book/sheet';
import { editionIn } from '../../../tools/lib/edition';
import { codes } from '../local/signatures/files';
import { textAt } from '../../words/locales';
import { all } from '../../wizard/page';

const root = join(import.meta.dirname, '../../..');
const show = (language: (typeof languages)[number]) => {
  const [, body = ''] = /<body>([^]*)<\/body>/.exec(sheetPage(root, language, codes)) ?? [];
  document.body.innerHTML = body;
};
const rows = () => all('.columns tr').map((row) => row.textContent.replace(/\s+/g, ' '));
const rowOf = (text: string): string => rows().find((row) => row.includes(text)) ?? '';

/** What is no judgement about a child, and stands in the reviewer’s book alone. */
const apart = {
  readings: ['A20', 'A21', 'A23', 'A24', 'A25', 'A27', 'A36', 'A37', 'A38', 'A39'],
  promises: 'P1 P2 P3 P7 P9 P10 P11 P13 P14 P16 P18 P20 P21 P22 P23 P24 P25 P27 P28'.split(' '),
};
const judgedFacts = [
  ...['silent-999', 'duty-to-report', 'data-protection', 'image-law', 'made-images', 'self-harm-offence'],
  ...['national-referral', 'position-of-trust', 'written-confirmation', 'no-acknowledgement', 'ask-before-ceop'],
];

describe.each(languages)('the judgement book, in %s', (language) => {
  const of = (key: string) => plain(textAt(language, key)).split('\n')[0] ?? '';
  beforeAll(() => show(language));

  it('has a row with a box for each rule, each word to say and each fact to judge', () => {
    const named = [
      ...taskIds.map((id) => `ui:tasks/${id}`),
      ...followUpIds.map((id) => `pages:next-steps/followUps/${id}`),
      ...questionIds.map((id) => `questions:${id}/title`),
      ...harm.rows.flatMap(({ id }) => [`questions:harm/options/${id}/label`, `spoken:harm/${id}`]),
      ...doNotIds.map((id) => `do-nots:${id}`),
      ...doIds.map((id) => `advice:do/${id}/line`),
      ...cardLineIds.map((id) => `advice:say/${id}`),
      ...['live-untold', 'policeToo', 'live-told', 'past-untold'].map((id) => `ui:danger/${id}`),
      ...judgedFacts.map((id) => `updates:facts/${id}/name`),
    ];
    expect(named.filter((key) => rowOf(of(key)) === '')).toEqual([]);
    expect(all('.columns tr').filter((row) => row.querySelectorAll('.box').length !== 1)).toEqual([]);
  });
  it('has the harms, the readings and the promises by their own ids, but for those that are no judgement', () => {
    const ids = all('.columns th').map(({ textContent }) => textContent);
    const left = (known: readonly string[]) => known.filter((id) => !ids.includes(id));
    expect(ids.filter((id) => id.startsWith('H'))).toEqual(harm.rows.map((_, at) => `H${String(at + 1)}`));
    expect(left(readingIds)).toEqual(apart.readings);
    expect(left(lastProof.promises.map(({ id }) => id))).toEqual(apart.promises);
    expect(new Set(ids).size).toBe(ids.length);
  });
  it('is signed on its last page: three boxes and the full code of each part, who signs, when, and which edition', () => {
    const [place, ...more] = all('.sign');
    expect(more).toEqual([]);
    expect(document.body.textContent.trim().endsWith(place?.textContent ?? '-')).toBe(true);
    for (const part of judgementIds) expect(place?.textContent).toContain(codes.parts[`judgement/${part}`].code);
    for (const line of ['name', 'role', 'organisation', 'date', 'signature', 'again'])
      expect(place?.textContent).toContain(of(`book:sign/${line}`));
    expect(all('.sign .verdicts .box')).toHaveLength(3 * judgementIds.length);
    expect(place?.textContent).toContain(codes.edition);
  });
  it('prints the grounds that the screens show with the same words', () => {
    const nameOf = (basis: string): string => {
      if (basis === 'good-practice') return of('judgement:practice');
      if (basis in updates) return of(`updates:facts/${basis}/name`);
      if (basis === 'your-answers') return of('updates:stands/answers');
      return of(`ui:clauseRefs/${basis}`).replace(/^[\d.]+ /, '');
    };
    const keys = groundedKeys.filter((key) =>
      /^(do-nots:|advice:(do\/.*line|say\/(?!standing))|call:say\/(?!lead)|ui:danger|pages:next-steps\/followUps|tasks:.*\/closing)/.test(
        key,
      ),
    );
    expect(keys.length).toBeGreaterThan(90);
    for (const key of keys) {
      const [row = '', ...others] = rows().filter((text) => text.includes(of(key)));
      const grounds = [...new Set(groundsOf(key))].map(nameOf);
      // What has no brackets is good practice.
      const isPractice = grounds.length === 1 && grounds[0] === of('judgement:practice');
      const has = (text: string) => isPractice || grounds.every((name) => text.includes(name));
      expect([row, ...others].some(has), `${key}: ${row}`).toBe(true);
    }
  });
  it('says of each mark which reports take it: Prevent/Channel is left on the word of the Police alone', () => {
    const left = (body: string) => rowOf(of(`call:mark/left/${body}`));
    expect(left('social-services')).toContain(of('ui:tasks/ceop'));
    expect(left('social-services')).not.toContain(of('ui:tasks/prevent-spoc'));
    expect(left('police')).toContain(of('book:when/mayBeLeftByPolice'));
  });
  it('says after which changes a page is shown again', () => {
    for (const id of ['evidence-location', 'evidence-handled'])
      expect(rowOf(of(titleKey('evidence-guidance')))).toContain(of(`questions:${id}/label`));
  });
  it('says of each report when it opens', () => {
    const begins = (key: string) => of(key).split('{{')[0]?.trim() ?? '';
    for (const task of taskIds) {
      const { need, of: others } = tasks[task].opensAfter;
      const isBoth = need === 'all' && bodies.every((body) => others.includes(body));
      const key = others.length === 0 ? 'book:plan/atOnce' : isBoth ? 'judgement:both' : 'book:plan/afterAny';
      expect(rowOf(of(`ui:tasks/${task}`)), task).toContain(`${of('book:plan/opens')}: ${begins(key)}`);
    }
  });
  it('words its made-up calls as the app does: the two worst harms, one thing more, and who knows', () => {
    const openings = rows().filter((row) => / (Cardiff|Conwy|Nghaerdydd|Nghonwy)/.test(row));
    expect(openings).toHaveLength(2);
    for (const harmId of ['extortion', 'sexual-images-exchanged'])
      expect(openings[0]).toContain(of(`spoken:harm/${harmId}`));
    expect(openings[0]).toContain(of('spoken:others-involved/other-children'));
    expect(rowOf(of('spoken:violent-extremism/not-sure'))).toContain(of('spoken:told/police'));
  });
  it('says of which content the last proof is, where that is not this one', () => {
    const { same, other } = wordsOf[language].content;
    const told = [same, other].filter((text) => document.body.textContent.includes(text.split('{{')[0] ?? ''));
    expect(told).toEqual([lastProof.edition === editionIn(root).code ? same : other]);
  });
  it('says by when a thing that follows is due, counted from what it follows, and when it is there', () => {
    const written = rowOf(of('pages:next-steps/followUps/written-report'));
    expect(written).toContain(of('judgement:hours').replace('{{hours}}', '24'));
    expect(written).toContain(of('judgement:afterSocialServices'));
    expect(written).not.toContain(of('chart:when/always'));
    expect(rowOf(of('pages:next-steps/followUps/acknowledgement'))).toContain(
      of('judgement:days').replace('{{days}}', '7'),
    );
    expect(rowOf(of('pages:next-steps/followUps/designated-officer'))).not.toContain('24');
  });
});

it('names what a reading is of: clauses, good practice, or nothing where it is of the whole protocol', () => {
  expect(refsOfReading('A1')).toEqual(['5.5.5-e', '5.5.6-g', '5.5.7-a']);
  expect(refsOfReading('A34')).toEqual(['good-practice']);
  expect(readingIds.filter((id) => refsOfReading(id).length === 0)).toEqual(['A33', 'A37']);
});

describe('the protocol’s own text, where an adopter puts it', () => {
  const begin = 'one two three four five six seven eight';
  const other = 'Nine ten eleven twelve. Thirteen fourteen, fifteen sixteen';
  const known = { '5.5.1-a': hashOf(begin.split(' ')), '5.5.1-b': hashOf(other.match(/\w+/g) ?? []) };
  it('is split at the beginnings of clauses that it knows, however its lines break, and ends where the last clause does', () => {
    const end = hashOf('a b c d e f g h'.split(' '));
    const text = `Title\n\n${begin.replace('four ', 'four\n')} and more.\n\n5.5.2 A heading\n\n${other}, a b c d e f g h.\n\n5.6 Another part.`;
    expect([...clausesIn(text, { ...known, end })]).toEqual([
      ['5.5.1-a', 'one two three four\nfive six seven eight and more.'],
      ['5.5.1-b', `${other}, a b c d e f g h.`],
    ]);
    expect(clausesIn('Something else altogether, of more than eight words in all.', known).size).toBe(0);
  });
  it('is known by a beginning for each clause', async () => {
    const begins = await import('../../../tools/book/clause-begins.json');
    expect(Object.keys(begins.default).sort()).toEqual([...clauseIds, 'end'].sort());
  });
});
