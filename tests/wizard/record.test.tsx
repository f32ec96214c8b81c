import edition from 'virtual:edition';
import { describe, expect, it } from 'vitest';
import { doNotIds } from '#protocol/evidence';
import { languages } from '../../src/words/languages';
import { textAt } from '../words/locales';
import { advice, calm, groomed } from '../support/cases';
import { bothTold, followed, marked, openApp } from './app';
import { fullCase } from './every-screen-cases';
import { all, data, textOf, unmarked } from './page';

const rows = (section: string) => all(`[data-section="${section}"] tbody td`).map((cell) => cell.textContent);
const sections = () => data('[data-section]', 'section');

describe.each(languages)('the record in %s', (language) => {
  const text = (key: string) => unmarked(textAt(language, key));

  it('opens complete or not: its first page is the referral, the worst first, with the calls and what is outstanding', async () => {
    await openApp('record', { answers: { ...groomed, harm: ['cyberbullying', 'grooming'] }, language });
    expect(data('[data-page="1"]', 'section')).toEqual(['by-hand', 'reported', 'plan', 'outstanding']);
    expect(rows('reported').slice(0, 2)).toEqual([text('say:harm/grooming'), text('say:harm/cyberbullying')]);
    expect(rows('outstanding').slice(0, 2)).toEqual(
      ['virtual-identities', 'unsupervised-contact'].map((id) => text(`questions:${id}/label`)),
    );
    const duties = ['social-services', 'police'].map((task) =>
      text('record:duty').replace('{{task}}', text(`ui:tasks/${task}`)),
    );
    expect(rows('outstanding').slice(-2)).toEqual(duties);
  });

  it('says that nothing is outstanding once that is so', async () => {
    await openApp('record', { answers: calm, log: [...bothTold, ...followed], language });
    expect(rows('outstanding')).toEqual([text('record:complete')]);
    await openApp('record', { answers: calm, log: bothTold, language });
    expect(rows('outstanding')).toEqual([text('record:callsMade')]);
  });

  it('tells plainly of what was told too early, and whom to tell of it', async () => {
    await openApp('record', { answers: { ...groomed, 'already-reported': ['ceop'] }, log: bothTold, language });
    const tooEarly = text('record:status/made-early').replace('{{task}}', text('ui:tasks/ceop'));
    expect(rows('plan').join()).toContain(tooEarly);
    expect(rows('plan')).toContain(text('tasks:early/ceop'));
    await openApp('record', { answers: groomed, log: [...bothTold, marked('ceop', 'made')], language });
    expect(rows('plan').join()).not.toContain(tooEarly);
  });

  it('carries the do-nots of every concern', async () => {
    await openApp('record', { answers: calm, language });
    for (const id of doNotIds) expect(rows('evidence').join('\n')).toContain(text(`do-nots:${id}`));
  });

  it('says nothing twice, and stands in three pages in their order', async () => {
    await openApp('record', { answers: fullCase, log: [marked('social-services', 'made')], language });
    const lines = all('[data-section]:not([data-section="plan"]) tbody td').map((cell) => cell.textContent);
    expect(lines).toEqual([...new Set(lines)]);
    const pages = data('[data-page]', 'page');
    expect(pages).toEqual([...pages].sort());
  });

  it('names the forms, each risk and why', async () => {
    await openApp('record', { answers: fullCase, language });
    expect(rows('forms')).toEqual(['content', 'contact', 'conduct'].map((form) => text(`record:forms/${form}`)));
    for (const risk of [
      'virtual-identities',
      'unsupervised-contact',
      'online-communities',
      'sharing',
      'violent-extremism',
    ]) {
      expect(rows('risks').join('\n')).toContain(text(`risks:${risk}/name`));
      expect(rows('risks')).toContain(text(`risks:${risk}/flagged`));
    }
  });

  it('says its edition, when it was made, and that it was sent to no one', async () => {
    await openApp('record', { answers: calm, language });
    expect(textOf('main')).toContain(text('record:edition'));
    expect(text('record:edition')).toMatch(/2015/);
    expect(textOf('main')).toContain(text('record:sent'));
    const date = language === 'en' ? '4 March 2026' : '4 Mawrth 2026';
    expect(textOf('main')).toContain(text('record:madeOn').replace('{{date}}', date));
    expect(textOf('.record__foot')).toContain(`${edition.version}, `);
    expect(textOf('.record__foot')).toContain(edition.code);
  });

  it('opens and ends with blank lines for names, to be filled in by hand', async () => {
    await openApp('record', { answers: calm, language });
    expect([sections()[0], sections().at(-1)]).toEqual(['by-hand', 'signed']);
    const blanks = ['child', 'born', 'address', 'person', 'job', 'spokeTo', 'signed'];
    expect([...rows('by-hand'), ...rows('signed')]).toEqual(blanks.map((key) => text(`record:byHand/${key}`)));
    expect(rows('by-hand').every((line) => /[:_]$/.test(line))).toBe(true);
  });

  it('opens where there is no concern, and says so', async () => {
    await openApp('record', { answers: advice, log: [marked('police', 'made')], language });
    expect(rows('outstanding')).toEqual([text('record:noConcern')]);
    expect(rows('plan')).toHaveLength(5);
    expect(rows('log')).toHaveLength(1);
  });
});
