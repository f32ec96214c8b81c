import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { clauseIds } from '#protocol/clauses';
import promises from '../../../locales/en/promises.json';
import { doIds, doNotIds, doNots, dos } from '#protocol/evidence';
import { questionIds, riskIds } from '#protocol/questions';
import { siteIds } from '#protocol/resources';
import { bodies, type Body, followUpIds, type TaskId, taskIds, tasks } from '#protocol/tasks';
import { answersOf } from '../../../src/case/answers';
import { taskStatus } from '../../../src/case/plan';
import { titleKey } from '../../../src/chart/title-key';
import { updateIds, updates } from '../../../src/updates/updates';
import { sitesNow } from '../../../src/updates/sites';
import { judgementIds } from '../../../src/review/part-ids';
import lastProof from '../../../src/review/last-proof.json';
import { languages } from '../../../src/words/languages';
import { plain } from '../../../src/words/Tagged';
import { wordsOf } from '../../../tools/assurance/words';
import { readingIds, refsOfReading } from '../../../src/review/judged/parts';
import { clausesIn, hashOf } from '../../../tools/book/protocol-text';
import { sheetPage } from '../../../tools/book/sheet';
import { editionIn } from '../../../tools/lib/edition';
import { codes } from '../local/signatures/files';
import { textAt } from '../../words/locales';
import { all } from '../../wizard/page';

/** Questions about risks that another answer can imply, and the name of that answer. */
const unlessOf = {
  'unsupervised-contact': 'secretContact',
  sharing: 'imagesToShare',
  'violent-extremism': 'extremistContent',
} as const;
const promiseIds = Object.keys(promises);
const root = join(import.meta.dirname, '../../..');
const show = (language: (typeof languages)[number]) => {
  const [, body = ''] = /<body>([^]*)<\/body>/.exec(sheetPage(root, language, codes)) ?? [];
  document.body.innerHTML = body;
};
const rows = () => all('tbody tr').map((row) => row.textContent.replace(/\s+/g, ' '));
const rowOf = (text: string): string => rows().find((row) => row.includes(text)) ?? '';

