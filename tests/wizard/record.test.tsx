import { bodies } from '#protocol/tasks';
import { act } from '@testing-library/react';
import edition from 'virtual:edition';
import { describe, expect, it } from 'vitest';
import { answersOf, chosenOptions, type GivenAnswers, type OptionRef, partsOf } from '../../src/case/answers';
import type { LogEntry } from '../../src/case/marks';
import { type Language, languages } from '../../src/words/languages';
import { calm, groomed, offline } from '../support/cases';
import { textAt } from '../words/locales';
import { bothTold, followed, marked, openApp } from './app';
import { fullCase } from './every-screen-cases';
import { sentenceFor } from '../words/every-option';
import { all, data, textOf, unmarked } from './page';

const blanks = (section: string) => all(`[data-section="${section}"] [data-blank] td`).map((cell) => cell.textContent);
const rows = (section: string) => all(`[data-section="${section}"] tbody td`).map((cell) => cell.textContent);

const sentencesFor = (language: Language, facts: readonly OptionRef[]) =>
  facts.map((fact) => unmarked(sentenceFor(language, partsOf(fact)))).join(' ');

describe.each(languages)('the record in %s', (language) => {
  const text = (key: string) => unmarked(textAt(language, key));

  it('is a referral form, section by section, and then the account of how it came about', async () => {
    await openApp('record', {
      answers: fullCase,
      log: [marked('social-services', 'made', { told: ['harm:grooming'] })],
      language,
    });
    expect(data('[data-part="referral"]', 'section')).toEqual([
      ...['danger', 'reporter', 'child', 'household', 'family', 'consent', 'reported', 'words', 'suspect'],
      ...['evidenceFacts', 'others', 'safety', 'plan', 'news', 'followUps', 'outstanding', 'signed'],
    ]);
    expect(data('[data-part="account"]', 'section')).toEqual([
      ...['answers', 'log', 'forms', 'risks', 'doNots', 'dos', 'stands'],
    ]);
  });

  it('opens complete or not: the worst first, and what is outstanding', async () => {
    await openApp('record', { answers: { ...groomed, harm: ['cyberbullying', 'grooming'] }, language });
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
    await openApp('record', { answers: { ...calm, 'violent-extremism': 'not-sure' }, log: bothTold, language });
    expect(rows('outstanding')).toContain(
      text('record:dutyInDoubt').replace('{{task}}', text('ui:tasks/prevent-spoc')),
    );
  });

  it('says that nothing is outstanding once that is so', async () => {
    await openApp('record', { answers: calm, log: [...bothTold, ...followed], language });
    expect(rows('outstanding')).toEqual([text('record:complete')]);
    await openApp('record', { answers: calm, log: bothTold, language });
    const due = ['written-report', 'acknowledgement', 'safeguarding-lead'].map((id) => text(`ui:tasks/${id}`));
    expect(rows('outstanding')).toEqual([text('record:callsMade').replace('{{what}}', due.join('; '))]);
  });

  it('names the forms, each risk, and why a risk counts that was not asked about', async () => {
    await openApp('record', { answers: fullCase, language });
    expect(rows('forms')).toEqual(['content', 'contact', 'conduct'].map((form) => text(`record:forms/${form}`)));
    const names = ['virtual-identities', 'unsupervised-contact', 'online-communities', 'sharing', 'violent-extremism'];
    const risksAs = (answer: string) =>
      names.map((risk) => text(`record:risk/${answer}`).replace('{{risk}}', text(`risks:${risk}/name`)));
    expect(rows('risks')).toEqual(expect.arrayContaining(risksAs('yes')));
    const unsure = Object.fromEntries(names.map((risk) => [risk, 'not-sure']));
    await openApp('record', { answers: { ...calm, ...unsure }, language });
    expect(rows('risks')).toEqual(risksAs('not-sure'));
    await openApp('record', { answers: { ...calm, harm: ['extortion'] }, language });
    expect(rows('risks')).toContain(text('risks:sharing/implied/extortion'));
    expect(rows('reported')).toContain(text('call:say/implied/sharing'));
  });

  it('refers for both children where a child may have done this, with a blank for the other one', async () => {
    await openApp('record', { answers: { ...calm, 'others-involved': ['child-responsible'] }, language });
    expect(rows('child')[0]).toBe(text('record:bothChildren'));
    expect(blanks('suspect')[0]).toBe(text('record:byHand/otherChild'));
    await openApp('record', { answers: calm, language });
    expect(rows('child')).not.toContain(text('record:bothChildren'));
    expect(blanks('suspect')).not.toContain(text('record:byHand/otherChild'));
  });

  it.each<[string, GivenAnswers, string, string]>([
    ['whose child is abroad', { 'local-authority': 'outside-uk' }, 'child', 'country'],
    ['that someone who works with children is in', { 'others-involved': ['trusted-adult'] }, 'suspect', 'post'],
  ])('has a blank that only a case has %s', async (_, more, section, key) => {
    await openApp('record', { answers: { ...calm, ...more }, language });
    expect(blanks(section)).toContain(text(`record:byHand/${key}`));
    expect(blanks('others')).toEqual([]);
    await openApp('record', { answers: calm, language });
    expect(blanks(section)).not.toContain(text(`record:byHand/${key}`));
  });

  it('keeps what was answered before a harm implied it, and that the child is not in care', async () => {
    const [yes, no] = (['yes', 'no'] as const).map((is): GivenAnswers => ({
      ...calm,
      harm: ['cyberbullying', 'extortion'],
      sharing: is,
      'unsupervised-contact': 'yes',
      'looked-after': is === 'yes' ? 'no' : 'yes',
    }));
    const notInCare = `${text('questions:looked-after/label')}: ${text('questions:looked-after/options/no/label')}`;
    const kept = (option: string) => text('record:answeredEarlier').replace('{{answer}}', text(`spoken:${option}/yes`));
    const earlier = kept('sharing');
    await openApp('record', { answers: yes!, language });
    expect(rows('reported')).toContain(earlier);
    expect(rows('child')).toContain(notInCare);
    await openApp('record', { answers: no!, language });
    expect(rows('reported')).not.toContain(earlier);
    expect(rows('child')).not.toContain(notInCare);
    await openApp('record', { answers: { ...no, harm: ['secret-contact'] }, language });
    expect(rows('child')).toContain(kept('looked-after'));
  });

  it('names no site and no device where none plays a part, and says to ask the Police whether it is a crime', async () => {
    await openApp('record', { answers: offline, language });
    expect(blanks('suspect')).not.toContain(text('record:byHand/app'));
    expect(blanks('evidenceFacts')).toEqual([]);
    expect(rows('plan')).toContain(text('record:status/to-do-police').replace('{{task}}', text('ui:tasks/police')));
    await openApp('record', { answers: calm, language });
    expect(blanks('suspect')).toContain(text('record:byHand/app'));
    expect(blanks('evidenceFacts')).toContain(text('record:byHand/device'));
  });

  it.each<[string, GivenAnswers, string]>([
    ['a colleague is not told', { harm: ['grooming'], 'others-involved': ['trusted-adult'] }, 'no-telling no-contact'],
    ['nobody gets in touch', { harm: ['extortion'] }, 'no-contact leave-devices-alone'],
    ['devices are left', { harm: ['cyberbullying'] }, 'leave-devices-alone no-search-for-evidence'],
  ])('has first among what not to do: %s', async (_, more, first) => {
    const keyOf = (id: string) => (id === 'no-telling' ? `advice:say/standing/${id}` : `do-nots:${id}`);
    await openApp('record', { answers: { ...calm, ...more }, language });
    const said = rows('doNots').map((line) => line.replace(/ \(.*/, ''));
    expect(said.slice(0, 2)).toEqual(first.split(' ').map((id) => text(keyOf(id))));
    await openApp('referrals', { answers: { ...calm, ...more }, language });
    expect(data('.do-not-list > li', 'advice').slice(0, 2)).toEqual(first.split(' '));
  });

  it('says that no concern waits for consent, and what that stands on; not where there is no concern', async () => {
    await openApp('record', { answers: calm, language });
    expect(rows('consent')[0]).toBe(text('record:consent'));
    const stands = rows('stands').find((line) => line.startsWith(text('record:consent')));
    for (const fact of ['consent', 'data-protection']) expect(stands).toContain(text(`updates:facts/${fact}/name`));
    await openApp('record', {
      answers: { ...calm, need: 'online-safety-advice', 'already-reported': ['police'] },
      language,
    });
    expect(rows('consent')).not.toContain(text('record:consent'));
  });

  it('lists every answer as it was ticked, with the time at which it was changed', async () => {
    const answers: GivenAnswers = { ...calm, harm: ['grooming', 'cyberbullying'] };
    const log = [marked('police', 'made', { told: chosenOptions(answersOf(answers)) })];
    const { store } = await openApp('record', { answers, log, language });
    const since = text('record:toldExcept').split('{{')[0] ?? '';
    expect(textOf('[data-section="plan"]')).not.toContain(since);
    act(() => {
      store.send({ type: 'change.sharing' });
      store.draft('sharing', ['not-sure']);
      store.goOn(['sharing']);
    });
    expect(textOf('[data-section="plan"]')).toContain(since + unmarked(text('spoken:sharing/not-sure')));
    expect(textOf('[data-section="plan"]')).not.toContain(text('record:changedLater'));
    act(() => {
      store.send({ type: 'change.evidence-handled' });
      store.draft('evidence-handled', ['not-known']);
      store.goOn(['evidence-handled']);
      store.send({ type: 'open.record' });
    });
    expect(textOf('[data-section="plan"]')).toContain(text('record:changedLater'));
    const [changedAt = ''] = text('record:changedAt').split('{{at}}');
    expect(rows('answers').filter((row) => row?.includes(changedAt))).toEqual([
      expect.stringContaining(text('questions:sharing/label')),
      expect.stringContaining(text('questions:evidence-handled/label')),
    ]);
    const ticks = ['grooming', 'cyberbullying'].map((option) => text(`questions:harm/options/${option}/label`));
    expect(rows('answers')).toContain(`${text('questions:harm/label')}: ${ticks.join('; ')}`);
    expect(rows('danger').at(-1)).toBe(text('record:noDanger'));
  });

  it('says its edition, when it was made, and that it was sent to no one', async () => {
    await openApp('record', { answers: calm, language });
    expect(textOf('main')).toContain(text('clauses:header/edition'));
    expect(textOf('main')).toContain(text('record:sent'));
    const date = language === 'en' ? '4 March 2026' : '4 Mawrth 2026';
    expect(textOf('main')).toContain(text('record:madeOn').replace('{{date}}', date));
    expect(textOf('.record__foot')).toContain(`${edition.version}, `);
    expect(textOf('.record__foot')).toContain(edition.code);
  });

  it('has blanks to write in what is never asked: names, consent, and who took each call', async () => {
    await openApp('record', { answers: calm, language });
    const never = {
      danger: ['meeting', 'suicide', 'threats', 'injuries'],
      reporter: ['name', 'job', 'organisation', 'telephone'],
    };
    for (const [section, keys] of Object.entries({ ...never, family: ['parents', 'responsibility', 'know'] }))
      expect(blanks(section)).toEqual(keys.map((key) => text(`record:byHand/${key}`)));
    expect(blanks('consent')).toEqual([text('record:byHand/consent')]);
    expect(blanks('signed')).toEqual(['signed', 'date'].map((key) => text(`record:byHand/${key}`)));
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

  const details = ['callBlank', 'byHand/spokeTo', 'byHand/role', 'byHand/reference'];
  /** The blanks of a call of which nothing was set. */
  const blank = details.map((key) => text(`record:${key}`));

  it('is each mark with its time, and blanks for the call where nothing was set', async () => {
    await openRecord(language, [marked('social-services', 'tried'), marked('police', 'made', told)]);
    expect(under('social-services')).toEqual([text('record:markedTried', { at: `${day(1)}, 15:30` }), ...blank]);
    expect(under('police')).toEqual([set, toldThen, ...blank]);
    expect(rows('log')).toEqual([mark('tried', 'social-services'), mark('made', 'police')]);
    expect(rows('plan').filter((line) => line === text('record:toldCaution'))).toHaveLength(1);
  });

  it('says when the call was, how, who took it and with what reference, with a blank for the name', async () => {
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
      text('record:way', { way: text('call:details/ways/telephone') }),
      toldThen,
      text('record:callSet', { when: `${day(1)}, 14:05` }),
      text('record:byHand/spokeTo'),
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
    expect(under('social-services')).toEqual([set, text('record:toldNothing'), ...blank]);
    expect(under('police')).toEqual([
      ...[set, toldThen, ...blank],
      ...[setLater, text('record:told', { what: sentencesFor(language, ['harm:extortion']) }), ...blank],
    ]);
  });

  it('does not say again what a call told where it told all that the record reports', async () => {
    const log = [marked('police', 'made', { told: chosenOptions(answersOf(calm)) })];
    await openRecord(language, log, calm);
    expect(under('police')).toEqual([set, text('record:toldAll'), ...blank]);
  });

  it.each<[string, OptionRef[]]>([
    ['as much, but something else', ['harm:cyberbullying', 'evidence-location:online']],
    ['less, since an answer was changed', ['harm:extortion', 'harm:cyberbullying', 'evidence-location:online']],
  ])('says what a call told where the record reports %s', async (_, then) => {
    await openRecord(language, [marked('police', 'made', { told: then })], { ...calm, harm: ['extortion'] });
    expect(under('police')).toContain(text('record:told', { what: sentencesFor(language, then) }));
  });

  it('says what a call did not tell where it told most of what the record reports', async () => {
    const then = chosenOptions(answersOf(calm));
    const now = { ...calm, harm: ['extortion', 'cyberbullying'] } as const;
    await openRecord(language, [marked('police', 'made', { told: then })], now);
    expect(under('police')).toContain(text('record:toldExcept', { what: text('record:underNews') }));
    const later = chosenOptions(answersOf(now));
    await openRecord(
      language,
      [marked('police', 'made', { told: then }), marked('police', 'told-more', { told: later })],
      now,
    );
    const since = sentencesFor(language, ['harm:extortion']);
    expect(under('police')).toEqual(
      expect.arrayContaining([text('record:toldExcept', { what: since }), text('record:toldAll')]),
    );
  });

  it('says to tell those of the area that the child is in now too, where those of another were told', async () => {
    for (const [area, isOther] of [
      ['conwy', true],
      [calm['local-authority'], false],
    ] as const) {
      const log = bodies.flatMap((body) => [
        marked(body, 'made', { told: [`local-authority:${area}`] }),
        marked(body, 'told-more', { told: chosenOptions(answersOf(calm)) }),
      ]);
      await openRecord(language, log, calm);
      for (const body of bodies) expect(under(body).includes(text(`tasks:${body}/otherArea`))).toBe(isOther);
    }
  });

  it('names what is new with the worst first, as the page does, and that the Police do not know of danger', async () => {
    const worst: OptionRef[] = ['immediate-danger:now', 'harm:extortion', 'harm:adult-pornography'];
    const now = {
      'immediate-danger': 'now',
      'called-999': 'not-called',
      harm: ['adult-pornography', 'extortion'],
    } as const;
    const log = [marked('social-services', 'made', { told: [] })];
    await openRecord(language, log, { need: 'concern', ...now });
    expect(rows('news')[0]).toContain(sentencesFor(language, worst));
    expect(rows('outstanding')).toContain(text('ui:task-list/outstanding/notCalled'));
    await openApp('referrals/social-services', { answers: { need: 'concern', ...now }, log, language });
    expect(data('[data-news="social-services"] li', 'newsFact')).toEqual(worst);
  });

  it('keeps a mark that was corrected, and says that it was', async () => {
    await openRecord(language, [marked('police', 'made', told), marked('police', 'corrected')]);
    expect(rows('log')).toEqual([mark('made', 'police'), text('record:undone'), toldThen, mark('corrected', 'police')]);
  });

  it('has blanks for what was reported before now', async () => {
    await openRecord(language, [], {
      ...calm,
      'already-reported': ['social-services'],
      'immediate-danger': 'now',
      'called-999': 'called-police',
    });
    const before = text('record:beforeNow', { task: task('social-services') });
    const [answered = ''] = text('record:toldAsAnswered').split('{{');
    const called = text('record:byCalled999', { task: task('police') });
    const unknown = ['toldWhat', 'toldBy'].map((key) => text(`record:byHand/${key}`));
    const [said, ...more] = under('social-services').filter((line) => !line.startsWith(answered));
    expect([said, ...more]).toEqual([before, ...unknown, ...blank]);
    expect(under('social-services')[1]).toContain(text('spoken:immediate-danger/now'));
    expect(under('police')).toEqual([called, ...blank]);
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
