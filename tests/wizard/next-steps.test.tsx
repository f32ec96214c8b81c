import { describe, expect, it, vi } from 'vitest';
import { languages } from '../../src/words/languages';
import { textAt } from '../words/locales';
import { calm } from '../support/cases';
import { bothTold, openApp } from './app';
import { all, one, textOf } from './page';

const row = (id: string) => `[data-follow-up="${id}"]`;

describe.each(languages)('what follows from the calls, in %s', (language) => {
  it('is listed with the time by which it is due, once the calls are made', async () => {
    await openApp('next-steps', { answers: calm, log: bothTold, language });
    expect(all('[data-follow-up]').map((item) => item.dataset['followUp'])).toEqual([
      'written-report',
      'acknowledgement',
      'safeguarding-lead',
    ]);
    const due = textAt(language, 'pages:next-steps/due').replace(
      '{{at}}',
      `2 ${textAt(language, 'ui:months/3')} 2026, 15:30`,
    );
    expect(textOf(row('written-report'))).toContain(due);
    expect(textOf(row('safeguarding-lead'))).not.toContain('2026');
  });

  it('is marked as done by one tap, which tells so, and is taken back by another', async () => {
    const { user, store } = await openApp('next-steps', { answers: calm, log: bothTold, language });
    await user.click(one(`${row('written-report')} [data-action="mark-done"]`));
    expect(store.view().context.marks['written-report']).toEqual(['done']);
    expect(document.activeElement?.textContent).toContain(textAt(language, 'pages:next-steps/done'));
    await user.click(one(`${row('written-report')} [data-action="mark-corrected"]`));
    expect(store.view().context.marks['written-report']).toBeUndefined();
    expect(document.activeElement?.closest(row('written-report'))).not.toBeNull();
  });

  it('takes no second of two quick taps: it would take the mark back', async () => {
    const { user } = await openApp('next-steps', { answers: calm, log: bothTold, language });
    await user.click(one(`${row('written-report')} [data-action="mark-done"]`));
    expect(one(row('written-report')).hasAttribute('data-resting')).toBe(true);
  });

  it('puts the written report in a calendar, by a file that names no child and no case', async () => {
    const files: Blob[] = [];
    vi.stubGlobal('URL', {
      ...URL,
      createObjectURL: (file: Blob) => (files.push(file), 'blob:one'),
      revokeObjectURL: () => undefined,
    });
    const { user } = await openApp('next-steps', { answers: calm, log: bothTold, language });
    await user.click(one('[data-action="calendar"]'));
    vi.unstubAllGlobals();
    const text = await files[0]!.text();
    expect(text).toContain('DTSTART:20260302T153000');
    expect(text).toContain(`SUMMARY:${textAt(language, 'ui:tasks/written-report')}`);
    expect(text.match(/SUMMARY|DESCRIPTION/g)).toHaveLength(2);
  });
});