describe.each(languages)('the judgement book, in %s', (language) => {
  const of = (key: string) => plain(textAt(language, key)).split('\n')[0] ?? '';
  beforeAll(() => show(language));

  it('has a row with a box for each rule', () => {
    const named = [
      ...taskIds.map((id) => `ui:tasks/${id}`),
      ...followUpIds.map((id) => `pages:next-steps/followUps/${id}`),
      ...questionIds.map((id) => `questions:${id}/title`),
      ...riskIds.map((id) => `risks:${id}/name`),
      ...doNotIds.map((id) => `do-nots:${id}`),
      ...doIds.map((id) => `advice:do/${id}/line`),
      ...readingIds.map((id) => `readings:${id}/read`),
      ...updateIds.map((id) => `updates:facts/${id}/name`),
      ...siteIds.map((id) => `pages:resources/list/${id}/name`),
      ...promiseIds.map((id) => `promises:${id}/name`),
    ];
    expect(named.filter((key) => rowOf(of(key)) === '')).toEqual([]);
    expect(all('tbody tr').filter((row) => row.querySelectorAll('.box').length !== 1)).toEqual([]);
  });
  it('has the readings and the promises by their own ids, and numbers the others', () => {
    const ids = all('tbody th').map(({ textContent }) => textContent);
    expect(ids.filter((id) => id.startsWith('A'))).toEqual(readingIds);
    expect(ids.filter((id) => id.startsWith('P'))).toEqual(promiseIds);
    expect(new Set(ids).size).toBe(ids.length);
  });
  it('is signed part by part: three boxes, a place for the role, and the full code of what is signed', () => {
    const places = all('.sign').map(({ textContent }) => textContent);
    expect(places).toHaveLength(judgementIds.length);
    judgementIds.forEach((part, at) => {
      expect(places[at]).toContain(codes.parts[`judgement/${part}`].code);
      for (const line of ['role', 'organisation', 'date', 'signature', 'again'])
        expect(places[at]).toContain(of(`book:sign/${line}`));
    });
    expect(all('.sign .verdicts .box')).toHaveLength(3 * judgementIds.length);
    expect(document.body.textContent).toContain(codes.edition);
  });
  it('names in the row of what is newer its sources with their dates, the day of reading, and who can confirm it', () => {
    const row = rowOf(of('updates:facts/duty-to-report/name'));
    const confirms = of('updates:confirmBy/legal-adviser');
    expect(row).toContain(`law.gov.wales, safeguarding.wales, nspcc.org.uk (2015); 24/11/2026; b; ${confirms}`);
    const sources = [...updateIds.map((id) => updates[id]), ...siteIds.map((id) => sitesNow[id])];
    const dated = rows().filter((text) => /\d\d\/1\d\/2026; [a-f]; /.test(text));
    expect(dated).toHaveLength(sources.length);
    expect(dated.filter((text) => !/[a-z]\.[a-z]+[^;]*; \d\d\/1\d\/2026/.test(text))).toHaveLength(
      sources.filter((one) => one.sources.length === 0).length,
    );
  });
  it('says how each report that waits stands, by its mark and by who was told, and which marks it takes', () => {
    const cells = (caption: string, row: string) => {
      const table = all('table').find((one) => one.querySelector('caption')?.textContent.includes(caption));
      const found = [...(table?.querySelectorAll('tbody tr') ?? [])].find((one) => one.textContent.includes(row));
      return [...(found?.querySelectorAll('td') ?? [])].slice(1, -1).map(({ textContent }) => textContent);
    };
    const status = (id: string) => of(`ui:status/${id}`);
    const ceop = (row: string) => cells(of('ui:tasks/ceop'), of(row));
    expect(ceop('judgement:unmarked')).toEqual([status('locked'), status('locked'), of('judgement:mayOpen')]);
    expect(ceop('call:mark/made')).toEqual([status('made-early'), status('made-early'), status('made')]);
    const made = status('handled/social-services');
    expect(ceop('call:mark/handled/social-services')).toEqual([status('locked'), made, made]);
    const early = status('made-early');
    expect(ceop('judgement:reportedWith')).toEqual([of('judgement:nothing'), early, status('made')]);
    expect(ceop('judgement:reportedBefore')).toEqual([early, early, early]);
    const spoc = (row: string) => cells(of('ui:tasks/prevent-spoc'), of(row));
    expect(spoc('judgement:unmarked')).toEqual([status('locked'), status('to-do'), status('to-do')]);
    expect(spoc('call:mark/left/social-services')).toEqual([]);
    const [left = ''] = cells(of('judgement:tables/marks'), of('call:mark/left/social-services'));
    expect(left).toContain(of('book:when/mayBeSaidBySocialServices'));
    for (const task of ['ceop', 'iwf', 'site']) expect(left).toContain(of(`ui:tasks/${task}`));
    expect(left).not.toContain(of('ui:tasks/prevent-spoc'));
  });
  it('says what is said first of what happened, and after which changes a page is shown again', () => {
    const harms = all('table').find((one) => one.textContent.startsWith(of('judgement:tables/harms')));
    const place = (harm: string) =>
      [...(harms?.querySelectorAll('tr') ?? [])]
        .find((row) => row.textContent.includes(of(`questions:harm/options/${harm}/label`)))
        ?.querySelector('td:nth-last-child(2)')?.textContent;
    expect(place('abuse-to-create-images')).toBe('1');
    expect(place('other-content')).toBe('17');
    const evidence = ['evidence-location', 'evidence-handled'].map((id) => of(`questions:${id}/label`));
    for (const label of evidence) expect(rowOf(of(titleKey('evidence-guidance')))).toContain(label);
  });
  it('says of each report when it opens, and of each evidence rule what it stands on', () => {
    const begins = (key: string) => of(key).split('{{')[0]?.trim() ?? '';
    for (const task of taskIds) {
      const { need, of: others } = tasks[task].opensAfter;
      const isBoth = need === 'all' && bodies.every((body) => others.includes(body));
      const key = others.length === 0 ? 'book:plan/atOnce' : isBoth ? 'judgement:both' : 'book:plan/afterAny';
      expect(rowOf(of(`ui:tasks/${task}`)), task).toContain(`${of('book:plan/opens')}: ${begins(key)}`);
    }
    const rules = [
      ...doNotIds.map((id) => [`do-nots:${id}`, doNots[id]] as const),
      ...doIds.map((id) => [`advice:do/${id}/line`, dos[id]] as const),
    ];
    for (const [line, { grounds }] of rules)
      for (const ground of grounds) {
        const name = ground === 'good-practice' ? of('judgement:practice') : of(`ui:clauseRefs/${ground}`);
        expect(rowOf(of(line)), line).toContain(name.replace(/^[\d.]+ /, ''));
      }
  });
  it('says all that can be said of danger, and where each of it is shown', () => {
    for (const state of ['live-untold', 'policeToo', 'live-told', 'past-untold'])
      expect(rowOf(of(`ui:danger/${state}`)), state).not.toBe('');
    expect(rowOf(of('ui:task-list/outstanding/notCalled'))).toContain(of('judgement:inTheList').split(':')[0]);
  });
  it('says of which content the last proof is, where that is not this one', () => {
    const { same, other } = wordsOf[language].content;
    const told = [same, other].filter((text) => document.body.textContent.includes(text.split('{{')[0] ?? ''));
    expect(told).toEqual([lastProof.edition === editionIn(root).code ? same : other]);
  });
  it('says by when a thing that follows is due, counted from the call that it follows, and when it is there', () => {
    const written = rowOf(of('pages:next-steps/followUps/written-report'));
    expect(written).toContain(of('judgement:hours').replace('{{hours}}', '24'));
    expect(written).toContain(of('judgement:afterSocialServices'));
    expect(written).not.toContain(of('chart:when/always'));
    const officer = rowOf(of('pages:next-steps/followUps/designated-officer'));
    expect(officer).toContain(of('judgement:hoursFirst').replace('{{hours}}', '24'));
  });
  it('says of a question about a risk unless what it is asked, and of Social Services nothing of an option', () => {
    for (const [question, condition] of Object.entries(unlessOf))
      expect(rowOf(of(`questions:${question}/title`))).toContain(`, ${of(`judgement:unless/${condition}`)}`);
    const option = of('book:plan/optionElse');
    expect(rows()[0]).toContain(of('ui:tasks/social-services'));
    expect(rows().map((row) => row.includes(option))).toEqual(rows().map((_, at) => at === 1 || at === 2));
  });
});

it('says of Social Services alone what is so of the Police alone: each report and mark stands alike with either', () => {
  const statusWhere = (task: TaskId, body: Body, mark: string) =>
    taskStatus({ answers: answersOf({}), told: {}, marks: { [body]: ['made'], [task]: [mark] } }, task);
  for (const task of taskIds.slice(2))
    for (const mark of ['made', 'tried', 'handled', 'left']) {
      const by = (body: Body) => (['handled', 'left'].includes(mark) ? `${mark}:${body}` : mark);
      const [one, other] = bodies.map((body) => statusWhere(task, body, by(body)));
      expect(one, `${task} ${mark}`).toBe(other);
    }
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
