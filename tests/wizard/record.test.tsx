import edition from 'virtual:edition';
import { describe, expect, it } from 'vitest';
import { type OptionRef, partsOf } from '../../src/case/answers';
import type { LogEntry } from '../../src/case/marks';
import { type Language, languages } from '../../src/words/languages';
import { calm, groomed } from '../support/cases';
import { textAt } from '../words/locales';
import { bothTold, followed, marked, openApp } from './app';
import { fullCase } from './every-screen-cases';
import { sentenceFor } from '../words/every-option';
import { all, data, textOf, unmarked } from './page';

const rows = (section: string) => all(`[data-section="${section}"] tbody td`).map((cell) => cell.textContent);
const sections = () => data('[data-section]', 'section');

const sentencesFor = (language: Language, facts: readonly OptionRef[]) =>
  facts.map((fact) => unmarked(sentenceFor(language, partsOf(fact)))).join(' ');

describe.each(languages)('the record in %s', (language) => {
  const text = (key: string) => unmarked(textAt(language, key));

  it('opens complete or not: its first page is the referral, the worst first, with the calls and what is outstanding', async () => {
    await openApp('record', { answers: { ...groomed, harm: ['cyberbullying', 'grooming'] }, language });
    expect(data('[data-page="1"]', 'section')).toEqual(['by-hand', 'reported', 'plan', 'outstanding']);
    expect(rows('reported').slice(0, 2)).toEqual(
      ['grooming', 'cyberbullying'].map((option) => unmarked(sentenceFor(language, { question: 'harm', option }))),
    );
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

  it('says nothing twice', async () => {
    await openApp('record', { answers: fullCase, log: [marked('social-services', 'made')], language });
    const lines = all('[data-section]:not([data-section="plan"]) tbody td').map((cell) => cell.textContent);
    expect(lines).toEqual([...new Set(lines)]);
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
});

/** Returns what is under a call: its current marks, with all that is known of them. */
const under = (task: string) =>
  all(`[data-section="plan"] tr[data-line^="${task}."]:not([data-line$=".kind"]) td`).map((cell) => cell.textContent);
const openRecord = (language: Language, log: LogEntry[], answers = fullCase) =>
  openApp('record', { answers, log, language });

describe.each(languages)('what was marked, in the record in %s', (language) => {
  const text = (key: string, values: Record<string, string> = {}) =>
    unmarked(
      Object.entries(values).reduce(
        (filled, [name, value]) => filled.replace(`{{${name}}}`, value),
        textAt(language, key),
      ),
    );
  const task = (id: string) => text(`ui:tasks/${id}`);
  const day = (date: number) => `${date} ${textAt(language, 'ui:months/3')} 2026`;
  const mark = (action: string, id: string) =>
    text(`record:mark/${action}`, { task: task(id), at: `${day(1)}, 15:30` });

  const set = text('record:marked', { at: `${day(1)}, 15:30` });
  const setLater = text('record:markedLater', { at: `${day(1)}, 15:30` });

  const told: { told: OptionRef[] } = { told: ['harm:grooming', 'sharing:yes'] };
  const toldThen = text('record:told', { what: sentencesFor(language, told.told) });

  it('is each mark with its time, and a blank for the time of the call where none was set', async () => {
    await openRecord(language, [marked('social-services', 'tried'), marked('police', 'made', told)]);
    const blank = text('record:callBlank');
    expect(blank).toMatch(/[:_]$/);
    expect(under('social-services')).toEqual([set, blank]);
    expect(under('police')).toEqual([set, toldThen, blank]);
    expect(rows('log')).toEqual([mark('tried', 'social-services'), mark('made', 'police')]);
  });

  it('says of a time that the person set it, and how, to whom and with what reference', async () => {
    const details = {
      day: '2026-03-01',
      time: '14:05',
      way: 'telephone',
      role: 'police-officer',
      reference: 'AB-12/3',
      ...told,
    } as const;
    await openRecord(language, [marked('police', 'made', details)]);
    expect(under('police')).toEqual([
      set,
      toldThen,
      text('record:callSet', { when: `${day(1)}, 14:05` }),
      text('record:way', { way: text('call:details/ways/telephone') }),
      text('record:role', { role: text('call:details/roles/police-officer') }),
      text('record:reference', { reference: 'AB-12/3' }),
    ]);
  });

  it('says what was told then, what was told later, and that a call of before did not say', async () => {
    const later = marked('police', 'told-more', { told: ['harm:extortion'] });
    await openRecord(language, [
      marked('social-services', 'made', { told: [] }),
      marked('police', 'made', told),
      later,
    ]);
    const blank = text('record:callBlank');
    expect(under('social-services')).toEqual([set, text('record:toldNothing'), blank]);
    expect(under('police')).toEqual([
      ...[set, toldThen, blank],
      ...[setLater, text('record:told', { what: sentencesFor(language, ['harm:extortion']) }), blank],
    ]);
  });

  it('does not say again what a call told where it told all that the record reports', async () => {
    const log = [marked('police', 'made', { told: ['harm:cyberbullying', 'evidence-location:online'] })];
    await openRecord(language, log, calm);
    expect(under('police')).toEqual([set, text('record:toldAll'), text('record:callBlank')]);
  });

  it.each<[string, OptionRef[]]>([
    ['as much, but something else', ['harm:cyberbullying', 'evidence-location:online']],
    ['less, since an answer was changed', ['harm:cyberbullying', 'harm:extortion', 'evidence-location:online']],
  ])('says what a call told where the record reports %s', async (_, then) => {
    await openRecord(language, [marked('police', 'made', { told: then })], { ...calm, harm: ['extortion'] });
    expect(under('police')).toContain(text('record:told', { what: sentencesFor(language, then) }));
  });

  it('keeps a mark that was corrected, and says that it was', async () => {
    await openRecord(language, [marked('police', 'made', told), marked('police', 'corrected')]);
    expect(rows('log')).toEqual([
      mark('made', 'police'),
      text('record:replaced'),
      toldThen,
      text('record:callBlank'),
      mark('corrected', 'police'),
    ]);
  });

  it('has a blank for the time of what was reported before now', async () => {
    await openRecord(language, [], {
      ...calm,
      'already-reported': ['social-services'],
      'immediate-danger': 'now',
      'called-999': 'called-police',
    });
    const before = text('record:beforeNow', { task: task('social-services') });
    const called = text('record:byCalled999', { task: task('police') });
    const danger = text('spoken:immediate-danger/now');
    expect(under('social-services')).toEqual([before, text('record:toldAll')]);
    expect(under('police')).toEqual([called, text('record:told', { what: danger })]);
    expect([before, called].every((line) => /[:_]$/.test(line))).toBe(true);
  });

  it('says where the times that were set run against the order of the plan', async () => {
    const at = (time: string) => ({ day: '2026-03-01', time });
    const inOrder = [marked('social-services', 'made', at('14:00')), marked('police', 'made', at('15:00'))];
    const against = text('record:againstOrder', { task: task('ceop'), before: task('police') });
    await openRecord(language, [...inOrder, marked('ceop', 'made', at('14:30'))], groomed);
    expect(rows('log').at(-1)).toBe(against);
    await openRecord(language, [...inOrder, marked('ceop', 'made', at('15:30'))], groomed);
    expect(rows('log')).not.toContain(against);
  });
});
