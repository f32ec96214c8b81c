import { beforeEach, describe, expect, it, vi } from 'vitest';
import { languages } from '../../src/words/languages';
import { signedNow } from '../../tools/local/signatures/signed';
import { code, codes, signed } from '../tools/local/signatures/files';
import { textAt } from '../words/locales';
import { openApp } from '../wizard/app';
import { all, textOf } from '../wizard/page';

const given = vi.hoisted((): unknown[] => []);
vi.mock('virtual:signatures', () => ({ default: given }));
beforeEach(() => void given.splice(0));

describe.each(languages)('who signed it, on About, in %s', (language) => {
  const fill = (key: string, values: Readonly<Record<string, string>> = {}) =>
    Object.entries(values).reduce((text, [name, value]) => text.replace(`{{${name}}}`, value), textAt(language, key));
  const part = '[data-section="signed"]';
  const date = (year: string) => `25 ${textAt(language, 'ui:months/11')} ${year}`;
  const lines = () => all(`${part} li`).map(({ textContent }) => textContent);

  it('says that nobody has, where nobody did', async () => {
    await openApp('about', { language });
    expect(textOf(part)).toContain(textAt(language, 'updates:signed/nobody'));
    expect(lines()).toEqual([]);
  });

  it('says in which role, of which organisation, on what day and of which edition, and names what changed since', async () => {
    const parts = { 'judgement/plan': codes.parts['judgement/plan'].code, 'judgement/newer': code('9') } as const;
    given.push(...signedNow({ signatures: [{ ...signed, edition: code('0'), parts }] }, codes));
    await openApp('about', { language });
    const title = (id: keyof typeof parts) => codes.parts[id].title[language];
    expect(lines()).toEqual([
      [
        fill('updates:signed/by', {
          role: textAt(language, 'updates:roles/safeguarding-lead'),
          organisation: signed.of[language],
          date: date('2026'),
          code: '00000000',
        }),
        textAt(language, 'updates:signed/other'),
        fill('updates:signed/parts', { parts: title('judgement/plan') }),
        fill('updates:signed/changed', { parts: title('judgement/newer') }),
        fill('updates:about/checkBy', { date: date('2027') }),
      ].join(' '),
    ]);
    expect(textOf(part)).not.toContain(textAt(language, 'updates:signed/nobody'));
  });
});
