import { describe, expect, it } from 'vitest';
import { type TaskId, taskIds } from '#protocol/tasks';
import { answersOf, factIds } from '../../src/case/answers';
import { acts, isBody, isCall, type LogEntry, maySay } from '../../src/case/marks';
import { openCase } from '../../src/session/case-store';
import { keptText } from '../../src/session/kept-case';
import { readKept } from '../../src/session/take-up';
import { caseOn, morning, newCase } from '../support/app';
import { calm, everything, groomed } from '../support/cases';

const readLive = (text: string) => readKept(text, 'live');
type Store = ReturnType<typeof newCase>;
const kept = (store: Store) => keptText(store.view(), 'live');

function reopened(store: Store): Store {
  const taken = readLive(kept(store));
  if (taken === 'unreadable' || taken.lost) throw new Error('a case that was just kept cannot be read');
  return openCase(taken.kept, morning);
}

function busyCase(): Store {
  const store = caseOn(groomed, 'referrals/police');
  store.send({ type: 'mark.made', task: 'police' });
  store.send({ type: 'mark.made', task: 'social-services' });
  store.detail('police', {
    day: '2026-03-01',
    time: '08:15',
    way: 'telephone',
    role: 'call-handler',
    reference: 'SWP-12/3',
  });
  store.send({ type: 'mark.left', task: 'ceop', by: 'police' });
  store.send({ type: 'mark.corrected', task: 'social-services' });
  store.draft('sharing', ['yes']);
  store.draft('evidence-location', []);
  store.turnSaid('police', 'harm:grooming');
  store.turnSaid('ceop', 'tasks-ceop-closing-1');
  return store;
}

describe('a case kept and taken up again', () => {
  it.each<[string, () => Store]>([
    ['new', () => newCase()],
    ['with all answered', () => caseOn(everything, 'record')],
    ['with marks, their details, a correction, drafts and what was said', busyCase],
    [
      'with the day, the time and the reference of a call that were emptied again',
      () => {
        const store = busyCase();
        store.detail('police', { day: '', time: '', reference: '' });
        return store;
      },
    ],
    [
      'with an answer that was changed',
      () => {
        const store = caseOn(calm, 'record');
        store.send({ type: 'change.sharing' });
        store.draft('sharing', ['not-sure']);
        store.goOn(['sharing']);
        expect(Object.keys(store.view().changed)).toEqual(['sharing']);
        return store;
      },
    ],
    [
      'within a change',
      () => {
        const store = caseOn(calm, 'record');
        store.send({ type: 'change.evidence-location' });
        return store;
      },
    ],
  ])('is the same: %s', (_, make) => {
    const store = make();
    expect(reopened(store).view()).toEqual({
      ...store.view(),
      last: undefined,
      context: { ...store.view().context, madeConcern: false },
    });
  });
  it('takes its current marks from the log, and from nowhere else', () => {
    const text = JSON.stringify({ ...(JSON.parse(kept(busyCase())) as object), marks: { site: 'made' } });
    expect(readLive(text)).toMatchObject({ kept: { context: { marks: { police: ['made'], ceop: ['left:police'] } } } });
    expect(readLive(text)).not.toHaveProperty('kept.context.marks.site');
  });
  it('holds ids and times only: nothing of what a page says', () => {
    expect(kept(busyCase())).toMatch(/^[\w"{}[\]:,/-]*$/);
  });
});

/** Every act that a mark of this task can be, alone and with every detail. */
const marksOf = (task: TaskId): readonly LogEntry[] =>
  acts
    .filter((act) => (act.by ? maySay(answersOf(calm), task, act) : act.do !== 'told-more' || isBody(task)))
    .flatMap((act) => {
      const told = isCall(task, act) ? { told: factIds } : {};
      const bare = { task, ...act, at: '2026-03-01T15:30', ...told } as LogEntry;
      const all = { day: '2026-03-01', time: '08:15', way: 'telephone', role: 'duty-worker', reference: 'SWP-12/3' };
      return [bare, { ...bare, ...all } as LogEntry];
    });
it.each(taskIds)('every mark is what it was, alone and after another, whatever its details: %s', (task) => {
  for (const mark of marksOf(task))
    for (const log of [[mark], ...marksOf(task).map((before) => [before, mark])]) {
      const store = caseOn(calm, 'referrals', { log });
      const { context } = reopened(store).view();
      expect([context.log, context.marks, context.told]).toEqual([
        log,
        store.view().context.marks,
        store.view().context.told,
      ]);
      if (log.every((entry) => entry.do === 'tried')) expect(context.marks).toEqual({ [task]: ['tried'] });
    }
});

it.each([3, 5, '4', undefined])('a case kept in another form is not taken up: version %o', (version) => {
  const text = JSON.stringify({ ...(JSON.parse(kept(busyCase())) as object), version });
  expect(readLive(text)).toBe('unreadable');
});

describe('a made-up case', () => {
  const text = keptText(caseOn(calm, 'referrals').view(), 'training/family-computer');
  it('is taken up as the scenario that it is of', () =>
    expect(readKept(text, 'training/family-computer')).toMatchObject({ kept: { context: { place: 'referrals' } } }));
  it('never becomes a live one', () => expect(readLive(text)).toBe('unreadable'));
  it('never becomes one of another scenario', () =>
    expect(readKept(text, 'training/threats-by-text')).toBe('unreadable'));
  it('never comes of a live one', () =>
    expect(readKept(kept(caseOn(calm, 'referrals')), 'training/family-computer')).toBe('unreadable'));
});
