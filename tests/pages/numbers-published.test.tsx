import { describe, expect, it, vi } from 'vitest';
import { languages } from '../../src/words/languages';
import { calm } from '../support/cases';
import { filled } from '../tools/local/organisation/files';
import { openApp } from '../wizard/app';
import { all, textOf } from '../wizard/page';
import { textAt } from '../words/locales';

vi.mock('virtual:organisation', async () => ({
  default: (await import('../tools/local/organisation/files')).filled,
}));
vi.mock('virtual:contacts', async () => {
  const file = (await import('../contacts/own-file')).own;
  const socialServices = { number: '029 2018 0001', checkedOn: '2026-02-03' };
  const outOfHours = { number: '029 2018 0002', checkedOn: '2026-11-24' };
  return { default: { ...file, numbers: { cardiff: { socialServices, outOfHours } } } };
});

describe.each(languages)('the numbers of an organisation that has its name, in %s', (language) => {
  const from = textAt(language, 'contacts:own/fromNamed')
    .replace('{{organisation}}', filled.name[language])
    .replace('{{date}}', `3 ${textAt(language, 'ui:months/2')} 2026`);

  it('say from which organisation they are, and on which day they were checked, at the call', async () => {
    await openApp('referrals/social-services', { answers: { ...calm, 'local-authority': 'cardiff' }, language });
    expect(textOf('.reach-them .numbers')).toContain(from);
    expect(textOf('.reach-them [data-own="hours"]')).toContain(from);
    expect(textOf('[data-own="team"]')).toContain(from);
  });

  it('stand in the record with its name, and with the day; of an old one, that it is old', async () => {
    await openApp('record', {
      answers: { ...calm, 'local-authority': 'cardiff' },
      language,
      on: new Date(2026, 10, 30),
    });
    const lines = all('[data-section="numbers"] tbody td').map(({ textContent }) => textContent);
    const dates = ['publishedNamedOld', 'publishedNamed'].map((key, at) =>
      textAt(language, `contacts:record/${key}`)
        .replace('{{what}}. ', '')
        .replace('{{organisation}}', filled.name[language])
        .replace(
          '{{date}}',
          at === 0 ? `3 ${textAt(language, 'ui:months/2')} 2026` : `24 ${textAt(language, 'ui:months/11')} 2026`,
        ),
    );
    expect(lines).toEqual(dates.map((date) => expect.stringContaining(date) as string));
    for (const line of lines) expect(line).toContain(filled.name[language]);
  });
});
