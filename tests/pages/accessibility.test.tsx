import { describe, expect, it } from 'vitest';
import { type Language, languages } from '../../src/words/languages';
import { textAt } from '../words/locales';
import { openApp } from '../wizard/app';
import { all, one, textOf, unmarked } from '../wizard/page';

/** The parts of the statement, in the order of the model for public bodies. */
const parts = ['use', 'feedback', 'report', 'enforce', 'technical', 'status', 'content', 'better', 'prepared'] as const;
const open = (language: Language) => openApp('accessibility', { language });

describe.each(languages)('the accessibility statement, in %s', (language) => {
  it('has every part of the model, in its order', async () => {
    await open(language);
    expect(all('main h2').map(({ textContent }) => textContent)).toEqual(
      parts.map((part) => textAt(language, `pages:accessibility/${part}/title`)),
    );
  });

  it('says what was not done: with people, with a real screen reader, on a real iPad', async () => {
    await open(language);
    const notDone = all('main .block:last-of-type ul:last-of-type li').map(({ textContent }) => textContent);
    expect(notDone).toEqual(unmarked(textAt(language, 'pages:accessibility/prepared/open')).split('\n'));
    for (const name of ['NVDA', 'VoiceOver', 'iPad']) expect(notDone.join(' ')).toContain(name);
  });

  it('names the law, who enforces it and who advises, with one link to these', async () => {
    await open(language);
    for (const name of ['(No. 2) Accessibility Regulations 2018', 'EHRC', 'EASS'])
      expect(textOf('main')).toContain(name);
    expect(one('main a.out').getAttribute('href')).toBe('https://www.equalityadvisoryservice.com/');
    expect(all('main a.out')).toHaveLength(1);
  });
});

it('says as many things in each language', async () => {
  const counts: number[] = [];
  for (const language of languages) {
    await open(language);
    counts.push(all('main li').length * 100 + all('main p').length);
  }
  expect(counts[0]).toBe(counts[1]);
  expect(counts[0]).toBeGreaterThan(1000);
});
